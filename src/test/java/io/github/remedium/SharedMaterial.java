package io.github.remedium;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The corpus and the labelled queries that may lie beside the project, in {@code ../shared} or where the system property
 * {@code remedium.shared} says. Tests that need them are skipped, with a message, where they are absent.
 */
public final class SharedMaterial {

    private static final List<String> LOCALES = List.of("nl-NL", "es-ES", "it-IT");

    /** A labelled query; without a label no article fits. */
    public record Labelled(String id, String query, Set<String> labels) {}

    private final Path root;

    private SharedMaterial(Path root) {
        this.root = root;
    }

    /** The material, or the end of the test where there is none. */
    public static SharedMaterial orSkip() {
        Path root = Path.of(System.getProperty("remedium.shared", "../shared"));
        assumeTrue(
                Files.isDirectory(root.resolve("corpus")) && Files.isDirectory(root.resolve("queries")),
                () -> "SKIPPED: no corpus and queries in "
                        + root.toAbsolutePath().normalize() + "; -Dremedium.shared=DIR names another folder");
        return new SharedMaterial(root);
    }

    /** A folder of the material, such as {@code foreign/commerce}. */
    public Path folder(String name) {
        return root.resolve(name);
    }

    /** The labelled queries of a set: clean, noise, chat, real or talk. */
    public List<Labelled> queries(String set) {
        List<Labelled> found = new ArrayList<>();
        for (JsonNode node : json("queries/" + set + ".json")) {
            Set<String> labels = new TreeSet<>();
            node.get("labels").forEach(label -> labels.add(label.asString()));
            found.add(new Labelled(node.get("id").asString(), node.get("query").asString(), labels));
        }
        return found;
    }

    /** The Dutch, Spanish and Italian articles, without those that the set's unanswerable queries are about. */
    public Map<String, String> articlesFor(String set) {
        Set<String> absent = new TreeSet<>();
        if (!set.equals("chat")) {
            json("queries/absent.json").forEach(number -> absent.add(number.asString()));
        }
        Map<String, String> files = new TreeMap<>();
        for (String locale : LOCALES) {
            Path folder = root.resolve("corpus").resolve(locale);
            try (Stream<Path> walk = Files.walk(folder)) {
                for (Path file : walk.filter(Files::isRegularFile).toList()) {
                    String name = file.getFileName().toString();
                    if (name.endsWith(".md") && !absent.contains(name.substring(0, name.length() - 3))) {
                        files.put(locale + "/" + name, Files.readString(file, StandardCharsets.UTF_8));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    private JsonNode json(String name) {
        return JsonMapper.shared().readTree(root.resolve(name).toFile());
    }
}
