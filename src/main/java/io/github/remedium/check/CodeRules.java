package io.github.remedium.check;

import io.github.remedium.internal.parity.Grid;
import io.github.remedium.internal.parity.Piece;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Code blocks with other lines than their siblings have. */
final class CodeRules {

    private final Siblings siblings;
    private final Grid grid;
    private final Consumer<Finding> found;

    CodeRules(Siblings siblings, Consumer<Finding> found) {
        this.siblings = siblings;
        this.grid = siblings.grid();
        this.found = found;
    }

    void find() {
        for (int c = 0; c < grid.columns(); c++) {
            List<@Nullable Map<String, Integer>> lines = new ArrayList<>();
            Set<String> all = new HashSet<>();
            for (int s = 0; s < siblings.size(); s++) {
                Piece piece = grid.piece(c, s);
                Map<String, Integer> mine = piece == null || piece.kind() != Piece.Kind.CODE ? null : lines(piece);
                lines.add(mine);
                if (mine != null) {
                    all.addAll(mine.keySet());
                }
            }
            for (int s = 0; s < siblings.size() && !all.isEmpty(); s++) {
                compare(c, s, lines, all);
            }
        }
    }

    private void compare(int c, int s, List<@Nullable Map<String, Integer>> lines, Set<String> all) {
        Piece piece = grid.piece(c, s);
        if (piece == null || lines.get(s) == null) {
            return;
        }
        for (String line : all.stream().sorted().toList()) {
            int[] counts = new int[siblings.size()];
            Arrays.setAll(counts, i -> {
                Map<String, Integer> there = lines.get(i);
                return there == null ? -1 : there.getOrDefault(line, 0);
            });
            if (counts[s] < siblings.expected(counts, s)) {
                int witness = witness(s, counts);
                Piece other = grid.piece(c, witness);
                String message =
                        "the code block lacks the line " + PieceRules.shown(line) + ", which the siblings have";
                found.accept(siblings.finding(Rule.CODE_BLOCK, s, siblings.place(s, piece), message)
                        .subject(line)
                        .text(piece.text())
                        .sibling(other == null ? null : siblings.sibling(witness, other))
                        .cause(siblings.lines(s).path())
                        .build());
                return;
            }
        }
    }

    private int witness(int s, int[] counts) {
        if (siblings.source() >= 0 && siblings.source() != s && counts[siblings.source()] > counts[s]) {
            return siblings.source();
        }
        int witness = 0;
        while (witness == s || counts[witness] <= counts[s]) {
            witness++;
        }
        return witness;
    }

    private static Map<String, Integer> lines(Piece piece) {
        Map<String, Integer> lines = new HashMap<>();
        for (String line : piece.text().split("\n", -1)) {
            String clean = line.strip().replaceAll("\\s+", " ");
            if (clean.chars().anyMatch(Character::isLetterOrDigit)) {
                lines.merge(clean, 1, Integer::sum);
            }
        }
        return lines;
    }
}
