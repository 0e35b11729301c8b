package io.github.remedium.internal.step;

import io.github.remedium.article.Block;
import io.github.remedium.article.Inline;
import java.util.ArrayList;
import java.util.List;

/**
 * Paragraphs that their author has numbered by hand in a way that makes no list in Markdown: {@code 1)Open the file},
 * {@code 2 - Save it}.
 */
final class HandNumbers {

    private HandNumbers() {}

    /** The atoms, with numbered paragraphs as ordered items; unchanged where the numbers do not count up from 1. */
    static List<StepAtom> asItems(List<StepAtom> atoms) {
        List<StepAtom> out = new ArrayList<>(atoms.size());
        int expected = 1;
        for (StepAtom atom : atoms) {
            if (atom.type() == StepAtom.Type.ORDERED && atom.number() != expected) {
                return atoms;
            }
            StepAtom item = item(atom, expected);
            expected += item.type() == StepAtom.Type.ORDERED ? 1 : 0;
            out.add(item);
        }
        return expected > 2 ? out : atoms;
    }

    private static StepAtom item(StepAtom atom, int number) {
        if (atom.type() != StepAtom.Type.PARAGRAPH && atom.type() != StepAtom.Type.HEADING) {
            return atom;
        }
        if (!(atom.content().get(0) instanceof Block.Paragraph paragraph)
                || !(paragraph.content().get(0) instanceof Inline.Words first)) {
            return atom;
        }
        int end = markEnd(first.text(), String.valueOf(number));
        if (end < 0) {
            return atom;
        }
        List<Inline> content = new ArrayList<>(paragraph.content());
        content.remove(0);
        String rest = first.text().substring(end);
        if (!rest.isEmpty()) {
            content.add(0, new Inline.Words(rest));
        }
        if (content.isEmpty()) {
            return atom;
        }
        Block bare = new Block.Paragraph(content, paragraph.lines());
        return new StepAtom(StepAtom.Type.ORDERED, number, atom.line(), List.of(bare));
    }

    /** Where the words begin after a number and its sign; -1 if the text does not begin with that number. */
    private static int markEnd(String text, String number) {
        if (!text.startsWith(number)) {
            return -1;
        }
        int at = number.length();
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        char sign = at < text.length() ? text.charAt(at) : ' ';
        boolean marks =
                sign == ')' || sign == '.' || sign == '-' || sign == '\u2013' || sign == ':' || sign == '\uff09';
        if (!marks) {
            return -1;
        }
        at++;
        boolean decimal = at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '-')) {
            at++;
        }
        return decimal ? -1 : at;
    }
}
