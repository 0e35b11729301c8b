package io.github.remedium.internal.paste;

/** The kinds of lines that their shape tells: frames, objects, elements, tables, prompts, code, progress, statements. */
final class Structures {

    private final Text text;
    private final PartList parts;
    private final Content content;
    private final Fields fields;
    private final Pairs pairs;
    private int sourceIndent = -1;
    private boolean goPlace;
    private boolean inStatement;
    private boolean inDiff;

    Structures(Text text, PartList parts, Content content) {
        this.text = text;
        this.parts = parts;
        this.content = content;
        this.fields = content.fields();
        this.pairs = new Pairs(text, parts, content);
    }

    /** A blank line ends what runs over lines. */
    void blank() {
        sourceIndent = -1;
        inStatement = false;
        inDiff = false;
        content.elements().forget();
    }

    /** Reads the rest of a line that was cut for its length; false if it is to be read as any other. */
    boolean goesOn(Line line) {
        PartKind last = parts.last();
        if (fields.open()) {
            fields.read(line.first(), line.end(), false, 0);
            return true;
        }
        if (last == null || last == PartKind.LOG_HEAD || last == PartKind.LEAD_IN || last == PartKind.THROWABLE_TYPE) {
            return false;
        }
        if (last == PartKind.MARKUP || last == PartKind.MESSAGE || last == PartKind.LOCATION) {
            content.read(line.first(), line.end(), 0);
        } else {
            parts.add(last, line.first(), line.end());
        }
        return true;
    }

    /** Adds the parts of a line whose shape tells its kind; false where it does not. */
    boolean read(Line line, int at, int end, Line next, boolean blankBefore) {
        if (fields.stringOpen() && string(line, at, end)) {
            return true;
        }
        if (frame(line, at, end, next)) {
            return true;
        }
        if ((inStatement || parts.last() == PartKind.SQL) && Statements.continues(text, line)) {
            int stop = Statements.end(text, at, end);
            parts.add(PartKind.SQL, at, stop);
            content.read(stop, end, 0);
            return true;
        }
        inStatement = false;
        if (Tables.isRule(text, at, end) || text.starts("```", at, end)) {
            parts.add(PartKind.MARKUP, at, end);
            return true;
        }
        return fields(at, end, blankBefore)
                || build(at, end)
                || shell(at, end)
                || statement(at, end)
                || code(line, at, end)
                || rest(at, end);
    }

    /** A string that a field before opened: up to its closing mark it is read as lines of their own. */
    private boolean string(Line line, int at, int end) {
        int close = fields.close(at, end);
        if (close < 0) {
            return false;
        }
        if (Frames.isFrame(text, line, at, close)) {
            parts.add(PartKind.FRAME, at, close);
        } else {
            content.read(at, close, 1);
        }
        fields.read(close + 1, end, false, 0);
        return true;
    }

    private boolean frame(Line line, int at, int end, Line next) {
        boolean source = sourceIndent >= 0
                && line.indent() > sourceIndent
                && parts.last() == PartKind.FRAME
                && !text.starts("File \"", at, end);
        boolean place = goPlace;
        goPlace = Frames.isGoCall(text, line, next);
        if (!source && !place && !goPlace && !Frames.isFrame(text, line, at, end)) {
            sourceIndent = -1;
            return false;
        }
        if (!source) {
            boolean python = text.starts("File \"", at, end);
            sourceIndent = python ? line.indent() : -1;
        }
        int stop = trailer(at, end);
        parts.add(PartKind.FRAME, at, stop);
        if (text.startsFolded("--- end of inner", at, end)) {
            parts.depth(parts.depth() - 1);
        }
        if (stop < end) {
            fields.read(stop, end, false, 0);
        } else if (text.at(end - 1) == '{' && end - at > 2) {
            fields.openObject();
        }
        return true;
    }

