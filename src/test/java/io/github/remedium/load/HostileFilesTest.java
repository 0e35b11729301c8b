package io.github.remedium.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Files that are made to cost memory and time, each loaded beside a good article in a JVM with a heap of 256 MB. Such a file
 * is loaded or reported, whichever; its good siblings are loaded, and the load ends. {@link HostileFiles} has the table.
 */
@Tag("slow")
class HostileFilesTest {

    private static final String HEAP = "-Xmx256m";

    @TestFactory
    Stream<DynamicTest> theGoodSiblingsAreLoaded() throws IOException, InterruptedException {
        Map<String, String> outcomes = outcomes();
        return HostileFiles.shapes().keySet().stream()
                .map(shape -> DynamicTest.dynamicTest(
                        shape,
                        () -> assertThat(outcomes.getOrDefault(shape, "the JVM ended before"))
                                .isEqualTo("fine")));
    }

    /** What the other JVM says of each shape. It ends with the first that it does not survive. */
    private static Map<String, String> outcomes() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileFiles.class.getName()))
                .redirectErrorStream(true)
                .start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.split("\t", 2))
                    .filter(parts -> parts.length == 2)
                    .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1], (a, b) -> b, LinkedHashMap::new));
        } finally {
            process.waitFor();
        }
    }
}
