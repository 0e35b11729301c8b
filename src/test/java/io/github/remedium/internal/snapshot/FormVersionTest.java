package io.github.remedium.internal.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.internal.flat.PartSink;
import io.github.remedium.internal.flat.StringTable;
import io.github.remedium.internal.lexicon.SimilarWords;
import io.github.remedium.internal.paste.Part;
import io.github.remedium.internal.paste.Paste;
import io.github.remedium.internal.text.Folding;
import io.github.remedium.internal.text.Token;
import io.github.remedium.internal.text.Tokens;
import io.github.remedium.load.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A compiled file holds texts as an earlier program took them apart, and a query is taken apart by the program of today.
 * Where the two differ, nothing but {@link PartFile#VERSION} keeps a file from giving wrong answers.
 */
class FormVersionTest {

    /** The version, and what texts came to when it was set. */
    private static final String KNOWN = "2 c015266ba1040749";

    @TempDir
    private Path folder;

    @Test
    void anotherWayToTakeTextsApartIsAnotherVersion() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        List<String> texts = texts();
        TreeSet<String> words = new TreeSet<>();
        for (String text : texts) {
            add(digest, Folding.fold(text));
            Tokens tokens = Tokens.of(text);
            tokens.atoms().forEach(token -> words.add(token.term()));
            tokens.atoms().forEach(token -> add(digest, token));
            tokens.compounds().forEach(token -> add(digest, token));
        }
        String all = String.join("\n", texts);
        for (Part part : Paste.read(all.toCharArray(), all.length()).parts()) {
            add(digest, part.kind() + " " + part.start() + " " + part.end());
        }
        PartSink sink = new PartSink();
        StringTable.of(List.copyOf(words)).write(sink, "words");
        SimilarWords.of(List.copyOf(words)).write(sink, "similar");
        sink.parts().forEach((name, numbers) -> add(digest, name + numbers(numbers)));
        digest.update(records(all));
        assertThat(PartFile.VERSION + " "
                        + HexFormat.of().formatHex(digest.digest()).substring(0, 16))
                .as(
                        "Texts are taken apart otherwise than before, so that files compiled before would give other answers:"
                                + " raise PartFile.VERSION by one, and write here what this test found.")
                .isEqualTo(KNOWN);
    }

    private static List<String> texts() throws IOException {
        try (InputStream in = Objects.requireNonNull(FormVersionTest.class.getResourceAsStream("texts.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static void add(MessageDigest digest, String text) {
        digest.update((text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void add(MessageDigest digest, Token token) {
        add(digest, token.term() + " " + token.kind() + " " + token.start() + " " + token.end());
    }

    private static String numbers(Buffer buffer) {
        List<Long> numbers = new ArrayList<>();
        for (int i = 0; i < buffer.limit(); i++) {
            if (buffer instanceof IntBuffer ints) {
                numbers.add((long) ints.get(i));
            } else if (buffer instanceof LongBuffer longs) {
                numbers.add(longs.get(i));
            } else if (buffer instanceof CharBuffer chars) {
                numbers.add((long) chars.get(i));
            } else {
                throw new AssertionError("a part of another kind: " + buffer.getClass());
            }
        }
        return numbers.toString();
    }

    /** How an article with everything in it is written to a file. */
    private ByteBuffer records(String text) {
        String article = "---\ntitle: Everything\ndescription: What an article may hold\nproduct: [Shop, Stock]\n"
                + "keywords: one, two\ncreated: 2024-02-03\nnumber: 7\ndeep: {a: [1, true, 2024-05-06]}\n---\n"
                + "Before all.\n\n## Issue\n\n> Quoted *here* and `there`\n\n| a | b |\n|---|---|\n| 1 | **2** |\n\n## Cause\n\n"
                + "```\n" + text
                + "\n```\n\n## Resolution\n\n1. Do [this](https://example.org/a \"t\").\n   - and that\n"
                + "2. ![picture](a.png) Wait.\n";
        Path file = folder.resolve("kb.remedium");
        KnowledgeBase.builder()
                .source(Source.memory(Map.of("en/KA-1.md", article)))
                .build()
                .save(file);
        return PartFile.map(file).bytes("articles.records");
    }
}
