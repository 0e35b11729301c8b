package io.github.remedium.check;

import io.github.remedium.article.Section;
import io.github.remedium.article.Translation;
import io.github.remedium.internal.parity.Piece;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sections that a translation lacks, has empty, in another order, or under a heading that is not known. */
final class SectionRules {

    private final Siblings siblings;
    private final Consumer<Finding> found;

    SectionRules(Siblings siblings, Consumer<Finding> found) {
        this.siblings = siblings;
        this.found = found;
    }

    void find() {
        for (int s = 0; s < siblings.size(); s++) {
            boolean missing = false;
            for (Section.Kind kind : Section.Kind.values()) {
                missing |= missing(kind, s);
            }
            if (!missing) {
                order(s);
            }
        }
    }

    private boolean missing(Section.Kind kind, int s) {
        int[] counts = new int[siblings.size()];
        int witness = -1;
        for (int i = 0; i < counts.length; i++) {
            counts[i] = section(i, kind) == null ? 0 : 1;
            witness = i != s && counts[i] > 0 && (witness < 0 || i == siblings.source()) ? i : witness;
        }
        if (counts[s] >= siblings.expected(counts, s) || witness < 0) {
            return false;
        }
        Section there = section(witness, kind);
        if (there == null) {
            return false;
        }
        Place place = Place.of(siblings.translation(s).source());
        Sibling sibling = new Sibling(
                siblings.translation(witness).locale(),
                Place.of(there.location()),
                there.heading().orElse("") + " " + there.text().plain());
        String name = kind.name().toLowerCase(Locale.ROOT);
        found.accept(
                siblings.finding(Rule.MISSING_SECTION, s, place, "the " + name + " is missing; the siblings have one")
                        .subject(name)
                        .sibling(sibling)
                        .build());
        unknownHeading(s, there, sibling, name);
        return true;
    }

    /** A heading that no sibling has, where they have that of a section. */
    private void unknownHeading(int s, Section there, Sibling sibling, String name) {
        for (int c = 0; c < siblings.grid().columns(); c++) {
            Piece piece = siblings.grid().piece(c, s);
            if (piece != null
                    && piece.kind() == Piece.Kind.HEADING
                    && siblings.grid().filled(c) == 1) {
                String message = "the heading '" + piece.text() + "' is not known; the siblings have the " + name
                        + " here"
                        + there.heading().map(words -> ", as '" + words + "'").orElse("");
                found.accept(siblings.finding(Rule.UNKNOWN_HEADING, s, siblings.place(s, piece), message)
                        .subject(piece.text())
                        .text(piece.text())
                        .sibling(sibling)
                        .build());
                return;
            }
        }
    }

    private void order(int s) {
        List<Section.Kind> mine = kinds(siblings.translation(s));
        int other = 0;
        for (int i = 0; i < siblings.size(); i++) {
            other += i != s && !kinds(siblings.translation(i)).equals(mine) ? 1 : 0;
        }
        int witness = siblings.source() >= 0 && siblings.source() != s ? siblings.source() : s == 0 ? 1 : 0;
        List<Section.Kind> theirs = kinds(siblings.translation(witness));
        boolean same =
                mine.stream().sorted().toList().equals(theirs.stream().sorted().toList());
        if (siblings.size() > 2 && other == siblings.size() - 1 && same) {
            String message = "the sections stand as " + names(mine) + ", and in the siblings as " + names(theirs);
            found.accept(siblings.finding(
                            Rule.SECTION_ORDER,
                            s,
                            Place.of(siblings.translation(s).source()),
                            message)
                    .build());
        }
    }

    private static String names(List<Section.Kind> kinds) {
        return String.join(
                ", ",
                kinds.stream().map(kind -> kind.name().toLowerCase(Locale.ROOT)).toList());
    }

    private static List<Section.Kind> kinds(Translation translation) {
        return translation.sections().stream()
                .filter(section -> !section.text().isEmpty())
                .map(Section::kind)
                .toList();
    }

    private @Nullable Section section(int s, Section.Kind kind) {
        for (Section section : siblings.translation(s).sections()) {
            if (section.kind() == kind && !section.text().isEmpty()) {
                return section;
            }
        }
        return null;
    }
}
