package io.github.remedium;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The README or a page of the documentation: its blocks of code, and how they are run. */
public final class Guide {

    private final List<Fence> fences;

    private Guide(List<Fence> fences) {
        this.fences = fences;
    }

    /**
     * A fenced block: its language, its text, the line of its fence, and the last line above it that is not blank.
     */
    public record Fence(String language, String text, int line, String above) {}

    /** Reads a Markdown file. */
    public static Guide read(Path file) throws IOException {
        List<Fence> found = new ArrayList<>();
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        String above = "";
        int open = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("```")) {
                if (open < 0) {
                    open = i;
                } else {
                    String text = String.join("\n", lines.subList(open + 1, i)) + "\n";
                    found.add(new Fence(lines.get(open).substring(3).toLowerCase(Locale.ROOT), text, open + 1, above));
                    open = -1;
                }
            } else if (open < 0 && !lines.get(i).isBlank()) {
                above = lines.get(i);
            }
        }
        assertThat(open).as("a fence that is never closed").isNegative();
        return new Guide(found);
    }

    /** All blocks in order. */
    public List<Fence> fences() {
        return fences;
    }

    /** The blocks of one language. */
    public List<Fence> fences(String language) {
        return fences.stream()
                .filter(fence -> fence.language().equals(language))
                .toList();
    }

    /** The block after this one, which shows what it prints or gets. */
    public Fence after(Fence fence, String language) {
        Fence next = fences.get(fences.indexOf(fence) + 1);
        assertThat(next.language()).as("what follows line %d", fence.line()).isEqualTo(language);
        return next;
    }

    /** A command line cut into words as a shell would: white space parts, single and double quotes keep together. */
    public static String[] words(String command) {
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

    /** What an example in Java prints, compiled into a folder and run in this process. */
    public static String output(Fence example, Path classes) throws Exception {
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
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, Guide.class.getClassLoader())) {
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
                        "io.github.remedium.locale.*",
                        "io.github.remedium.match.*",
                        "java.nio.file.Path",
                        "java.util.*")
                .map(each -> "import " + each + ";\n")
                .collect(Collectors.joining());
        return imports + "public class " + name
                + " {\npublic static void run(java.io.PrintStream out) throws Exception {\n"
                + example.replace("System.out.", "out.") + "}\n}\n";
    }

    static PrintStream printer(ByteArrayOutputStream out) {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
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
