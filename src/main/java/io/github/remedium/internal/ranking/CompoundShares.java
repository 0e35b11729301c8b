package io.github.remedium.internal.ranking;

import io.github.remedium.internal.index.KnownWord;
import io.github.remedium.internal.paste.QueryText;
import io.github.remedium.internal.text.Token;
import io.github.remedium.internal.text.TokenKind;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the atoms of a query count for that stand inside error codes and identifiers. They always come together, so that
 * all of them tell hardly more than the whole does.
 */
final class CompoundShares {

    /** The atoms of a code are no news beside the code. */
    private static final float ATOM_OF_CODE = 0.25f;

    /** What the words of a known identifier tell together beyond what it tells as a whole, bits. */
    private static final float WORDS_OF_IDENTIFIER = 2;

    private CompoundShares() {}

    /** For each atom the share of its information that counts; 1 outside of compounds. */
    static float[] of(QueryText text, @Nullable KnownWord[] known, QueryWords words) {
        float[] shares = new float[known.length];
        Arrays.fill(shares, 1);
        for (Token compound : text.compounds()) {
            if (compound.kind() == TokenKind.IDENTIFIER) {
                float share = shareOf(compound, known, words);
                for (int i = compound.atom(); i < compound.atom() + compound.atoms(); i++) {
                    shares[i] = Math.min(shares[i], share);
                }
            }
        }
        for (Token compound : text.compounds()) {
            if (compound.kind() == TokenKind.CODE) {
                Arrays.fill(shares, compound.atom(), compound.atom() + compound.atoms(), ATOM_OF_CODE);
            }
        }
        return shares;
    }

    private static float shareOf(Token identifier, @Nullable KnownWord[] known, QueryWords words) {
        KnownWord whole = words.known(identifier.term());
        if (whole == null || whole.term() < 0) {
            return 1;
        }
        float parts = 0;
        for (int i = identifier.atom(); i < identifier.atom() + identifier.atoms(); i++) {
            KnownWord word = known[i];
            parts += word == null || word.grammar() ? 0 : word.information();
        }
        return Math.min(1, (words.index().information(whole.term()) + WORDS_OF_IDENTIFIER) / parts);
    }
}
