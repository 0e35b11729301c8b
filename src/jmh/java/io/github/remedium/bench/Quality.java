package io.github.remedium.bench;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.match.Answer;
import io.github.remedium.match.Query;
import io.github.remedium.match.TraceForms;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who finds the right article, and who knows when: top-1, and coverage at 99 % precision, of Lucene and of Remedium on
 * the same queries. Lucene's confidence is the relative gap between its first and its second score, which does better
 * than the score. The predictions are left in {@code target/quality} in the form that evaluate.py reads.
 */
final class Quality {

    private static final int LIMIT = 10;

    private record Ranked(List<String> articles, List<Double> confidences) {}

    private record Judged(double confidence, boolean right, boolean answerable) {}

    private Quality() {}

    static void report() throws IOException {
        Path out = Files.createDirectories(Path.of("target/quality"));
        System.out.println("| set | variant | top-1 | cov99 |\n|---|---|---|---|");
        for (String set : List.of("clean", "noise", "chat", "real")) {
            Path folder = Shared.knowledgeBaseFor(set);
            Map<String, String> texts = LuceneIndex.textByArticle(
                    Shared.markdown(folder).stream().map(PlainFile::read).toList());
            LuceneIndex standard = new LuceneIndex(LuceneIndex.Terms.STANDARD, texts);
            LuceneIndex fourGram = new LuceneIndex(LuceneIndex.Terms.FOUR_GRAM, texts);
            KnowledgeBase kb = KnowledgeBase.load(folder);
            Map<String, Function<String, Ranked>> rankers = new LinkedHashMap<>();
            rankers.put("lucene-std", query -> byGap(standard.search(query, LIMIT)));
            rankers.put("lucene-4-gram", query -> byGap(fourGram.search(query, LIMIT)));
            rankers.put(
                    "remedium", query -> byConfidence(kb.match(Query.of(query).limit(LIMIT))));
            for (Map.Entry<String, Function<String, Ranked>> ranker : rankers.entrySet()) {
                judge(set, ranker.getKey(), ranker.getValue(), out);
            }
        }
        traces();
    }

    /**
     * Of the messages that are found as bare text, the share that is found in each form in which they reach somebody; of
     * Lucene, which knows no "found", the share that stays at the first place.
     */
    private static void traces() throws IOException {
        Path folder = Shared.knowledgeBaseFor("clean");
        LuceneIndex lucene = new LuceneIndex(
                LuceneIndex.Terms.STANDARD,
                LuceneIndex.textByArticle(
                        Shared.markdown(folder).stream().map(PlainFile::read).toList()));
        KnowledgeBase kb = KnowledgeBase.load(folder);
        Map<String, Function<Query, Optional<String>>> first = new LinkedHashMap<>();
        first.put(
                "lucene-std",
                query -> lucene.search(query.text(), 1).stream().findFirst().map(LuceneIndex.Scored::article));
        first.put(
                "remedium",
                query -> kb.match(query).best().map(match -> match.article().number()));
        System.out.println("\n| trace | variant | as often as the bare text |\n|---|---|---|");
        for (Map.Entry<String, Function<Query, Optional<String>>> variant : first.entrySet()) {
            List<Shared.Labelled> found = Shared.queries("clean").stream()
                    .filter(each -> isRight(each, variant.getValue().apply(Query.of(each.query()))))
                    .toList();
            TraceForms.all().forEach((name, form) -> {
                long still = found.stream()
                        .filter(each -> isRight(each, variant.getValue().apply(form.apply(each.query()))))
                        .count();
                System.out.printf(
                        Locale.ROOT, "| %s | %s | %.3f |%n", name, variant.getKey(), (double) still / found.size());
            });
        }
    }

    private static boolean isRight(Shared.Labelled labelled, Optional<String> article) {
        return article.filter(labelled.labels()::contains).isPresent();
    }

    private static void judge(String set, String variant, Function<String, Ranked> ranker, Path out)
            throws IOException {
        List<Judged> judged = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (Shared.Labelled labelled : Shared.queries(set)) {
            Ranked ranked = ranker.apply(labelled.query());
            lines.add(line(labelled.id(), ranked));
            boolean any = !ranked.articles().isEmpty();
            judged.add(new Judged(
                    any ? ranked.confidences().get(0) : -1,
                    any && labelled.labels().contains(ranked.articles().get(0)),
                    !labelled.labels().isEmpty()));
        }
        Files.write(out.resolve(set + "-" + variant + ".jsonl"), lines, StandardCharsets.UTF_8);
        long answerable = judged.stream().filter(Judged::answerable).count();
        long right = judged.stream().filter(Judged::right).count();
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %.3f | %.3f |%n",
                set,
                variant,
                (double) right / answerable,
                coverage(judged, answerable));
    }

    /** The largest share of the answerable queries answered right by a threshold that keeps 99 % of answers right. */
    private static double coverage(List<Judged> judged, long answerable) {
        List<Judged> sorted = judged.stream()
                .sorted(Comparator.comparingDouble(Judged::confidence).reversed())
                .toList();
        double best = 0;
        int right = 0;
        for (int i = 0; i < sorted.size(); i++) {
            right += sorted.get(i).right() ? 1 : 0;
            boolean tie = i + 1 < sorted.size()
                    && sorted.get(i + 1).confidence() == sorted.get(i).confidence();
            if (!tie && right >= 0.99 * (i + 1)) {
                best = Math.max(best, (double) right / answerable);
            }
        }
        return best;
    }

    private static Ranked byGap(List<LuceneIndex.Scored> found) {
        List<Double> gaps = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            double next = i + 1 < found.size() ? found.get(i + 1).score() : 0;
            gaps.add((found.get(i).score() - next) / found.get(i).score());
        }
        return new Ranked(found.stream().map(LuceneIndex.Scored::article).toList(), gaps);
    }

    private static Ranked byConfidence(Answer answer) {
        return new Ranked(
                answer.matches().stream().map(match -> match.article().number()).toList(),
                answer.matches().stream().map(match -> match.confidence()).toList());
    }

    private static String line(String id, Ranked ranked) {
        List<Map<String, Object>> matches = new ArrayList<>();
        for (int i = 0; i < ranked.articles().size(); i++) {
            matches.add(Map.of(
                    "article", ranked.articles().get(i),
                    "confidence", ranked.confidences().get(i)));
        }
        return JsonMapper.shared().writeValueAsString(Map.of("id", id, "matches", matches));
    }
}
