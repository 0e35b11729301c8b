package io.github.remedium.internal.paste;

import java.util.List;

/** Reads a text line by line: what stands before the content of a line, then what the line is. */
final class PasteReader {

    /** Signs of quotation that are read one by one; behind that, the rest of the line is one mark. */
    private static final int MOST_MARKS = 30;

    private final Text text;
    private final List<Line> lines;
    private final PartList parts;
    private final Content content;
    private final Structures structures;
    private final ProseOrProgram prose;
    private boolean blankBefore;
    private boolean colonBefore;

    PasteReader(Text text) {
        this.text = text;
        this.lines = Lines.of(text);
        this.parts = new PartList(text);
        this.content = new Content(text, parts);
        this.structures = new Structures(text, parts, content);
        this.prose = new ProseOrProgram(text, parts, content);
    }

    List<Part> read() {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.blank()) {
                blankBefore = true;
                structures.blank();
                prose.interrupted(true);
            } else {
                read(i, line);
                blankBefore = false;
                colonBefore = text.at(line.end() - 1) == ':';
            }
        }
        return parts.close();
    }

    private void read(int index, Line line) {
        if (line.continued() && structures.goesOn(line)) {
            return;
        }
        int at = marks(line);
        int end = line.end();
        if (at >= end) {
            return;
        }
        content.introduction().framesFollow(framesFollow(index));
        if (structures.read(line, at, end, next(index), blankBefore)) {
            prose.interrupted(false);
            return;
        }
        separate(at, end);
        int service = Tables.service(text, at, end);
        int message = text.skipBlank(service, end);
        message = LogHead.read(text, parts, at, message, end, false);
        // A log of logs: the line that was logged has a head too.
        int inner = text.runEnd(message, end);
        if (message > at && (Times.isTime(text, message, inner) || Times.isBracketed(text, message, inner))) {
            message = LogHead.read(text, parts, message, message, end, true);
        }
        if (message >= end) {
            return;
        }
        if (message > at && structures.read(line, message, end, next(index), false)) {
            prose.interrupted(false);
            return;
        }
        said(index, line, message, end, message > at);
    }

    private void said(int index, Line line, int from, int end, boolean headed) {
        boolean begins = content.introduction().begins(from, end);
        if (begins
                && !headed
                && parts.typed()
                && Leads.cause(text, from, end) == 0
                && Leads.wrapper(text, from, end) == 0
                && parts.last() == PartKind.FRAME) {
            parts.newRecord();
        }
        PartKind last = parts.last();
        boolean human = last == null || last == PartKind.PROSE || last == PartKind.SMALL_TALK;
        boolean program = headed
                || begins
                || (line.indent() > 0 && last == PartKind.THROWABLE_TYPE)
                || (line.indent() > 1 && !human && !blankBefore);
        prose.read(from, end, program, nextScore(index));
        if (text.at(end - 1) == '{' || (text.at(line.first()) == '{' && text.find('}', from, end) < 0)) {
            content.fields().openObject();
        }
    }

    /** Quotation marks of posts, bullets, the arrows of command line tools; gives the index behind. */
    private int marks(Line line) {
        int at = line.first();
        int end = line.end();
        // The mark of pytest before what failed.
        if (text.starts("E   ", at, end)) {
            parts.add(PartKind.LOG_HEAD, at, at + 1);
            return text.skipBlank(at + 1, end);
        }
        if (text.at(at) == '#' && text.starts(" ERROR", text.digitsEnd(at + 1, end), end)) {
            parts.add(PartKind.LOG_HEAD, at, text.digitsEnd(at + 1, end));
            return text.digitsEnd(at + 1, end) + 1;
        }
        for (int n = 0; at < end; n++) {
            char c = text.at(at);
            boolean shell = (text.starts(">>> ", at, end) && !text.starts(">>> >", at, end))
                    || text.startsFolded("> task :", at, end);
            if (n >= MOST_MARKS) {
                parts.add(PartKind.QUOTE_MARK, at, end);
                return end;
            }
            boolean quoted = c == '>' && !shell;
            boolean arrow =
                    c == '\u203a' || c == '\u2022' || c == '\u25b6' || c == '\u2716' || c == '\u2718' || c == '\u274c';
            boolean bullet = (c == '-' || c == '*')
                    && text.at(at + 1, end) == ' '
                    && !BuildOutput.isHeading(text, at, end)
                    && !text.startsFolded("- locked", at, end)
                    && Text.isWord(text.at(text.skipBlank(at + 1, end), end))
                    && !BuildOutput.isProgress(text, at, end);
            if (!quoted && !arrow && !bullet) {
                break;
            }
            parts.add(quoted ? PartKind.QUOTE_MARK : PartKind.MARKUP, at, at + 1);
            at = text.skipBlank(at + 1, end);
        }
        return at;
    }

    /** A blank line parts records, unless it stands inside of one: behind a class name, a heading, before a cause. */
    private void separate(int at, int end) {
        PartKind last = parts.last();
        boolean inside = last == null
                || last == PartKind.THROWABLE_TYPE
                || last == PartKind.HEADING
                || last == PartKind.LEAD_IN
                || (last == PartKind.LOCATION && colonBefore)
                || last == PartKind.QUOTE_MARK
                || last == PartKind.MARKUP;
        boolean chain = Leads.cause(text, at, end) > 0 || Leads.wrapper(text, at, end) > 0;
        if (blankBefore && !inside && !chain) {
            parts.newRecord();
        }
    }

    private Line next(int index) {
        return index + 1 < lines.size() ? lines.get(index + 1) : new Line(text.length, text.length, text.length, false);
    }

    private boolean framesFollow(int index) {
        for (int i = index + 1; i < Math.min(lines.size(), index + 3); i++) {
            Line line = lines.get(i);
            if (!line.blank()) {
                return Frames.isFrame(text, line, line.first(), line.end());
            }
        }
        return false;
    }

    private int nextScore(int index) {
        Line next = next(index);
        return next.blank() || content.introduction().begins(next.first(), next.end())
                ? 0
                : ProseWords.score(text, next.first(), next.end());
    }
}
