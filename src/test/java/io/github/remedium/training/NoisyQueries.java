package io.github.remedium.training;

import io.github.remedium.internal.json.JsonException;
import io.github.remedium.internal.json.JsonReading;
import io.github.remedium.internal.json.JsonWriting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Makes labelled queries for calibration out of folders of articles: the English error texts in them, as they stand
 * there and as {@link Noise} makes them arrive. A part of the articles is named as left out; what only they would answer
 * has no label. The articles that other sets of queries do without are left out too, and nothing is asked about them. Of
 * an article in several folders the first is read. The same folders give the same files.
 *
 * <pre>{@code
 * java -cp target/test-classes:target/remedium-cli.jar io.github.remedium.training.NoisyQueries \
 *     ABSENT.json QUERIES.json LEFT-OUT.json FOLDER...
 * }</pre>
 */
final class NoisyQueries {

    private static final int TEXTS_OF_AN_ARTICLE = 2;
    private static final int NOISES_OF_A_TEXT = 3;

    /** One more article of so many is left out. */
    private static final int LEFT_OUT = 6;

    /** A text this short may stand in an article by chance. */
    private static final int TELLING = 15;

    private final Random random = new Random(11);
    private final Noise noise = new Noise(random);
    private final Map<String, String> articles = new TreeMap<>();
    private final Map<String, String> plain = new TreeMap<>();
    private final List<Object> queries = new ArrayList<>();

    /** What other sets of queries do without. */
    private final Set<String> absent;

    private NoisyQueries(Set<String> absent) {
        this.absent = absent;
    }

    /** Reads the folders, writes the queries and the articles left out. */
    public static void main(String[] args) throws IOException, JsonException {
        Set<String> absent = new HashSet<>();
        ((List<?>) new JsonReading().read(Files.readString(Path.of(args[0]))))
                .forEach(number -> absent.add(number.toString()));
        NoisyQueries made = new NoisyQueries(absent);
        for (String folder : List.of(args).subList(3, args.length)) {
            made.read(Path.of(folder));
        }
        made.articles.forEach((number, text) -> made.plain.put(number, plain(ErrorTexts.unescaped(text))));
        made.articles.forEach((number, text) -> {
            if (!absent.contains(number)) {
                made.ask(number, text);
            }
        });
        JsonWriting json = new JsonWriting();
        Files.writeString(Path.of(args[1]), json.write(made.queries));
        List<String> leftOut =
                made.articles.keySet().stream().filter(made::isLeftOut).toList();
        Files.writeString(Path.of(args[2]), json.write(leftOut));
    }

    private void read(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".md")).toList()) {
                String name = file.getFileName().toString();
                String text = Files.readString(file, StandardCharsets.UTF_8).replace("\r", "");
                articles.putIfAbsent(name.substring(0, name.length() - ".md".length()), text);
            }
        }
    }

    private boolean isLeftOut(String number) {
        return absent.contains(number) || new Random(number.hashCode()).nextInt(LEFT_OUT) == 0;
    }

    private void ask(String number, String article) {
        List<String> texts = new ArrayList<>(ErrorTexts.of(article));
        Collections.shuffle(texts, random);
        for (int i = 0; i < Math.min(TEXTS_OF_AN_ARTICLE, texts.size()); i++) {
            String text = texts.get(i);
            List<String> labels = labels(number, text);
            add(number + "#g" + i + "~clean", text, labels);
            List<Noise.Kind> kinds = new ArrayList<>(List.of(Noise.Kind.values()));
            Collections.shuffle(kinds, random);
            for (Noise.Kind kind : kinds.subList(0, NOISES_OF_A_TEXT)) {
                String name = kind.name().toLowerCase(Locale.ROOT);
                add(number + "#g" + i + "~" + name, noise.made(kind, text), labels);
            }
        }
    }

    /** The articles with this text in them that are not left out. */
    private List<String> labels(String number, String text) {
        String wanted = plain(text);
        return plain.entrySet().stream()
                .filter(entry -> entry.getKey().equals(number)
                        || (wanted.length() >= TELLING && entry.getValue().contains(wanted)))
                .map(Map.Entry::getKey)
                .filter(each -> !isLeftOut(each))
                .toList();
    }

    private void add(String id, String text, List<String> labels) {
        Map<String, Object> query = new LinkedHashMap<>();
        query.put("id", id);
        query.put("query", text);
        query.put("labels", labels);
        query.put("type", (labels.isEmpty() ? "neg-" : "") + id.substring(id.indexOf('~') + 1));
        query.put("lang", "en");
        queries.add(query);
    }

    /** Letters and digits alone, so that markup in between does not matter. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