    /** Where the fields of an error object begin that Node prints behind the last frame: {@code ) code: 'X' }}. */
    private int trailer(int at, int end) {
        if (text.at(end - 1) != '}') {
            return end;
        }
        int close = text.find(") ", at, end);
        int word = close < 0 ? -1 : text.wordEnd(close + 2, end);
        return word > close + 2 && text.at(word, end) == ':' ? close + 1 : end;
    }

    private boolean fields(int at, int end, boolean blankBefore) {
        if (content.elements().tagOpen() || Elements.isTag(text, at, end)) {
            content.elements().read(at, end, 0);
            return true;
        }
        if (fields.open()
                && blankBefore
                && text.at(at) != '"'
                && !Fields.begins(text, at, end)
                && !fields.isQuoted(at, end)) {
            fields.forget();
        }
        if (fields.isLine(at, end)) {
            if (!fields.open() && Fields.begins(text, at, end)) {
                newObject();
            }
            int stop = fields.read(at, end, text.at(at) == '{', 0);
            if (stop < end && "\",}]".indexOf(text.at(stop)) >= 0) {
                fields.read(stop, end, false, 0);
            } else {
                content.read(stop, end, 0);
            }
            return true;
        }
        if (pairs.isLine(at, end)) {
            newObject();
            pairs.read(at, end, 0);
            return true;
        }
        return pairs.header(at, end);
    }

    /** An object is a record of its own, unless it stands behind a log head. */
    private void newObject() {
        if (parts.last() != PartKind.LOG_HEAD && parts.last() != PartKind.LOGGER) {
            parts.newRecord();
        }
    }

    private boolean build(int at, int end) {
        if (BuildOutput.isHeading(text, at, end)) {
            if (parts.last() == PartKind.FRAME && text.starts("Traceback", at, end) && parts.typed()) {
                parts.newRecord();
            }
            parts.add(PartKind.HEADING, at, end);
            return true;
        }
        if (BuildOutput.isProgress(text, at, end)) {
            parts.add(PartKind.PROGRESS, at, end);
            return true;
        }
        return false;
    }

    private boolean shell(int at, int end) {
        int prompt = Prompts.end(text, at, end);
        if (prompt > at) {
            parts.newRecord();
            parts.add(PartKind.PROMPT, at, prompt);
            parts.add(PartKind.COMMAND, prompt, end);
            return true;
        }
        if (Prompts.isCommand(text, at, end)) {
            parts.newRecord();
            parts.add(PartKind.COMMAND, at, end);
            return true;
        }
        return false;
    }

    private boolean code(Line line, int at, int end) {
        if (CodeLines.isDiff(text, line, inDiff)) {
            inDiff = true;
            parts.add(PartKind.CODE_LINE, at, end);
            return true;
        }
        inDiff = inDiff && (line.indent() > 0 || text.at(at) == '\\');
        if (inDiff || CodeLines.isCode(text, at, end)) {
            parts.add(PartKind.CODE_LINE, at, end);
            return true;
        }
        return false;
    }

    /** A line of a web server's access log: {@code 10.0.0.1 - - [time] "GET / HTTP/1.1" 502 351}. */
    private boolean access(int at, int end) {
        int address = text.runEnd(at, Math.min(end, at + 40));
        int close = text.find(']', address, Math.min(end, address + 120));
        if (text.count('.', at, address) != 3 || !text.starts(" - ", address, end) || close < 0) {
            return false;
        }
        parts.newRecord();
        parts.add(PartKind.LOG_HEAD, at, close + 1);
        parts.add(PartKind.VALUE, close + 1, end);
        return true;
    }

    private boolean rest(int at, int end) {
        if (Text.isDigit(text.at(at)) && access(at, end)) {
            return true;
        }
        if (Tables.isRow(text, at, end)) {
            Tables.read(text, parts, content, at, end);
            return true;
        }
        return false;
    }

    private boolean statement(int at, int end) {
        if (!Statements.begins(text, at, end)) {
            return false;
        }
        inStatement = true;
        parts.add(PartKind.SQL, at, end);
        return true;
    }
}
