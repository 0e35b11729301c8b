package io.github.remedium.internal.ranking;

import io.github.remedium.internal.paste.QueryText;
import io.github.remedium.internal.text.Token;
import io.github.remedium.internal.text.TokenKind;
import java.util.BitSet;
import java.util.List;

/**
 * What stands around the atoms of a query: which of them are values (numbers, ids, parts of names and paths, quoted words),
 * which vary from one occurrence of a message to the next, and where lines end. Not to be changed after it is made.
 */
final class Surroundings {

    /** Signs before or behind a value. */
    private static final String BESIDE_VALUES = "'\"`/\\@_=$%#<>{}\u2018\u2019\u201C\u201D\u00AB\u00BB";

    private final BitSet values = new BitSet();
    private final BitSet lineStarts = new BitSet();
    private final int atoms;

    Surroundings(QueryText text) {
        List<Token> all = text.atoms();
        atoms = all.size();
        char[] chars = text.text().chars();
        int length = text.text().length();
        for (Token compound : text.compounds()) {
            values.set(compound.atom(), compound.atom() + compound.atoms());
        }
        for (int i = 0; i < atoms; i++) {
            Token atom = all.get(i);
            boolean beside = (atom.start() > 0 && BESIDE_VALUES.indexOf(chars[atom.start() - 1]) >= 0)
                    || (atom.end() < length && BESIDE_VALUES.indexOf(chars[atom.end()]) >= 0);
            if (beside || atom.kind() == TokenKind.NUMBER || atom.kind() == TokenKind.OPAQUE) {
                values.set(i);
            }
            for (int c = i == 0 ? atom.start() : all.get(i - 1).end(); c < atom.start(); c++) {
                if (chars[c] == '\n') {
                    lineStarts.set(i);
                    break;
                }
            }
        }
    }

    /** Whether an atom is a value. */
    boolean isValue(int atom) {
        return values.get(atom);
    }

    /** The first atom of the line on which an atom stands. */
    int lineStart(int atom) {
        return Math.max(0, lineStarts.previousSetBit(atom));
    }

    /** Behind the last atom of the line on which an atom stands. */
    int lineEnd(int atom) {
        int next = lineStarts.nextSetBit(atom + 1);
        return next < 0 ? atoms : next;
    }
}
