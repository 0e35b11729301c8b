package io.github.remedium.internal.markdown.inline;

import io.github.remedium.article.Inline;
import io.github.remedium.internal.markdown.html.Chars;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a paragraph before it is known which marks belong together. */
abstract sealed class InlineToken {

    /** Hands the token to the builder. */
    abstract void write(InlineBuilder builder);

    /** Its words, for places that allow no markup, such as the alternative text of an image. */
    String plain() {
        return "";
    }

    /** Words; entities and escapes are decoded already. */
    static final class Words extends InlineToken {
        final String text;

        Words(String text) {
            this.text = text;
        }

        @Override
        void write(InlineBuilder builder) {
            builder.words(text);
        }

        @Override
        String plain() {
            return text;
        }
    }

    /** A finished element: code, a control, an image. */
    static final class Leaf extends InlineToken {
        final Inline inline;

        Leaf(Inline inline) {
            this.inline = inline;
        }

        @Override
        void write(InlineBuilder builder) {
            builder.leaf(inline);
        }

        @Override
        String plain() {
            if (inline instanceof Inline.Code code) {
                return code.text();
            }
            if (inline instanceof Inline.Image image) {
                return image.alt();
            }
            return inline instanceof Inline.Control control ? control.text() : "";
        }
    }

    /** A line break, with the line that comes after it. */
    static final class Break extends InlineToken {
        final int nextLine;

        Break(int nextLine) {
            this.nextLine = nextLine;
        }

        @Override
        void write(InlineBuilder builder) {
            builder.lineBreak(nextLine);
        }

        @Override
        String plain() {
            return " ";
        }
    }

    /** The beginning or the end of a span, from an HTML tag or a link. */
    static final class Mark extends InlineToken {
        final Span span;
        final boolean open;

        Mark(Span span, boolean open) {
            this.span = span;
            this.open = open;
        }

        @Override
        void write(InlineBuilder builder) {
            if (open) {
                builder.open(span);
            } else {
                builder.close(span);
            }
        }
    }

    /** An opening bracket that is not part of a link, or not yet. */
    static final class Bracket extends InlineToken {
        final boolean image;
        final int number;
        final int textStart;
        final int index;
        final @Nullable Run lastRun;

        Bracket(boolean image, int number, int textStart, int index, @Nullable Run lastRun) {
            this.image = image;
            this.number = number;
            this.textStart = textStart;
            this.index = index;
            this.lastRun = lastRun;
        }

        @Override
        void write(InlineBuilder builder) {
            builder.words(plain());
        }

        @Override
        String plain() {
            return image ? "![" : "[";
        }
    }

    /** A run of {@code *} or {@code _}; what is left of it after matching is literal text. */
    static final class Run extends InlineToken {
        final char mark;
        final int length;
        final boolean canOpen;
        final boolean canClose;
        final char before;
        final char after;
        /** Position among all runs of the paragraph. */
        int order;

        int left;
        final List<Span> opens = new ArrayList<>(1);
        final List<Span> closes = new ArrayList<>(1);

        @Nullable
        Run previous;

        @Nullable
        Run next;

        Run(char mark, int length, char before, char after) {
            this.mark = mark;
            this.length = length;
            this.left = length;
            this.before = before;
            this.after = after;
            boolean spaceBefore = Chars.isSpace(before);
            boolean spaceAfter = Chars.isSpace(after);
            boolean signBefore = Chars.isPunctuation(before);
            boolean signAfter = Chars.isPunctuation(after);
            boolean leftFlanking = !spaceAfter && (!signAfter || spaceBefore || signBefore);
            boolean rightFlanking = !spaceBefore && (!signBefore || spaceAfter || signAfter);
            this.canOpen = leftFlanking && (mark == '*' || !rightFlanking || signBefore);
            this.canClose = rightFlanking && (mark == '*' || !leftFlanking || signAfter);
        }

        @Override
        void write(InlineBuilder builder) {
            closes.forEach(builder::close);
            builder.words(String.valueOf(mark).repeat(left));
            for (int i = opens.size() - 1; i >= 0; i--) {
                builder.open(opens.get(i));
            }
        }
    }
}
