package io.github.remedium.internal.section;

import io.github.remedium.article.Block;
import io.github.remedium.article.Section;
import io.github.remedium.article.SourceLocation;
import io.github.remedium.article.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A section while it is collected. */
public final class SectionDraft {

    public final Section.Kind kind;
    /** The words of its heading; empty where it stands without one. */
    public final String heading;

    public final int line;
    /** Whether it stands after the heading of the resolution. */
    final boolean inResolution;

    public final List<Block> content = new ArrayList<>();

    SectionDraft(Section.Kind kind, String heading, int line, boolean inResolution) {
        this.kind = kind;
        this.heading = heading;
        this.line = line;
        this.inResolution = inResolution;
    }

    public Section section(String path) {
        int first = heading.isEmpty() && !content.isEmpty() ? content.get(0).line() : line;
        return new Section(
                kind,
                heading.isEmpty() ? Optional.empty() : Optional.of(heading),
                Text.of(content),
                SourceLocation.of(path, first));
    }
}
