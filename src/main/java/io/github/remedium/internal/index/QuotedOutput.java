package io.github.remedium.internal.index;

import io.github.remedium.internal.paste.Part;
import io.github.remedium.internal.paste.PartKind;
import io.github.remedium.internal.paste.Paste;
import java.util.ArrayList;
import java.util.List;

/**
 * Program output that an article quotes, read by the same parser as a query, so that like is compared with like: what
 * becomes a signature is the message, without the head of its log line, the name of its exception, frames and progress.
 */
final class QuotedOutput {

    /** A message of fewer characters than this keeps the exception's name: alone it tells too little. */
    private static final int SHORT = 16;

    private QuotedOutput() {}

    /** The messages in some quoted output, a line each; lines without a message that are no noise as they stand. */
    static List<String> messages(String output) {
        char[] text = output.toCharArray();
        List<Part> parts = Paste.read(text, text.length).parts();
        List<String> found = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= parts.size(); i++) {
            if (i == parts.size() || lineBreakBetween(text, parts.get(i - 1), parts.get(i))) {
                line(output, parts.subList(from, i), found);
                from = i;
            }
        }
        return found;
    }

    /** A text without its lines of stack traces, whose words say nothing about the article. */
    static String withoutFrames(String text) {
        if (!text.contains("at ") && !text.contains("#") && !text.contains("File \"")) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.lines()
                .filter(line -> !Paste.isFrame(line))
                .forEach(line -> kept.append(line).append('\n'));
        return kept.toString();
    }

    private static void line(String output, List<Part> line, List<String> found) {
        int first = -1;
        int last = -1;
        int type = -1;
        boolean noise = true;
        for (int i = 0; i < line.size(); i++) {
            PartKind kind = line.get(i).kind();
            if (kind == PartKind.MESSAGE || kind == PartKind.ERROR_CODE || kind == PartKind.PROSE) {
                first = first < 0 ? i : first;
                last = i;
            } else if (kind == PartKind.THROWABLE_TYPE) {
                type = type < 0 ? i : type;
            }
            noise &= kind == PartKind.FRAME
                    || kind == PartKind.PROGRESS
                    || kind == PartKind.LOG_HEAD
                    || kind == PartKind.MARKUP
                    || kind == PartKind.PROMPT;
        }
        if (noise) {
            return;
        }
        if (first < 0) {
            found.add(output.substring(
                    line.get(0).start(), line.get(line.size() - 1).end()));
            return;
        }
        String message =
                output.substring(line.get(first).start(), line.get(last).end());
        boolean needsType = message.length() < SHORT && type >= 0 && type < first;
        found.add(
                needsType
                        ? output.substring(
                                line.get(type).start(), line.get(last).end())
                        : message);
    }

    private static boolean lineBreakBetween(char[] text, Part one, Part other) {
        for (int i = one.end(); i < other.start(); i++) {
            if (text[i] == '\n') {
                return true;
            }
        }
        return false;
    }
}
