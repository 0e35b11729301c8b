package io.github.remedium;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Cases that stand in a file: one a line, empty lines and lines that begin with {@code #} are passed over. */
public final class SpecFile {

    private SpecFile() {}

    /** The cases of a file beside a class of this folder of the test resources. */
    public static List<String> cases(String path) {
        return text(path)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    /** The whole text of a file of the test resources. */
    public static String text(String path) {
        try (InputStream in = SpecFile.class.getResourceAsStream("/io/github/remedium/" + path)) {
            if (in == null) {
                throw new IllegalArgumentException("no test resource " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Characters that a file cannot show are written {@code [U+0301]}; this puts them in their place. */
    public static String shown(String written) {
        StringBuilder text = new StringBuilder();
        int i = 0;
        while (i < written.length()) {
            if (written.startsWith("[U+", i)) {
                int end = written.indexOf(']', i);
                int value = Integer.parseInt(written.substring(i + 3, end), 16);
                // A half of a pair is wanted as it is.
                text.append(value < 0x10000 ? Character.toString((char) value) : Character.toString(value));
                i = end + 1;
            } else {
                text.append(written.charAt(i++));
            }
        }
        return text.toString();
    }
}
