package io.github.remedium.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.RandomText;
import io.github.remedium.SpecFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ManyThreadsTest {

    private static final int THREADS = 8;

    @Test
    void eightThreadsGetTheAnswersOfOne() throws Exception {
        List<String> queries = queries();
        List<String> alone = ask(OwnArticles.load(), queries);
        assertThat(alone).anyMatch(answer -> answer.startsWith("FOUND"));
        // Nobody has asked this one yet: the threads meet while it makes its index.
        KnowledgeBase shared = KnowledgeBase.builder()
                .paths(OwnArticles.folder())
                .indexAtFirstMatch()
                .build();
        Callable<List<String>> asking = () -> ask(shared, queries);
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<List<String>> answers : pool.invokeAll(Collections.nCopies(THREADS, asking))) {
                assertThat(answers.get()).isEqualTo(alone);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<String> queries() {
        List<String> queries = new ArrayList<>(SpecFile.cases("match/scenarios.txt"));
        Random random = new Random(211);
        for (int i = 0; i < 100; i++) {
            queries.add("deadlock detected " + RandomText.any(random, 200));
        }
        return queries;
    }

    private static List<String> ask(KnowledgeBase kb, List<String> queries) {
        return queries.stream().map(query -> Fingerprint.of(kb.match(query))).toList();
    }
}
