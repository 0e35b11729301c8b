package io.github.remedium.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The material that lies beside the project: a corpus of articles, and labelled queries. */
final class Shared {

    static final List<String> LOCALES = List.of("nl-NL", "es-ES", "it-IT");

    /** A labelled query; no label means that no article fits. */
    record Labelled(String id, String query, List<String> labels, String type) {}

    private Shared() {}

    static Path root() {
        Path root = Path.of(System.getProperty("bench.shared", "../shared")).normalize();
        if (!Files.isDirectory(root.resolve("corpus"))) {
            throw new IllegalStateException(
                    "no corpus in " + root.toAbsolutePath() + "; name its folder by -Dbench.shared=DIR");
        }
        return root;
    }

    /** The article files of these locales, in the order of their names. */
    static List<Path> files(List<String> locales) {
        List<Path> found = new ArrayList<>();
        for (String locale : locales) {
            found.addAll(markdown(root().resolve("corpus").resolve(locale)));
        }
        return found;
    }

    static List<Path> markdown(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.getFileName().toString().matches("K.*\\.md"))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> corpusLocales() {
        try (Stream<Path> folders = Files.list(root().resolve("corpus"))) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder of its own with the nl, es and it articles, as the queries of this name want them. */
    static Path knowledgeBaseFor(String queries) {
        Set<String> absent = queries.equals("chat") ? Set.of() : absent();
        try {
            Path folder = Files.createTempDirectory("remedium-bench");
            for (String locale : LOCALES) {
                Files.createDirectories(folder.resolve(locale));
            }
            for (Path file : files(LOCALES)) {
                if (!absent.contains(number(file))) {
                    Path target = folder.resolve(localeOf(file))
                            .resolve(file.getFileName().toString());
                    Files.copy(file, target);
                }
            }
            deleteAtExit(folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Labelled> queries(String name) {
        List<Labelled> found = new ArrayList<>();
        for (JsonNode node : json("queries/" + name + ".json")) {
            List<String> labels = new ArrayList<>();
            node.get("labels").forEach(label -> labels.add(label.asString()));
            found.add(new Labelled(
                    node.get("id").asString(),
                    node.get("query").asString(),
                    labels,
                    node.get("type").asString()));
        }
        return found;
    }

    static String number(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ".md".length());
    }

    /** The folder of the corpus a file lies in. */
    static String localeOf(Path file) {
        Path corpus = root().resolve("corpus");
        return corpus.relativize(file).getName(0).toString();
    }

    static void deleteAtExit(Path folder) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try (Stream<Path> walk = Files.walk(folder)) {
                walk.sorted(Comparator.reverseOrder())
                        .forEach(path -> path.toFile().delete());
            } catch (IOException e) {
                System.err.println("left behind: " + folder);
            }
        }));
    }

    private static Set<String> absent() {
        Set<String> numbers = new TreeSet<>();
        json("queries/absent.json").forEach(each -> numbers.add(each.asString()));
        return numbers;
    }

    private static JsonNode json(String name) {
        return JsonMapper.shared().readTree(root().resolve(name).toFile());
    }
}
