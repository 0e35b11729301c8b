package io.github.remedium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server in a process of its own that is killed while it reads, and one whose articles cannot be written to. */
@Tag("slow")
class KilledServerTest {

    private static final Pattern READY = Pattern.compile("ready at (http://\\S+/) with (\\d+) articles");

    @TempDir
    private Path folder;

    private @Nullable Process server;
    private @Nullable BufferedReader lines;

    @AfterEach
    void end() {
        if (server != null) {
            server.destroyForcibly();
        }
    }

    @Test
    void whoIsKilledWhileReadingLeavesNothingBehindAndStartsAgain() throws Exception {
        for (int i = 1; i <= 300; i++) {
            write(i, "It fails with code ZQ-" + i + ".\n");
        }
        URI first = start(300);
        assertThat(article(first, 7)).contains("ZQ-7");
        for (int i = 1; i <= 300; i++) {
            write(i, "It fails with code ZX-" + i + ".\n");
        }
        Map<String, byte[]> before = files();
        CompletableFuture<?> reload = HttpClient.newHttpClient()
                .sendAsync(
                        HttpRequest.newBuilder(first.resolve("v1/reload"))
                                .POST(HttpRequest.BodyPublishers.noBody())
                                .build(),
                        BodyHandlers.discarding());
        Process running = Objects.requireNonNull(server);
        running.destroyForcibly().waitFor();
        reload.handle((answer, failure) -> true).get(1, TimeUnit.MINUTES);
        assertThat(files()).usingRecursiveComparison().isEqualTo(before);
        assertThat(article(start(300), 7)).contains("ZX-7");
    }

    @Test
    void articlesThatCannotBeWrittenToAreServed() throws Exception {
        write(1, "It fails.\n");
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.toList();
        }
        if (Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null) {
            for (Path path : all) {
                Files.setPosixFilePermissions(
                        path, PosixFilePermissions.fromString(Files.isDirectory(path) ? "r-xr-xr-x" : "r--r--r--"));
            }
        }
        try {
            assertThat(article(start(1), 1)).contains("It fails");
            assertThat(files()).containsOnlyKeys("en/KA-1.md");
        } finally {
            if (Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null) {
                for (Path path : all) {
                    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
                }
            }
        }
    }

    @Test
    void whoIsAskedToEndSaysSo() throws Exception {
        write(1, "It fails.\n");
        start(1);
        Process running = Objects.requireNonNull(server);
        // Process.destroy would close the stream from which the last lines are read.
        assertThat(running.toHandle().destroy()).isTrue();
        assertThat(Objects.requireNonNull(lines).lines().toList())
                .containsExactly(
                        "remedium: stopping: no new requests, running ones have 15 s to finish", "remedium: stopped");
        assertThat(running.waitFor()).isEqualTo(143);
    }

    @Test
    void aLogOfRequestsHasNothingThatWasAsked() throws Exception {
        write(1, "It fails.\n");
        URI place = start(1, "--log-format=json", "--access-log");
        HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(place.resolve("v1/match?q=secret-4711"))
                                .build(),
                        BodyHandlers.discarding());
        assertThat(Objects.requireNonNull(server).toHandle().destroy()).isTrue();
        List<String> said = Objects.requireNonNull(lines).lines().toList();
        assertThat(said).hasSize(3).allMatch(line -> line.startsWith("{") && line.endsWith("}"));
        assertThat(String.join("\n", said))
                .contains("\"path\":\"\\/v1\\/match\"", "\"message\":\"stopped\"")
                .doesNotContain("secret-4711");
    }

    private URI start(int articles, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "serve",
                "--kb",
                folder.toString(),
                "--port",
                "0",
                "--watch"));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        server = process;
        BufferedReader errors =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        lines = errors;
        StringBuilder said = new StringBuilder();
        for (String line = errors.readLine(); line != null; line = errors.readLine()) {
            // JSON may have slashes as \\/.
            Matcher ready = READY.matcher(line.replace("\\/", "/"));
            if (ready.find()) {
                assertThat(ready.group(2)).isEqualTo(String.valueOf(articles));
                return URI.create(ready.group(1));
            }
            said.append(line).append('\n');
        }
        throw new AssertionError("the server ended: " + said);
    }

    private static String article(URI server, int number) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(server.resolve("v1/articles/KA-" + number))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    private void write(int number, String issue) throws IOException {
        Path file = Files.createDirectories(folder.resolve("en")).resolve("KA-" + number + ".md");
        Files.writeString(file, "---\ntitle: Article " + number + "\n---\n## Issue\n\n" + issue);
    }

    private Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
