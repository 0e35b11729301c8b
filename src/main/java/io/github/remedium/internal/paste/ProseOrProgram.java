package io.github.remedium.internal.paste;

import io.github.remedium.internal.paste.Sentences.Sentence;
import java.util.List;

/**
 * Tells the sentences of a person from what a program says, sentence by sentence. Where a sentence does not tell, its
 * neighbours in the paragraph do; where they do not tell either, it is a message.
 */
final class ProseOrProgram {

    /** From this score on a sentence is a person's. */
    private static final int PROSE = 3;

    /** Behind a log head or class name more must speak for a person. */
    private static final int PROSE_BEHIND_HEAD = 5;

    private static final int LONGEST_TALK = 8;

    private final Text text;
    private final PartList parts;
    private final Content content;
    private boolean person;
    private boolean introduced;
    private boolean interrupted;

    ProseOrProgram(Text text, PartList parts, Content content) {
        this.text = text;
        this.parts = parts;
        this.content = content;
    }

    /** A blank line or a line of another kind lies between what was read and what comes. */
    void interrupted(boolean blank) {
        interrupted = true;
        person = false;
        introduced = introduced && blank;
    }

    /**
     * Reads the text of a line.
     *
     * @param program whether a log head or a class of throwable began the line
     * @param nextLine the score of the next line of the same paragraph; 0 where none follows
     */
    void read(int from, int to, boolean program, int nextLine) {
        List<Sentence> sentences = Sentences.of(text, from, to, program);
        boolean said = program;
        boolean told = !program && told(sentences, nextLine);
        for (int i = 0; i < sentences.size(); i++) {
            Sentence each = sentences.get(i);
            int next = told ? PROSE : i + 1 < sentences.size() ? score(sentences.get(i + 1)) : nextLine;
            boolean first = program && i == 0;
            if (!first && (isTalk(each) || isName(each))) {
                begin(true);
                parts.add(PartKind.SMALL_TALK, each.start(), each.end());
                interrupted = false;
            } else if (!first && isPerson(each, next, said, program)) {
                begin(true);
                prose(each.start(), each.end());
                person = true;
                introduced = text.at(each.end() - 1) == ':';
                said = introduced;
            } else {
                begin(false);
                content.read(each.start(), each.end(), 0);
                person = false;
                said = true;
            }
        }
    }

    /** Whether the sentences of a line tell together what none tells alone. */
    private boolean told(List<Sentence> sentences, int nextLine) {
        int score = 0;
        int words = 0;
        boolean error = false;
        boolean figures = false;
        for (Sentence each : sentences) {
            score += score(each);
            words += text.words(each.start(), each.end());
            error |= ProseWords.isErrorLike(text, each.start(), each.end());
            figures |= hasDigit(each);
        }
        if (sentences.isEmpty() || score < 1) {
            return false;
        }
        int end = sentences.get(sentences.size() - 1).end();
        boolean open =
                nextLine <= 0 && ProseWords.endsOpen(text, sentences.get(0).start(), end);
        score += open ? 2 : 0;
        int start = sentences.get(0).start();
        boolean plain = text.wordEnd(start, end) == text.runEnd(start, end);
        score += plain && Text.isLower(text.at(start)) && words >= 5 ? 1 : 0;
        return (score >= PROSE && words >= 5)
                || (score >= PROSE - 1 && words >= 8 && !error && (open || sentences.size() > 1 || !figures));
    }

    private boolean hasDigit(Sentence each) {
        for (int i = each.start(); i < each.end(); i++) {
            if (Text.isDigit(text.at(i))) {
                return true;
            }
        }
        return false;
    }

    private void begin(boolean human) {
        PartKind last = parts.last();
        boolean before = last == PartKind.PROSE || last == PartKind.SMALL_TALK;
        if (last != null && before != human) {
            parts.newRecord();
        }
    }

    private int score(Sentence sentence) {
        return ProseWords.score(text, sentence.start(), sentence.end());
    }

    private boolean isTalk(Sentence each) {
        return ProseWords.isTalk(text, each.start(), each.end())
                && text.words(each.start(), each.end()) <= LONGEST_TALK
                && !content.introduction().begins(each.start(), each.end());
    }

