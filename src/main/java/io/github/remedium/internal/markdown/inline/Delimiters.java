package io.github.remedium.internal.markdown.inline;

import io.github.remedium.internal.markdown.html.Chars;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides which runs of {@code *} and {@code _} belong together: the delimiter algorithm of the CommonMark
 * specification (version 0.31, "process emphasis"), which looks at no run more often than a constant number of times,
 * and after it a repair of what translation tools leave behind ({@code ** word **}, {@code *Note:*text}).
 */
final class Delimiters {

    private final List<InlineToken.Run> all = new ArrayList<>();
    private InlineToken.@Nullable Run last;

    /** The run that came last and is still open to be matched. */
    InlineToken.@Nullable Run last() {
        return last;
    }

    /** Adds a run. */
    void add(InlineToken.Run run) {
        run.order = all.size();
        all.add(run);
        run.previous = last;
        if (last != null) {
            last.next = run;
        }
        last = run;
    }

    /** Removes the runs after the given one, because they are part of the alternative text of an image. */
    void drop(InlineToken.@Nullable Run bottom) {
        while (last != null && last != bottom) {
            last = last.previous;
        }
        if (last != null) {
            last.next = null;
        }
        int kept = bottom == null ? 0 : bottom.order + 1;
        for (int i = kept; i < all.size(); i++) {
            all.get(i).left = 0;
        }
    }

    /** Matches the runs after one (all for {@code null}) and forgets them. */
    void process(InlineToken.@Nullable Run bottom) {
        int[] floors = new int[12];
        Arrays.fill(floors, bottom == null ? -1 : bottom.order);
        InlineToken.Run closer = first(bottom);
        while (closer != null) {
            if (!closer.canClose || closer.left == 0) {
                closer = closer.next;
                continue;
            }
            int key = (closer.mark == '*' ? 0 : 6) + (closer.canOpen ? 3 : 0) + closer.length % 3;
            InlineToken.Run opener = opener(closer, floors[key]);
            if (opener != null) {
                match(opener, closer);
                cut(opener, closer);
                if (opener.left == 0) {
                    unlink(opener);
                }
                if (closer.left == 0) {
                    InlineToken.Run next = closer.next;
                    unlink(closer);
                    closer = next;
                }
            } else {
                floors[key] = closer.order - 1;
                InlineToken.Run next = closer.next;
                if (!closer.canOpen) {
                    unlink(closer);
                }
                closer = next;
            }
        }
        last = bottom;
        if (bottom != null) {
            bottom.next = null;
        }
    }

    private InlineToken.@Nullable Run first(InlineToken.@Nullable Run bottom) {
        if (bottom != null) {
            return bottom.next;
        }
        InlineToken.Run run = last;
        while (run != null && run.previous != null) {
            run = run.previous;
        }
        return run;
    }

    private static InlineToken.@Nullable Run opener(InlineToken.Run closer, int floor) {
        InlineToken.Run run = closer.previous;
        while (run != null && run.order > floor) {
            boolean odd =
                    (run.canClose || closer.canOpen) && closer.length % 3 != 0 && (run.length + closer.length) % 3 == 0;
            if (run.mark == closer.mark && run.canOpen && !odd) {
                return run;
            }
            run = run.previous;
        }
        return null;
    }

    private static void match(InlineToken.Run opener, InlineToken.Run closer) {
        int used = opener.left >= 2 && closer.left >= 2 ? 2 : 1;
        Span span = new Span(used == 2 ? Span.Kind.STRONG : Span.Kind.EMPHASIS);
        opener.opens.add(span);
        closer.closes.add(span);
        opener.left -= used;
        closer.left -= used;
    }

    private static void cut(InlineToken.Run opener, InlineToken.Run closer) {
        opener.next = closer;
        closer.previous = opener;
    }

    private void unlink(InlineToken.Run run) {
        if (run.previous != null) {
            run.previous.next = run.next;
        }
        if (run.next != null) {
            run.next.previous = run.previous;
        } else {
            last = run.previous;
        }
    }

    /**
     * Pairs leftover runs of stars that a human reader would see as a pair, and drops double stars that have no partner
     * and touch a word on one side only.
     */
    void repair() {
        InlineToken.@Nullable Run open = null;
        for (InlineToken.Run run : all) {
            if (run.mark != '*' || run.left == 0) {
                continue;
            }
            if (open != null && open.left == run.left && closes(run)) {
                Span span = new Span(run.left >= 2 ? Span.Kind.STRONG : Span.Kind.EMPHASIS);
                open.opens.add(span);
                run.closes.add(span);
                open.left = 0;
                run.left = 0;
                open = null;
            } else if (run.left <= 3 && opens(run)) {
                open = run;
            }
        }
        for (InlineToken.Run run : all) {
            boolean clings = Chars.isSpace(run.before) != Chars.isSpace(run.after);
            if (run.mark == '*' && run.left == 2 && clings && !isPath(run.before) && !isPath(run.after)) {
                run.left = 0;
            }
        }
    }

    private static boolean opens(InlineToken.Run run) {
        return run.left >= 2 ? !isPath(run.after) && !isPath(run.before) : run.canOpen && !isPath(run.after);
    }

    private static boolean closes(InlineToken.Run run) {
        return run.left >= 2 ? !isPath(run.before) && !isPath(run.after) : !Chars.isSpace(run.before);
    }

    private static boolean isPath(char c) {
        return c == '/' || c == '.' || c == '\\';
    }
}
