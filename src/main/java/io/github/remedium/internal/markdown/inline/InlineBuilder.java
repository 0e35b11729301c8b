package io.github.remedium.internal.markdown.inline;

import io.github.remedium.article.Inline;
import io.github.remedium.internal.markdown.html.Chars;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts running text together: merges words, moves blanks and breaks out of emphasis, and drops what is empty. Spans of
 * one kind never stand inside each other, so that the depth of what is built is bounded by the number of kinds.
 */
public final class InlineBuilder {

    private static final class Frame {
        final @Nullable Span span;
        final List<Inline> content = new ArrayList<>();
        final StringBuilder words = new StringBuilder();

        Frame(@Nullable Span span) {
            this.span = span;
        }

        boolean isEmpty() {
            return content.isEmpty() && words.isEmpty();
        }

        void flush() {
            if (!words.isEmpty()) {
                content.add(new Inline.Words(words.toString()));
                words.setLength(0);
            }
        }
    }

    private final List<Frame> frames = new ArrayList<>();
    private final List<Integer> breaks = new ArrayList<>();
    private boolean blankPending;

    public InlineBuilder() {
        frames.add(new Frame(null));
    }

    /** Adds words; blanks are merged, invisible characters dropped. */
    public void words(String text) {
        int end = text.length();
        int at = 0;
        while (at < end) {
            char c = text.charAt(at);
            if (Chars.isSpace(c) && c != '\u3000') {
                blankPending = true;
            } else if (!Chars.isInvisible(c)) {
                settleBlank();
                top().words.append(c);
            }
            at++;
        }
    }

    /** Adds a code span or the like. */
    void leaf(Inline inline) {
        settleBlank();
        top().flush();
        top().content.add(inline);
    }

    /** Ends a line; several in a row count as one. */
    void lineBreak(int nextLine) {
        blankPending = false;
        int depth = frames.size() - 1;
        while (depth > 0 && frames.get(depth).isEmpty()) {
            depth--;
        }
        Frame frame = frames.get(depth);
        if (frame.isEmpty()) {
            return;
        }
        frame.flush();
        if (frame.content.get(frame.content.size() - 1) instanceof Inline.LineBreak) {
            if (depth == 0) {
                breaks.set(breaks.size() - 1, nextLine);
            }
            return;
        }
        frame.content.add(new Inline.LineBreak());
        if (depth == 0) {
            breaks.add(nextLine);
        }
    }

    /** Begins a span, unless one of its kind is open already. */
    void open(Span span) {
        for (Frame frame : frames) {
            if (frame.span != null && frame.span.kind == span.kind) {
                return;
            }
        }
        frames.add(new Frame(span));
    }

    /** Ends a span and those that were begun inside it; does nothing if it is not open. */
    void close(Span span) {
        int depth = frames.size() - 1;
        while (depth > 0 && frames.get(depth).span != span) {
            depth--;
        }
        while (depth > 0 && frames.size() > depth) {
            closeTop();
        }
    }

    /** The finished text. */
    public Inlines build() {
        while (frames.size() > 1) {
            closeTop();
        }
        Frame root = top();
        root.flush();
        List<Inline> content = root.content;
        while (!content.isEmpty() && content.get(content.size() - 1) instanceof Inline.LineBreak) {
            content.remove(content.size() - 1);
            breaks.remove(breaks.size() - 1);
        }
        return content.isEmpty() ? Inlines.EMPTY : new Inlines(content, breaks);
    }

    private void closeTop() {
        Frame frame = frames.remove(frames.size() - 1);
        frame.flush();
        Span span = frame.span;
        List<Inline> content = frame.content;
        int trailingBreaks = 0;
        while (!content.isEmpty() && content.get(content.size() - 1) instanceof Inline.LineBreak) {
            content.remove(content.size() - 1);
            trailingBreaks++;
        }
        if (span == null || (content.isEmpty() && span.target.isEmpty())) {
            return;
        }
        if (content.isEmpty()) {
            content.add(new Inline.Words(span.target));
        }
        top().flush();
        add(span, content, top().content);
        if (trailingBreaks > 0) {
            lineBreak(0);
        }
    }

    /** Adds a span; two of one kind without a blank between them are joined. */
    private static void add(Span span, List<Inline> content, List<Inline> parent) {
        int last = parent.size() - 1;
        Inline before = parent.isEmpty() ? null : parent.get(last);
        List<Inline> joined = new ArrayList<>();
        if (span.kind == Span.Kind.STRONG && before instanceof Inline.Strong strong) {
            joined.addAll(strong.content());
        } else if (span.kind == Span.Kind.EMPHASIS && before instanceof Inline.Emphasis emphasis) {
            joined.addAll(emphasis.content());
        } else {
            parent.add(wrap(span, content));
            return;
        }
        append(content, joined);
        parent.set(last, wrap(span, joined));
    }

    private static void append(List<Inline> content, List<Inline> joined) {
        int last = joined.size() - 1;
        Inline first = content.get(0);
        if (joined.get(last) instanceof Inline.Words before && first instanceof Inline.Words after) {
            joined.set(last, new Inline.Words(before.text() + after.text()));
            joined.addAll(content.subList(1, content.size()));
        } else {
            joined.addAll(content);
        }
    }

    private static Inline wrap(Span span, List<Inline> content) {
        return switch (span.kind) {
            case EMPHASIS -> new Inline.Emphasis(content);
            case STRONG -> new Inline.Strong(content);
            default -> new Inline.Link(span.target, content);
        };
    }

    private Frame top() {
        return frames.get(frames.size() - 1);
    }

    /** Writes the pending blank: before the spans that have no content yet, and never at the start of a line. */
    private void settleBlank() {
        if (!blankPending) {
            return;
        }
        blankPending = false;
        int depth = frames.size() - 1;
        while (depth > 0 && frames.get(depth).isEmpty()) {
            depth--;
        }
        Frame frame = frames.get(depth);
        boolean lineStart = frame.words.isEmpty()
                && (frame.content.isEmpty() || frame.content.get(frame.content.size() - 1) instanceof Inline.LineBreak);
        if (!lineStart) {
            frame.words.append(' ');
        }
    }
}
