package io.github.remedium.load;

import io.github.remedium.article.Section;
import io.github.remedium.article.SectionKind;
import io.github.remedium.article.SourceLocation;
import io.github.remedium.article.Text;
import io.github.remedium.internal.markdown.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A section that is being collected. */
final class SectionDraft {

    final SectionKind kind;
    /** The words of its heading; empty where it stands without one. */
    final String heading;

    final int line;
    /** Whether it stands after the heading of the resolution. */
    final boolean inResolution;

    final List<Piece> content = new ArrayList<>();

    SectionDraft(SectionKind kind, String heading, int line, boolean inResolution) {
        this.kind = kind;
        this.heading = heading;
        this.line = line;
        this.inResolution = inResolution;
    }

    Section section(String path) {
        int first = heading.isEmpty() && !content.isEmpty() ? content.get(0).line() : line;
        return new Section(
                kind,
                heading.isEmpty() ? Optional.empty() : Optional.of(heading),
                Text.of(Piece.blocks(content)),
                SourceLocation.of(path, first));
    }
}
