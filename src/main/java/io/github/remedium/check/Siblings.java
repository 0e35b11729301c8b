package io.github.remedium.check;

import io.github.remedium.SourceTexts;
import io.github.remedium.article.Translation;
import io.github.remedium.internal.frontmatter.PlainWords;
import io.github.remedium.internal.parity.Grid;
import io.github.remedium.internal.parity.Piece;
import io.github.remedium.internal.parity.PieceReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The translations of one article that were made from the same version of it, laid beside each other. English, where it is
 * among them, is the source of the others. Immutable.
 */
final class Siblings {

    private static final int THREE = 3;

    private final List<Translation> translations;
    private final List<List<Piece>> pieces;
    private final List<FileLines> lines;
    private final Grid grid;
    private final int source;

    Siblings(List<Translation> translations, SourceTexts texts) {
        this.translations = List.copyOf(translations);
        this.lines = translations.stream()
                .map(each -> FileLines.of(each.source().path(), texts))
                .toList();
        this.pieces = translations.stream()
                .map(each -> pieces(each, FileLines.of(each.source().path(), texts)))
                .toList();
        this.source = source(translations);
        this.grid = Grid.of(pieces, source);
    }

    /** The title of the front matter, that of the text, and the pieces of the text. */
    private static List<Piece> pieces(Translation translation, FileLines lines) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(title(translation.title(), Math.min(1, lines.lines().size())));
        int at = translation.source().line();
        while (at <= lines.lines().size() && lines.line(at).isBlank()) {
            at++;
        }
        boolean heading = lines.line(at).startsWith("# ");
        pieces.add(heading ? title(PlainWords.of(lines.line(at).substring(2)), at) : title(translation.title(), 1));
        pieces.addAll(PieceReader.read(translation));
        return List.copyOf(pieces);
    }

    private static Piece title(String words, int line) {
        return new Piece(Piece.Kind.TITLE, 0, -1, words.strip(), PieceReader.literals(words), 0, line);
    }

    private static int source(List<Translation> translations) {
        for (int s = 0; s < translations.size(); s++) {
            if (translations.get(s).locale().getLanguage().equals("en")) {
                return s;
            }
        }
        return -1;
    }

    int size() {
        return translations.size();
    }

    /** The number of the translation that the others were made from; -1 if it is not here. */
    int source() {
        return source;
    }

    Grid grid() {
        return grid;
    }

    Translation translation(int s) {
        return translations.get(s);
    }

    List<Piece> pieces(int s) {
        return pieces.get(s);
    }

    /** The file of a translation. */
    FileLines lines(int s) {
        return lines.get(s);
    }

    /** Begins a finding in a translation. */
    Finding.Builder finding(Rule rule, int s, Place place, String message) {
        Translation translation = translations.get(s);
        return Finding.builder(rule, translation.article(), translation.locale(), place, message);
    }

    /** Where a piece begins. */
    Place place(int s, Piece piece) {
        return lines.get(s).place(piece.line());
    }

    /** Where words stand in a piece; where the piece begins if they are written otherwise in the file. */
    Place place(int s, Piece piece, String words) {
        return lines.get(s).find(words, piece.line(), lastLine(s, piece));
    }

    /** Where something should stand that a translation lacks in a column: at its piece before it. */
    Place gap(int s, int column) {
        for (int c = column; c >= 0; c--) {
            Piece piece = grid.piece(c, s);
            if (piece != null) {
                return place(s, piece);
            }
        }
        return Place.of(translations.get(s).source());
    }

    /** A piece of a translation, to be shown beside a finding. */
    Sibling sibling(int s, Piece piece) {
        return new Sibling(translations.get(s).locale(), place(s, piece), piece.text());
    }

    private int lastLine(int s, Piece piece) {
        List<Piece> all = pieces.get(s);
        int at = all.indexOf(piece);
        for (int i = at + 1; i < all.size(); i++) {
            if (all.get(i).line() > piece.line()) {
                return all.get(i).line() - 1;
            }
        }
        return Integer.MAX_VALUE;
    }

    /**
     * What a translation should have of something, by how often the others have it: what all of them have at least; of four
     * and more others, one may be wrong too, and of three if the source is right.
     *
     * @param counts how often each translation has it; -1 for a translation that does not count
     * @param s the translation that is judged
     */
    int expected(int[] counts, int s) {
        int[] others = new int[counts.length];
        int n = 0;
        for (int i = 0; i < counts.length; i++) {
            if (i != s && counts[i] >= 0) {
                others[n++] = counts[i];
            }
        }
        Arrays.sort(others, 0, n);
        if (n == THREE && source >= 0 && source != s) {
            return Math.min(others[1], Math.max(others[0], counts[source]));
        }
        return n == 0 ? 0 : others[n / 4];
    }

    /** The language of a translation: {@code nl}. */
    String language(int s) {
        return translations.get(s).locale().getLanguage();
    }
}
