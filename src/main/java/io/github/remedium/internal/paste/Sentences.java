package io.github.remedium.internal.paste;

import java.util.ArrayList;
import java.util.List;

/** Cuts a line into sentences. What stands in quotation marks is not cut. */
final class Sentences {

    /** A stretch of a line. */
    record Sentence(int start, int end) {}

    /** How far a closing quotation mark is looked for. */
    private static final int LONGEST_QUOTATION = 400;

    /** How many colons of a sentence are tried as the end of its introduction, at most. */
    private static final int MOST_COLONS = 3;

    private final Text text;
    private final int to;
    private final List<Sentence> found = new ArrayList<>();
    private int start;
    private int colons;
    private int codes;

    private Sentences(Text text, int from, int to, boolean program) {
        this.text = text;
        this.start = from;
        this.to = to;
        this.colons = program ? MOST_COLONS : 0;
    }

    /**
     * The sentences of a piece of one line; together they cover it.
     *
     * @param program whether a program says the first of them, so that no colon in it ends an introduction
     */
    static List<Sentence> of(Text text, int from, int to, boolean program) {
        Sentences sentences = new Sentences(text, from, to, program);
        sentences.scan();
        return sentences.found;
    }

    private void scan() {
        int i = start;
        while (i < to) {
            char c = text.at(i);
            int quotation = quotationEnd(i);
            if (quotation > i) {
                i = quotation;
            } else if (c == '.' || c == '!' || c == '?' || c == '\u2026') {
                i = stop(i);
            } else if (c == ':' && (i + 1 >= to || Text.isBlank(text.at(i + 1))) && introduces(i)) {
                cut(i + 1);
                i++;
            } else if (c == ',' && ProseWords.isTalk(text, text.skipBlank(start, to), i) && text.words(start, i) <= 4) {
                cut(i + 1);
                i++;
            } else if ((c == '\u00bf' || c == '\u00a1') && i > start) {
                cut(i);
                i++;
            } else if (Text.isUpper(c) && i > start && Text.isBlank(text.at(i - 1))) {
                i = starter(i);
            } else {
                i++;
            }
        }
        cut(to);
    }

    private void cut(int end) {
        if (text.skipBlank(start, end) < end) {
            found.add(new Sentence(text.skipBlank(start, end), text.trimEnd(start, end)));
        }
        start = end;
        colons = 0;
        codes = 0;
    }

    /** A sign that ends a sentence, with a blank and a beginning behind it. */
    private int stop(int at) {
        int i = at;
        while (i < to && ".!?\u2026\")'".indexOf(text.at(i)) >= 0) {
            i++;
        }
        int next = text.skipBlank(i, to);
        // A question mark of its own is a placeholder in a statement.
        if (next == to || next == i || (text.at(at) == '?' && isPlaceholder(at))) {
            return i;
        }
        char c = text.at(next);
        boolean begins = Text.isUpper(c)
                || "\u00bf\u00a1\"'(".indexOf(c) >= 0
                || Text.isDigit(c)
                || text.at(at) != '.'
                || (Text.isLower(c) && i == at + 1 && at - start > 20);
        boolean abbreviation = text.at(at) == '.'
                && i == at + 1
                && at >= start + 1
                && (at - 2 < start || !Text.isWord(text.at(at - 2)) || text.starts("vs", at - 2, at));
        if (begins && !abbreviation) {
            cut(i);
        }
        return i;
    }

    private boolean isPlaceholder(int at) {
        int before = text.trimEnd(start, at);
        boolean blank = before < at && before > start && Text.isLower(text.at(before - 1));
        return at > start && !blank && !Text.isWord(text.at(at - 1)) && text.at(at - 1) != ')';
    }

    private boolean introduces(int colon) {
        colons++;
        return colons <= MOST_COLONS
                && !Loggers.isCode(text, start, text.runEnd(start, colon))
                && !text.starts("query was:", colon - 9, to)
                && text.words(start, colon) >= 2
                && ProseWords.score(text, start, colon + 1) >= 3
                && (ProseWords.isPersonal(text, start, colon) || text.words(start, colon) >= 5);
    }

    /** A word that may begin a question where no sign ends the sentence before. */
    private int starter(int at) {
        int end = text.wordEnd(at, to);
        int run = text.runEnd(at, to);
        // An error code begins what a program says, in the middle of a person's sentence too.
        boolean coded = codes < MOST_COLONS && run - at > 5 && run < to && Loggers.isCode(text, at, run);
        codes += coded ? 1 : 0;
        if (coded && text.words(start, at) >= 3 && ProseWords.score(text, start, at) >= 2) {
            cut(at);
            return run;
        }
        int before = text.trimEnd(start, at);
        boolean open =
                before > start && (Text.isWord(text.at(before - 1)) || ")]'\"".indexOf(text.at(before - 1)) >= 0);
        if (open && end - at <= 12 && ProseWords.starts(text.folded(at, end))) {
            int stop = end;
            while (stop < to
                    && text.at(stop) != '.'
                    && text.at(stop) != '!'
                    && stop - at < 200
                    && text.at(stop) != '?') {
                stop++;
            }
            int signed = Math.min(to, stop + 1);
            if (ProseWords.score(text, at, signed) >= 4 || ProseWords.isTalk(text, at, signed)) {
                cut(at);
            }
        }
        return end;
    }

    private int quotationEnd(int at) {
        char open = text.at(at);
        char close = open == '"' || open == '`' ? open : open == '\u201c' ? '\u201d' : open == '\u00ab' ? '\u00bb' : 0;
        if (close == 0 || (at > 0 && Text.isWord(text.at(at - 1)) && open == '"')) {
            return at;
        }
        int end = text.find(close, at + 1, Math.min(to, at + LONGEST_QUOTATION));
        return end < 0 ? at : end + 1;
    }
}
