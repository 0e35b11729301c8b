package io.github.remedium.internal.source;

import java.io.IOException;
import java.util.Locale;

/**
 * One file of a source, not read yet.
 *
 * @param path the file as its source names it
 * @param hintPath the file with the folders above it that may say the language; ends with {@code inside}
 * @param inside the path below the place at which the source begins, with {@code /} between folders
 * @param size bytes as far as they are known beforehand, else -1
 * @param content reads the bytes
 */
public record SourceFile(String path, String hintPath, String inside, long size, Content content) {

    /** Reads the bytes of a file. May be called from any thread. */
    @FunctionalInterface
    public interface Content {
        /** The bytes, at most {@code most} and one more, by which a caller sees that the file is too long. */
        byte[] read(long most) throws IOException;
    }

    SourceFile withPath(String newPath) {
        return new SourceFile(newPath, hintPath, inside, size, content);
    }

    /** Whether a name is that of a text: {@code .md}, {@code .markdown} or {@code .txt}. */
    static boolean isArticle(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean text = lower.endsWith(".md") || lower.endsWith(".markdown") || lower.endsWith(".txt");
        return text && !name.startsWith("._") && !name.contains("/._");
    }

    /** Whether a folder holds what tools keep there, never articles: {@code .git}, {@code __MACOSX}. */
    static boolean isPassedOver(String folder) {
        return (folder.startsWith(".") && folder.length() > 1 && !folder.equals("..")) || folder.equals("__MACOSX");
    }

    static int limited(long most) {
        return (int) Math.min(most + 1, Integer.MAX_VALUE - 8);
    }
}
