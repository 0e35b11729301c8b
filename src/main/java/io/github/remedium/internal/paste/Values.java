package io.github.remedium.internal.paste;

/** Adds the value of a field as what its name and its own shape make it. */
final class Values {

    /** From so many words on, a value under an unknown name is read as a message. */
    private static final int MESSAGE_WORDS = 4;

    private static final int LONGEST_CODE = 60;

    private final Text text;
    private final PartList parts;
    private final Content content;

    Values(Text text, PartList parts, Content content) {
        this.text = text;
        this.parts = parts;
        this.content = content;
    }

    /** Adds a value that stands within one line, without quotation marks. */
    void add(FieldName name, int from, int to, int nesting) {
        int start = text.skipBlank(from, to);
        int end = text.trimEnd(start, to);
        if (start >= end) {
            return;
        }
        switch (name) {
            case MESSAGE -> message(start, end, nesting);
            case STACK -> content.read(start, end, nesting + 1);
            case CODE -> parts.add(PartKind.ERROR_CODE, start, end);
            case TYPE -> type(start, end);
            case LEVEL -> {
                parts.level(Levels.ofValue(text, start, end));
                parts.add(PartKind.VALUE, start, end);
            }
            case LOGGER -> parts.add(PartKind.LOGGER, start, end);
            case STATEMENT ->
                parts.add(Statements.begins(text, start, end) ? PartKind.SQL : PartKind.VALUE, start, end);
            case OTHER -> other(start, end, nesting);
        }
    }

    private void message(int from, int to, int nesting) {
        if (isNothing(from, to)) {
            parts.add(PartKind.VALUE, from, to);
        } else if (TypeNames.isType(text, from, to)) {
            parts.add(PartKind.THROWABLE_TYPE, from, to);
        } else if (isCode(from, to)) {
            parts.add(PartKind.ERROR_CODE, from, to);
        } else {
            int message = LogHead.read(text, parts, from, from, to, true);
            content.read(message, to, nesting + 1);
        }
    }

    private void type(int from, int to) {
        boolean type = TypeNames.isType(text, from, to) || TypeNames.isBare(text, from, to);
        boolean code = isCode(from, to) && text.find('_', from, to) > 0;
        parts.add(type ? PartKind.THROWABLE_TYPE : code ? PartKind.ERROR_CODE : PartKind.VALUE, from, to);
    }

    private void other(int from, int to, int nesting) {
        boolean words = text.words(from, to) >= MESSAGE_WORDS && text.count(' ', from, to) >= MESSAGE_WORDS - 1;
        boolean agent = text.starts("Mozilla/", from, to) || text.count('/', from, to) > text.count(' ', from, to);
        if (words && !agent) {
            content.read(from, to, nesting + 1);
        } else {
            parts.add(PartKind.VALUE, from, to);
        }
    }

    private boolean isNothing(int from, int to) {
        return (text.starts("null", from, to) && to - from == 4)
                || (text.starts("true", from, to) && to - from == 4)
                || (text.starts("false", from, to) && to - from == 5);
    }

    /** One run with an underscore, dot, dash or digits, or in capitals: {@code invalid_client}, {@code ERR-12}, 403. */
    private boolean isCode(int from, int to) {
        if (to - from > LONGEST_CODE) {
            return false;
        }
        boolean sign = false;
        boolean capitals = true;
        for (int i = from; i < to; i++) {
            char c = text.at(i);
            if (!Text.isWord(c) && c != '.' && c != '-' && c != ':') {
                return false;
            }
            sign |= !Text.isLetter(c);
            capitals &= !Text.isLower(c);
        }
        return (sign || capitals) && Text.isWord(text.at(to - 1));
    }
}