    /** A name under a greeting. */
    private boolean isName(Sentence each) {
        boolean letters = true;
        for (int i = each.start(); i < each.end(); i++) {
            char c = text.at(i);
            letters &= Text.isLetter(c) || c == ' ' || c == '.' || c == '-';
        }
        return letters
                && parts.last() == PartKind.SMALL_TALK
                && !interrupted
                && text.words(each.start(), each.end()) <= 2
                && each.end() - each.start() <= 30
                && Text.isUpper(text.at(each.start()));
    }

    private boolean isPerson(Sentence each, int next, boolean said, boolean program) {
        int score = score(each);
        boolean coded = Loggers.isCode(text, each.start(), text.runEnd(each.start(), each.end()));
        if (coded || content.introduction().begins(each.start(), each.end())) {
            return false;
        }
        boolean personal = ProseWords.isPersonal(text, each.start(), each.end());
        if (program) {
            return (score >= PROSE_BEHIND_HEAD && personal) || score >= PROSE_BEHIND_HEAD + 2;
        }
        if (said || introduced) {
            return score >= PROSE_BEHIND_HEAD || (score >= PROSE && personal);
        }
        if (personal && score > 0) {
            return true;
        }
        if (score >= PROSE) {
            return score >= PROSE_BEHIND_HEAD
                    || text.words(each.start(), each.end()) >= 6
                    || text.at(each.end() - 1) == '?'
                    || text.at(each.end() - 1) == ':';
        }
        boolean introduction =
                text.at(each.end() - 1) == ':' && text.words(each.start(), each.end()) >= 4 && score >= 2;
        boolean near = person || next >= PROSE;
        boolean neutral = !ProseWords.isErrorLike(text, each.start(), each.end());
        return introduction
                || (near && (score >= 1 || (score >= 0 && neutral && text.words(each.start(), each.end()) >= 3)));
    }

    /** Adds prose, in which a quotation of several words is what a program said. */
    private void prose(int from, int to) {
        int start = from;
        int i = from;
        while (i < to) {
            if (Fields.begins(text, i, to)) {
                parts.add(PartKind.PROSE, start, i);
                start = content.fields().read(i, to, true, 1);
                i = start;
                continue;
            }
            int end = quotation(i, to);
            int name = end == i ? key(i, to) : i;
            if (name > i) {
                parts.add(PartKind.PROSE, start, i);
                parts.add(PartKind.KEY, i + 1, name);
                parts.add(PartKind.MARKUP, name, name + 2);
                start = name + 2;
                i = name + 1;
            } else if (end > i) {
                parts.add(PartKind.PROSE, start, i);
                content.read(i + 1, end, 1);
                parts.add(PartKind.MARKUP, end, end + 1);
                start = end + 1;
                i = end;
            }
            i++;
        }
        parts.add(PartKind.PROSE, start, to);
    }

    /** The closing mark of a quoted name with a colon behind it, or the same index. */
    private int key(int at, int to) {
        if (text.at(at) != '"' || !Text.isWord(text.at(at + 1, to))) {
            return at;
        }
        int end = text.wordEnd(at + 1, Math.min(to, at + 60));
        return text.starts("\":", end, to) ? end : at;
    }

    /** The closing mark of a quotation that begins here and is a message, or the same index. */
    private int quotation(int at, int to) {
        char open = text.at(at);
        char close = switch (open) {
            case '"', '`', '\'' -> open;
            case '\u201c' -> '\u201d';
            case '\u201e' -> '\u201c';
            case '\u00ab' -> '\u00bb';
            default -> 0;
        };
        if (close == 0 || (at > 0 && Text.isWord(text.at(at - 1)))) {
            return at;
        }
        int limit = Math.min(to, at + 400);
        for (int i = at + 2; i < limit; i++) {
            boolean ends = text.at(i) == close && !Text.isWord(text.at(i + 1, to));
            if (ends) {
                boolean code = HeadPieces.capitals(text, at, i) && text.find('_', at, i) > 0;
                boolean message = code
                        || (text.words(at, i) >= 3 && text.find(' ', at, i) > 0)
                        || ProseWords.isErrorLike(text, at + 1, i)
                        || TypeNames.end(text, at + 1, i) > at + 1;
                return message && !ProseWords.isPersonal(text, at + 1, i) ? i : at;
            }
        }
        return at;
    }
}
