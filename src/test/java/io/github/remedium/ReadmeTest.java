package io.github.remedium;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
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

    /** A fenced block: its language, its text, and the line of its fence. */
    record Fence(String language, String text, int line) {}

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
        List<Fence> all = fences();
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).language().equals("java")) {
                Fence example = all.get(i);
                assertThat(all.get(i + 1).language())
                        .as("what line %d prints", example.line())
                        .isEqualTo("text");
                String expected = all.get(i + 1).text();
                tests.add(DynamicTest.dynamicTest(
                        "line " + example.line(),
                        () -> assertThat(output(example, classes)).isEqualToNormalizingNewlines(expected)));
            }
        }
        assertThat(tests).isNotEmpty();
        return tests.stream();
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
                InputStream.nullInputStream(), printer(out), printer(err), words(plain.substring(JAR.length())));
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

    private static String output(Fence example, Path classes) throws Exception {
        String name = "Line" + example.line();
        StringWriter complaints = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        boolean compiled = compiler.getTask(
                        complaints,
                        null,
                        null,
                        List.of("-proc:none", "-d", classes.toString(), "-cp", System.getProperty("java.class.path")),
                        null,
                        List.of(new InMemory(name, program(name, example.text()))))
                .call();
        assertThat(compiled).as(complaints.toString()).isTrue();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, ReadmeTest.class.getClassLoader())) {
            loader.loadClass(name).getMethod("run", PrintStream.class).invoke(null, printer(out));
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The example as a program; its {@code System.out} becomes ours, so that tests can run side by side. */
    private static String program(String name, String example) {
        String imports = Stream.of(
                        "io.github.remedium.*",
                        "io.github.remedium.article.*",
                        "io.github.remedium.load.*",
                        "io.github.remedium.match.*",
                        "java.nio.file.Path",
                        "java.util.*")
                .map(each -> "import " + each + ";\n")
                .collect(Collectors.joining());
        return imports + "public class " + name
                + " {\npublic static void run(java.io.PrintStream out) throws Exception {\n"
                + example.replace("System.out.", "out.") + "}\n}\n";
    }

    private static PrintStream printer(ByteArrayOutputStream out) {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }

    /** The commands of all shell blocks; two that are joined by {@code &&} are two. */
    private static List<String> commands() throws IOException {
        return fences("sh").stream()
                .flatMap(fence -> fence.text().lines())
                .flatMap(line -> Stream.of(line.split(" && ", -1)))
                .filter(command -> !command.isBlank())
                .toList();
    }

    /** A command line cut into words as a shell would: white space parts, single and double quotes keep together. */
    private static String[] words(String command) {
        List<String> words = new ArrayList<>();
        Matcher matcher = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)").matcher(command);
        while (matcher.find()) {
            words.add(Stream.of(1, 2, 3)
                    .map(matcher::group)
                    .filter(group -> group != null)
                    .findFirst()
                    .orElseThrow());
        }
        return words.toArray(String[]::new);
    }

    private static List<Fence> fences(String language) throws IOException {
        return fences().stream()
                .filter(fence -> fence.language().equals(language))
                .toList();
    }

    private static List<Fence> fences() throws IOException {
        List<Fence> found = new ArrayList<>();
        List<String> lines = Files.readAllLines(README, StandardCharsets.UTF_8);
        int open = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("```")) {
                if (open < 0) {
                    open = i;
                } else {
                    String text = String.join("\n", lines.subList(open + 1, i)) + "\n";
                    found.add(new Fence(lines.get(open).substring(3).toLowerCase(Locale.ROOT), text, open + 1));
                    open = -1;
                }
            }
        }
        assertThat(open).as("a fence that is never closed").isNegative();
        return found;
    }

    private static final class InMemory extends SimpleJavaFileObject {
        private final String source;

        InMemory(String name, String source) {
            super(URI.create("memory:///" + name + ".java"), JavaFileObject.Kind.SOURCE);
            this.source = source;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
        }
    }
}
