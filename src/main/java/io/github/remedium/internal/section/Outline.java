package io.github.remedium.internal.section;

import java.util.List;
import java.util.Optional;

/** A body that was read on its own: its parts in order, and which of them look like headings. Immutable. */
public final class Outline {

    private final List<BodyPart> units;

    public Outline(List<BodyPart> units) {
        this.units = List.copyOf(units);
    }

    /** The parts, in order. */
    public List<BodyPart> units() {
        return units;
    }

    /** The words of the title: the first heading, if it is of the first level or stands before all else. */
    public Optional<String> firstHeading() {
        for (int i = 0; i < units.size(); i++) {
            BodyPart unit = units.get(i);
            if (unit.form() == BodyPart.Form.HEADING) {
                boolean title = unit.level() == 1 || (i == 0 && unit.kind() == null);
                return title && !unit.words().isEmpty() ? Optional.of(unit.words()) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
