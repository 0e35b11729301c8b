package io.github.remedium.cli;

import io.github.remedium.http.HttpDoorBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options for who may ask the server what, and in which way. */
final class AccessOptions {

    private static final int SHORTEST_TOKEN = 8;
    private static final int LONGEST_SECRET = 4096;

    @Option(
            names = "--allow-host",
            paramLabel = "NAME",
            description = "Answer requests for this host name too; repeatable. Localhost and addresses are answered"
                    + " anyway.")
    private List<String> allowedHosts = new ArrayList<>();

    @Option(
            names = "--cors",
            paramLabel = "ORIGIN",
            description = "Let pages of this origin ask, such as https://support.example; repeatable.")
    private List<String> origins = new ArrayList<>();

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description =
                    "The file with the token that POST /v1/reload and protected paths need. Without it there is no"
                            + " reload over HTTP.")
    private @Nullable Path tokenFile;

    @Option(
            names = "--protect",
            paramLabel = "PATH",
            split = ",",
            description = "Answer this path only to who has the token, such as /metrics or /v1/problems; repeatable.")
    private List<String> protectedPaths = new ArrayList<>();

    @Option(
            names = "--base-path",
            paramLabel = "PATH",
            description = "Answer below this path, such as /remedium, for a proxy that passes it on.")
    private @Nullable String basePath;

    @Option(
            names = "--trusted-proxy",
            paramLabel = "ADDRESS",
            description =
                    "Believe the proxy of this address, or range such as 10.0.0.0/8, which host and scheme was asked"
                            + " for (X-Forwarded-Host, -Proto); repeatable.")
    private List<String> proxies = new ArrayList<>();

    @Option(
            names = "--tls-key-store",
            paramLabel = "FILE",
            description =
                    "Speak TLS with the key and certificate of this file (PKCS12 or JKS). It is read again when it is"
                            + " replaced.")
    private @Nullable Path keyStore;

    @Option(names = "--tls-password-file", paramLabel = "FILE", description = "The file with the key store's password.")
    private @Nullable Path passwordFile;

    /**
     * Sets what these options say.
     *
     * @throws UnusableException if one of them is wrong, or a file cannot be read
     */
    void set(HttpDoorBuilder builder) {
        allowedHosts.forEach(builder::allowHost);
        origins.forEach(builder::allowOrigin);
        Optional.ofNullable(tokenFile).map(AccessOptions::token).ifPresent(builder::token);
        if (!protectedPaths.isEmpty() && tokenFile == null) {
            throw new UnusableException("--protect needs a token; --token-file names its file");
        }
        try {
            protectedPaths.forEach(builder::protect);
            proxies.forEach(builder::trustProxy);
            Optional.ofNullable(basePath).ifPresent(builder::basePath);
        } catch (IllegalArgumentException e) {
            throw new UnusableException(String.valueOf(e.getMessage()));
        }
        if (keyStore != null) {
            if (passwordFile == null || !Files.isReadable(keyStore)) {
                throw new UnusableException(
                        "--tls-key-store needs a file that can be read, and --tls-password-file with its password");
            }
            builder.tls(
                    keyStore,
                    TextFiles.read("--tls-password-file", passwordFile, LONGEST_SECRET, "is larger than a password")
                            .strip());
        }
    }

    /** Whether some requests need a token. */
    boolean hasToken() {
        return tokenFile != null;
    }

    String scheme() {
        return keyStore == null ? "http" : "https";
    }

    /** The path below which everything is, with a slash at the end. */
    String path() {
        return basePath == null || basePath.endsWith("/") ? "/" : basePath + "/";
    }

    private static String token(Path file) {
        String token = TextFiles.read("--token-file", file, LONGEST_SECRET, "is larger than a token")
                .strip();
        if (token.length() < SHORTEST_TOKEN || token.lines().count() > 1) {
            throw new UnusableException(
                    "--token-file " + file + " must hold one line of at least " + SHORTEST_TOKEN + " characters");
        }
        return token;
    }
}
