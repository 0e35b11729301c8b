package io.github.remedium;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs what the README shows. A Java example is compiled and run, and must print the {@code text} block after it. A
 * command of the command line is run in this process and must end with status 0, or with the one its comment names. The
 * Maven commands are compared with the build instead: running them would run this test again.
 */
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final String JAR = "java -jar target/remedium-cli.jar ";
    private static final Pattern STATUS = Pattern.compile("(.*?)\\s+# exit status (\\d)");
    private static final Pattern FLAG = Pattern.compile("-(q|B|ntp|DskipTests|P(?<profile>\\w+))");

    @Test
    void isShortAndBeginsWithTwoCommands() throws IOException {
        assertThat(Files.readAllLines(README, StandardCharsets.UTF_8)).hasSizeLessThan(150);

        List<String> first = commands().stream().limit(3).toList();
        assertThat(first.get(0)).startsWith("mvn ").contains(" package");
        assertThat(first.get(1)).startsWith(JAR + "match ");
        assertThat(first.get(2)).startsWith("mvn ").contains(" verify");
    }

    @Test
    void continuousIntegrationRunsTheTestCommand() throws IOException {
        String testCommand = commands().get(2);
        assertThat(Files.readAllLines(Path.of(".ci/run"), StandardCharsets.UTF_8))
                .anySatisfy(line -> assertThat(line).startsWith(testCommand + " "));
    }

    @Test
    void theDependencyIsThisProject() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"), StandardCharsets.UTF_8);
        String readme = Files.readString(README, StandardCharsets.UTF_8);
        int start = readme.indexOf("`io.github.remedium:remedium:") + 1;
        assertThat(start).isPositive();
        String[] parts = readme.substring(start, readme.indexOf('`', start)).split(":", -1);
        assertThat(pom)
                .contains("  <groupId>" + parts[0] + "</groupId>\n  <artifactId>" + parts[1]
                        + "</artifactId>\n  <version>" + parts[2] + "</version>");
    }

    @TestFactory
    Stream<DynamicTest> commandsRun() throws IOException {
        List<String> commands = commands();
        assertThat(commands).hasSizeGreaterThan(5);
        return commands.stream().map(command -> DynamicTest.dynamicTest(command, () -> runs(command)));
    }

    @TestFactory
    Stream<DynamicTest> examplesCompileRunAndPrint(@TempDir Path classes) throws IOException {
        Guide readme = Guide.read(README);
        List<Guide.Fence> examples = readme.fences("java");
        assertThat(examples).isNotEmpty();
        return examples.stream().map(example -> {
            String expected = readme.after(example, "text").text();
            return DynamicTest.dynamicTest(
                    "line " + example.line(),
                    () -> assertThat(Guide.output(example, classes)).isEqualToNormalizingNewlines(expected));
        });
    }

    private static void runs(String command) throws IOException {
        if (command.startsWith("mvn ")) {
            mavenKnows(command);
            return;
        }
        assertThat(command).startsWith(JAR);
        Matcher named = STATUS.matcher(command);
        int expected = named.matches() ? Integer.parseInt(named.group(2)) : 0;
        String plain = named.matches() ? named.group(1) : command;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(
                InputStream.nullInputStream(),
                Guide.printer(out),
                Guide.printer(err),
                Guide.words(plain.substring(JAR.length())));
        assertThat(status).as(err.toString(StandardCharsets.UTF_8)).isEqualTo(expected);
        assertThat(out.toString(StandardCharsets.UTF_8)).isNotBlank();
    }

    private static void mavenKnows(String command) throws IOException {
        String pom = Files.readString(Path.of("pom.xml"), StandardCharsets.UTF_8);
        for (String word : command.substring("mvn ".length()).split(" ", -1)) {
            Matcher flag = FLAG.matcher(word);
            if (flag.matches()) {
                if (flag.group("profile") != null) {
                    assertThat(pom).contains("<id>" + flag.group("profile") + "</id>");
                }
            } else if (word.contains(":")) {
                assertThat(pom).contains(">" + word.substring(0, word.indexOf(':')) + "-maven-plugin<");
            } else {
                assertThat(word).isIn(Set.of("package", "verify"));
            }
        }
    }

    /** The commands of all shell blocks; two that are joined by {@code &&} are two. */
    private static List<String> commands() throws IOException {
        return Guide.read(README).fences("sh").stream()
                .flatMap(fence -> fence.text().lines())
                .flatMap(line -> Stream.of(line.split(" && ", -1)))
                .filter(command -> !command.isBlank())
                .toList();
    }
}
