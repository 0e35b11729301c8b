package io.github.remedium.internal.parity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of several translations in columns: what stands in one column is the same piece in several languages.
 * Immutable.
 */
public final class Grid {

    private final List<List<Piece>> translations;
    private final List<int[]> columns;
    private final int pivot;

    private Grid(List<List<Piece>> translations, List<int[]> columns, int pivot) {
        this.translations = translations;
        this.columns = columns;
        this.pivot = pivot;
    }

    /**
     * Aligns translations.
     *
     * @param translations the pieces of each
     * @param source the translation that the others were made from; -1 if it is not known
     */
    public static Grid of(List<List<Piece>> translations, int source) {
        int pivot = pivot(translations, source);
        List<int[]> columns = new ArrayList<>();
        for (int i = 0; i < translations.get(pivot).size(); i++) {
            int[] column = new int[translations.size()];
            Arrays.fill(column, -1);
            column[pivot] = i;
            columns.add(column);
        }
        Grid grid = new Grid(translations, columns, pivot);
        for (int s = 0; s < translations.size(); s++) {
            if (s != pivot) {
                grid.add(s);
            }
        }
        return grid;
    }

    /** The translation whose shape most others have; of several, the source, else the one with the most pieces. */
    private static int pivot(List<List<Piece>> translations, int source) {
        Map<List<String>, Integer> counts = new HashMap<>();
        List<List<String>> shapes = translations.stream().map(Grid::shape).toList();
        shapes.forEach(shape -> counts.merge(shape, 1, Integer::sum));
        int best = 0;
        for (int i = 1; i < shapes.size(); i++) {
            int more = counts.getOrDefault(shapes.get(i), 0) - counts.getOrDefault(shapes.get(best), 0);
            boolean larger = translations.get(i).size() > translations.get(best).size();
            if (more > 0 || (more == 0 && best != source && (i == source || larger))) {
                best = i;
            }
        }
        return best;
    }

    private static List<String> shape(List<Piece> pieces) {
        return pieces.stream().map(p -> p.kind() + " " + p.depth()).toList();
    }

    /** Lays one more translation beside the others; its pieces that the pivot lacks get columns of their own. */
    private void add(int s) {
        List<Piece> pieces = translations.get(s);
        int[] places = PieceAlignment.align(translations.get(pivot), pieces);
        int next = 0;
        for (int c = 0; c < columns.size(); c++) {
            int[] column = columns.get(c);
            if (column[pivot] < 0) {
                continue;
            }
            int place = places[column[pivot]];
            if (place < 0) {
                continue;
            }
            while (next < place) {
                c = insert(c, s, next++);
            }
            columns.get(c)[s] = place;
            next = place + 1;
        }
        while (next < pieces.size()) {
            insert(columns.size(), s, next++);
        }
    }

    /** Puts a piece that the pivot lacks before a column; returns where that column stands then. */
    private int insert(int before, int s, int piece) {
        Piece wanted = translations.get(s).get(piece);
        int first = before;
        while (first > 0 && columns.get(first - 1)[pivot] < 0) {
            first--;
        }
        for (int c = first; c < before; c++) {
            if (columns.get(c)[s] < 0 && after(c, s) && first(c).hasShapeOf(wanted)) {
                columns.get(c)[s] = piece;
                return before;
            }
        }
        int[] column = new int[translations.size()];
        Arrays.fill(column, -1);
        column[s] = piece;
        columns.add(before, column);
        return before + 1;
    }

    /** Whether no later column of the same gap has a piece of this translation. */
    private boolean after(int c, int s) {
        for (int i = c + 1; i < columns.size() && columns.get(i)[pivot] < 0; i++) {
            if (columns.get(i)[s] >= 0) {
                return false;
            }
        }
        return true;
    }

    private Piece first(int c) {
        for (int s = 0; s < translations.size(); s++) {
            if (columns.get(c)[s] >= 0) {
                return translations.get(s).get(columns.get(c)[s]);
            }
        }
        throw new IllegalStateException("an empty column");
    }

    /** How many columns there are. */
    public int columns() {
        return columns.size();
    }

    /** The piece of a translation in a column; null if it has none there. */
    public @Nullable Piece piece(int column, int translation) {
        int index = columns.get(column)[translation];
        return index < 0 ? null : translations.get(translation).get(index);
    }

    /** How much longer a translation is, on the whole, than another, in the text that both have. */
    public double lengths(int of, int in) {
        double here = 0;
        double there = 0;
        for (int c = 0; c < columns(); c++) {
            Piece mine = piece(c, in);
            Piece theirs = piece(c, of);
            if (mine != null && theirs != null && mine.kind() != Piece.Kind.CODE) {
                here += mine.length();
                there += theirs.length();
            }
        }
        return there == 0 ? 1 : here / there;
    }

    /** In how many translations a column has a piece. */
    public int filled(int column) {
        return (int)
                Arrays.stream(columns.get(column)).filter(index -> index >= 0).count();
    }
}
