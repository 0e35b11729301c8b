package io.github.remedium.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Fuzzes each target with Jazzer in a process of its own, two at a time: for five seconds, or for as many as the system property
 * {@code remedium.fuzz.seconds} says. {@code remedium.fuzz.targets} names some of them. What was found, and the inputs that
 * were bred, stay in target/fuzz.
 */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FuzzTest {

    private static final Path WORK = Path.of("target", "fuzz");
    private static final int SECONDS = Integer.getInteger("remedium.fuzz.seconds", 5);
    private static final String TARGETS = System.getProperty("remedium.fuzz.targets", "");

    /** No input takes so long, unless it hangs. */
    private static final int HANGING_SECONDS = 60;

    /** Lines of a log that a failure shows. */
    private static final int SHOWN = 60;

    /** Processes at the same time; each uses about one processor. */
    private final ExecutorService running = Executors.newFixedThreadPool(
            Math.max(1, Math.min(2, Runtime.getRuntime().availableProcessors())));

    private final Map<FuzzTarget, Future<Integer>> statuses = new EnumMap<>(FuzzTarget.class);

    @BeforeAll
    void begin() throws IOException {
        if (!runsHere()) {
            return;
        }
        for (FuzzTarget target : FuzzTarget.values()) {
            if (isWanted(target)) {
                Path bred = Files.createDirectories(WORK.resolve(target.label()).toAbsolutePath());
                ProcessBuilder process = new ProcessBuilder(command(target, bred))
                        .directory(bred.getParent().toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log(target).toFile());
                statuses.put(target, running.submit(() -> process.start().waitFor()));
            }
        }
    }

    @AfterAll
    void end() {
        running.shutdownNow();
    }

    @ParameterizedTest
    @EnumSource(FuzzTarget.class)
    void nothingIsFound(FuzzTarget target) throws Exception {
        assumeTrue(isWanted(target));
        assumeTrue(runsHere(), () -> "SKIPPED: Jazzer does not run on " + driver());
        int status = Objects.requireNonNull(statuses.get(target)).get();
        List<String> lines = Files.readAllLines(log(target), StandardCharsets.ISO_8859_1);
        System.out.println("fuzz " + target.label() + ": " + executed(lines));
        assertThat(status)
                .as(String.join("\n", lines.subList(Math.max(0, lines.size() - SHOWN), lines.size())))
                .isZero();
    }

    private static boolean isWanted(FuzzTarget target) {
        return TARGETS.isBlank() || List.of(TARGETS.split(",")).contains(target.label());
    }

    private static boolean runsHere() {
        return Fuzzing.class.getResource("/com/code_intelligence/jazzer/driver/" + driver() + "/") != null;
    }

    private static Path log(FuzzTarget target) {
        return WORK.resolve(target.label() + ".log").toAbsolutePath();
    }

    private static List<String> command(FuzzTarget target, Path bred) {
        String classPath = Objects.requireNonNullElse(
                System.getProperty("surefire.test.class.path"), System.getProperty("java.class.path", ""));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-cp",
                classPath,
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + Fuzzing.class.getName(),
                "--target_args=" + target.label(),
                "--instrumentation_includes=io.github.remedium.**:com.vladsch.flexmark.**:tools.jackson.**:org.snakeyaml.**",
                // The HTTP target asks its own server.
                "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.ServerSideRequestForgery",
                "-max_total_time=" + SECONDS,
                "-timeout=" + HANGING_SECONDS,
                "-rss_limit_mb=0",
                "-max_len=6000",
                "-print_final_stats=1",
                "-artifact_prefix=" + target.label() + "-",
                "-dict=" + Corpus.words()));
        command.add(bred.toString());
        command.add(Corpus.folder(target).toString());
        return command;
    }

    private static String driver() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String name = system.startsWith("mac") ? "macos" : system.startsWith("windows") ? "windows" : system;
        String processor = System.getProperty("os.arch", "");
        return "jazzer_driver_" + name + "_" + (processor.equals("amd64") ? "x86_64" : processor);
    }

    private static String executed(List<String> lines) {
        Optional<String> units = lines.stream()
                .filter(line -> line.startsWith("stat::number_of_executed_units:"))
                .map(line -> line.substring(line.indexOf(':', 6) + 1).strip())
                .findFirst();
        return units.map(count -> count + " executions").orElse("no count of executions, see the log in " + WORK);
    }
}
