package io.github.remedium.internal.section;

import io.github.remedium.article.Block;
import io.github.remedium.article.Section;
import io.github.remedium.internal.language.HeadingKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects the sections of one translation from its parts. An article has a lead, then a description with
 * environment, issue and cause, then a resolution; each part may be missing, and causes also stand in the resolution.
 * Made for one translation and used once.
 */
public final class SectionFinder {

    private enum Part {
        LEAD,
        DESCRIPTION,
        RESOLUTION
    }

    private final List<SectionDraft> sections = new ArrayList<>();
    private final List<Block> lead = new ArrayList<>();
    private final List<BodyPart> units;
    private final boolean resolutionFollows;
    private Part part;
    private SectionDraft current;
    /** Level of the heading that began the current section; 7 for other forms, 0 for none. */
    private int level;

    private @Nullable BodyPart opener;

    public SectionFinder(List<BodyPart> units) {
        this.units = units;
        this.part = units.stream().anyMatch(SectionFinder::beginsDescription) ? Part.LEAD : Part.DESCRIPTION;
        this.resolutionFollows = resolutionHasText(units);
        this.current = new SectionDraft(Section.Kind.ISSUE, "", 0, false);
    }

    /** The sections with text, in order. */
    public List<SectionDraft> sections() {
        return sections;
    }

    /** What stands between the title and the description. */
    public List<Block> lead() {
        return lead;
    }

    /** Collects. */
    public SectionFinder find() {
        boolean title = true;
        for (int i = 0; i < units.size(); i++) {
            BodyPart unit = units.get(i);
            boolean isTitle = title && unit.form() == BodyPart.Form.HEADING && unit.level() == 1 && unit.kind() == null;
            if (unit.form() == BodyPart.Form.HEADING) {
                title = false;
            }
            if (!isTitle) {
                take(unit, i);
            }
        }
        close();
        return this;
    }

    private void take(BodyPart unit, int index) {
        if (!unit.isCandidate()) {
            add(unit.original());
        } else if (unit.kind() == null || unit.kind() == HeadingKind.ASIDE || unit.kind() == HeadingKind.STEP) {
            unknown(unit, index);
        } else {
            known(unit, unit.kind());
        }
    }

    private void known(BodyPart unit, HeadingKind kind) {
        boolean heading = unit.form() == BodyPart.Form.HEADING;
        switch (kind) {
            case DESCRIPTION -> {
                if (heading && part != Part.RESOLUTION) {
                    part = Part.DESCRIPTION;
                    open(Section.Kind.ISSUE, unit, unit.level() > 2);
                } else {
                    unknownText(unit);
                }
            }
            case RESOLUTION -> resolution(unit, heading);
            case CAUSE -> open(Section.Kind.CAUSE, unit, true);
            case ENVIRONMENT, ISSUE -> {
                if (part == Part.RESOLUTION && !(heading && unit.level() <= 2)) {
                    unknownText(unit);
                } else {
                    part = Part.DESCRIPTION;
                    open(kind == HeadingKind.ISSUE ? Section.Kind.ISSUE : Section.Kind.ENVIRONMENT, unit, true);
                }
            }
            default -> {
                if (part == Part.RESOLUTION) {
                    unknownText(unit);
                } else {
                    part = Part.DESCRIPTION;
                    open(Section.Kind.ISSUE, unit, true);
                }
            }
        }
    }

    private void resolution(BodyPart unit, boolean heading) {
        boolean begins = heading && (unit.level() <= 2 || !unit.anchor().isEmpty());
        if (part == Part.RESOLUTION) {
            open(Section.Kind.RESOLUTION, unit, !begins);
        } else if (begins || !resolutionFollows) {
            part = Part.RESOLUTION;
            open(Section.Kind.RESOLUTION, unit, !begins);
        } else {
            unknownText(unit);
        }
    }

    private void unknown(BodyPart unit, int index) {
        if (endsSection(unit, index)) {
            close();
            Section.Kind back = part == Part.RESOLUTION ? Section.Kind.RESOLUTION : Section.Kind.ISSUE;
            current = new SectionDraft(back, "", unit.line(), part == Part.RESOLUTION);
            level = 0;
            opener = null;
        }
        unknownText(unit);
    }

    /** Whether a heading that announces no section ends the one it stands in. */
    private boolean endsSection(BodyPart unit, int index) {
        BodyPart begun = opener;
        if (begun == null || (unit.kind() == HeadingKind.ASIDE && unit.form() != BodyPart.Form.HEADING)) {
            return false;
        }
        boolean home = current.kind == (part == Part.RESOLUTION ? Section.Kind.RESOLUTION : Section.Kind.ISSUE);
        if (home) {
            return false;
        }
        if (unit.form() == BodyPart.Form.HEADING) {
            return unit.level() <= level;
        }
        if (level <= 6) {
            return false;
        }
        return current.kind == Section.Kind.ENVIRONMENT
                ? unit.form() == BodyPart.Form.BOLD
                : part == Part.RESOLUTION && beginsSteps(index);
    }

    private boolean beginsSteps(int index) {
        if (units.get(index).rest() != null || index + 1 >= units.size()) {
            return false;
        }
        return units.get(index + 1).original() instanceof Block.Listing list && list.ordered();
    }

    private void unknownText(BodyPart unit) {
        add(unit.original());
    }

    private void open(Section.Kind kind, BodyPart unit, boolean named) {
        close();
        current = new SectionDraft(kind, named ? unit.words() : "", unit.line(), part == Part.RESOLUTION);
        level = unit.form() == BodyPart.Form.HEADING ? unit.level() : 7;
        opener = unit;
        unit.restAsContent().forEach(this::add);
    }

    private void add(Block block) {
        if (part == Part.LEAD) {
            lead.add(block);
        } else {
            current.content.add(block);
        }
    }

    private void close() {
        if (!current.content.isEmpty()) {
            sections.add(current);
        }
    }

    private static boolean beginsDescription(BodyPart unit) {
        return unit.form() == BodyPart.Form.HEADING && unit.kind() == HeadingKind.DESCRIPTION && unit.level() <= 3;
    }

    private static boolean resolutionHasText(List<BodyPart> units) {
        boolean begun = false;
        for (BodyPart unit : units) {
            if (begun && unit.form() != BodyPart.Form.HEADING) {
                return true;
            }
            begun |= unit.form() == BodyPart.Form.HEADING
                    && unit.kind() == HeadingKind.RESOLUTION
                    && (unit.level() <= 2 || !unit.anchor().isEmpty());
        }
        return false;
    }
}
