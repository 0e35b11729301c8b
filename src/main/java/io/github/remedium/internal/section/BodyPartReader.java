package io.github.remedium.internal.section;

import io.github.remedium.article.Block;
import io.github.remedium.article.Inline;
import io.github.remedium.internal.language.HeadingKind;
import io.github.remedium.internal.language.HeadingVocabulary;
import io.github.remedium.internal.markdown.block.Piece;
import io.github.remedium.internal.markdown.block.PieceItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes a body apart at everything that looks like the heading of a section, in whatever form it stands. */
public final class BodyPartReader {

    private final HeadingVocabulary vocabulary;

    public BodyPartReader(HeadingVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The units of a body, in order. */
    public List<BodyPart> read(List<Piece> pieces) {
        List<BodyPart> units = new ArrayList<>(pieces.size() + 4);
        for (Piece piece : pieces) {
            add(piece, units);
        }
        return units;
    }

    private void add(Piece piece, List<BodyPart> units) {
        if (piece.block() instanceof Block.Heading heading) {
            units.add(heading(piece, heading));
        } else if (piece.block() instanceof Block.Paragraph paragraph) {
            paragraph(piece, paragraph, units);
        } else if (piece.block() instanceof Block.Listing list) {
            list(piece, list, units);
        } else {
            units.add(BodyPart.content(piece));
        }
    }

    private BodyPart heading(Piece piece, Block.Heading heading) {
        String words =
                LabelLine.withoutColon(InlineText.plain(heading.content()).strip());
        HeadingKind kind = anchored(piece.anchor());
        if (kind == null) {
            kind = vocabulary.kindOf(words).orElse(null);
        }
        return new BodyPart(BodyPart.Form.HEADING, words, piece.anchor(), heading.level(), kind, piece, null);
    }

    private @Nullable HeadingKind anchored(String anchor) {
        if (anchor.isEmpty()) {
            return null;
        }
        String words = anchor.replace('-', ' ').replace('_', ' ').toLowerCase(Locale.ROOT);
        HeadingKind kind = vocabulary.kindOf(words).orElse(null);
        return kind == HeadingKind.ASIDE || kind == HeadingKind.STEP ? null : kind;
    }

    private void paragraph(Piece piece, Block.Paragraph paragraph, List<BodyPart> units) {
        List<List<Inline>> lines = InlineText.lines(paragraph.content());
        int start = 0;
        @Nullable LabelLine label = null;
        for (int i = 0; i < lines.size(); i++) {
            Optional<LabelLine> found = LabelLine.of(lines.get(i), vocabulary);
            boolean splits = found.isPresent() && (i == 0 || isSection(found.get()));
            if (splits) {
                if (i > start || label != null) {
                    units.add(unit(piece, lines, start, i, label));
                }
                label = found.get();
                start = i;
            }
        }
        if (start == 0 && label == null) {
            units.add(BodyPart.content(piece));
        } else {
            units.add(unit(piece, lines, start, lines.size(), label));
        }
    }

    /** Whether a line announces a section for certain, so that a paragraph may be parted there. */
    private static boolean isSection(LabelLine line) {
        HeadingKind kind = line.kind();
        return kind != null && kind != HeadingKind.ASIDE && kind != HeadingKind.STEP;
    }

    private static BodyPart unit(Piece piece, List<List<Inline>> lines, int from, int to, @Nullable LabelLine label) {
        Piece whole = part(piece, lines.subList(from, to), from);
        if (label == null) {
            return BodyPart.content(whole);
        }
        List<List<Inline>> rest = new ArrayList<>();
        boolean sameLine = !label.rest().isEmpty();
        if (sameLine) {
            rest.add(label.rest());
        }
        rest.addAll(lines.subList(from + 1, to));
        Piece after = rest.isEmpty() ? null : part(piece, rest, sameLine ? from : from + 1);
        return new BodyPart(label.form(), label.words(), "", 0, label.kind(), whole, after);
    }

    /** Some lines of a paragraph, from the line with this index. */
    private static Piece part(Piece piece, List<List<Inline>> lines, int index) {
        List<Integer> breaks = piece.breaks();
        int line =
                index > 0 && index <= breaks.size() && breaks.get(index - 1) > 0 ? breaks.get(index - 1) : piece.line();
        List<Integer> after = index < breaks.size()
                ? breaks.subList(index, Math.min(breaks.size(), index + lines.size() - 1))
                : List.of();
        return Piece.paragraph(new Block.Paragraph(InlineText.joined(lines)), line, List.copyOf(after));
    }

    /**
     * Parts a list where an item holds the heading of a section: some authors put headings into lists, and a heading
     * that follows a list without an empty line becomes part of its last item.
     */
    private void list(Piece piece, Block.Listing list, List<BodyPart> units) {
        List<PieceItem> items = piece.items();
        int kept = 0;
        for (int i = 0; i < items.size(); i++) {
            int at = sectionIn(items.get(i));
            if (at >= 0) {
                PieceItem item = items.get(i);
                List<PieceItem> before = new ArrayList<>(items.subList(kept, i));
                List<BodyPart> inside = new ArrayList<>();
                add(item.content().get(at), inside);
                List<Piece> head = new ArrayList<>(item.content().subList(0, at));
                if (!inside.get(0).isCandidate()) {
                    head.add(inside.remove(0).original());
                }
                if (!head.isEmpty()) {
                    before.add(new PieceItem(item.line(), head));
                }
                if (!before.isEmpty()) {
                    units.add(BodyPart.content(Piece.listing(
                            list.ordered(), list.start() + kept, before.get(0).line(), before)));
                }
                units.addAll(inside);
                item.content().subList(at + 1, item.content().size()).forEach(after -> add(after, units));
                kept = i + 1;
            }
        }
        if (kept == 0) {
            units.add(BodyPart.content(piece));
        } else if (kept < items.size()) {
            List<PieceItem> left = items.subList(kept, items.size());
            units.add(BodyPart.content(Piece.listing(
                    list.ordered(), list.start() + kept, left.get(0).line(), left)));
        }
    }

    /** Which piece of an item holds the heading of a section; -1 if none does. */
    private int sectionIn(PieceItem item) {
        for (int i = 0; i < item.content().size(); i++) {
            Piece piece = item.content().get(i);
            if (piece.block() instanceof Block.Heading heading) {
                HeadingKind kind = heading(piece, heading).kind();
                if (kind != null && kind != HeadingKind.ASIDE && kind != HeadingKind.STEP) {
                    return i;
                }
            } else if (piece.block() instanceof Block.Paragraph paragraph) {
                for (List<Inline> line : InlineText.lines(paragraph.content())) {
                    Optional<LabelLine> label = LabelLine.of(line, vocabulary);
                    if (label.isPresent() && label.get().form() == BodyPart.Form.BOLD && isSection(label.get())) {
                        return i;
                    }
                }
            }
        }
        return -1;
    }
}
