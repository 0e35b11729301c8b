package io.github.remedium.internal.section;

import io.github.remedium.article.Block;
import io.github.remedium.article.Inline;
import io.github.remedium.article.SourceLines;
import io.github.remedium.internal.language.HeadingKind;
import io.github.remedium.internal.language.HeadingVocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Splits a body at everything that looks like the heading of a section, in any of its forms. */
public final class BodyPartReader {

    private final HeadingVocabulary vocabulary;

    public BodyPartReader(HeadingVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The parts of a body, in order. */
    public List<BodyPart> read(List<Block> blocks) {
        List<BodyPart> units = new ArrayList<>(blocks.size() + 4);
        for (Block block : blocks) {
            add(block, units);
        }
        return units;
    }

    private void add(Block block, List<BodyPart> units) {
        if (block instanceof Block.Heading heading) {
            units.add(heading(heading));
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph(paragraph, units);
        } else if (block instanceof Block.Listing list) {
            list(list, units);
        } else {
            units.add(BodyPart.content(block));
        }
    }

    private BodyPart heading(Block.Heading heading) {
        String words =
                LabelLine.withoutColon(InlineText.plain(heading.content()).strip());
        HeadingKind kind = anchored(heading.anchor());
        if (kind == null) {
            kind = vocabulary.kindOf(words).orElse(null);
        }
        return new BodyPart(BodyPart.Form.HEADING, words, heading.anchor(), heading.level(), kind, heading, null);
    }

    private @Nullable HeadingKind anchored(String anchor) {
        if (anchor.isEmpty()) {
            return null;
        }
        String words = anchor.replace('-', ' ').replace('_', ' ').toLowerCase(Locale.ROOT);
        HeadingKind kind = vocabulary.kindOf(words).orElse(null);
        return kind == HeadingKind.ASIDE || kind == HeadingKind.STEP ? null : kind;
    }

    private void paragraph(Block.Paragraph paragraph, List<BodyPart> units) {
        List<List<Inline>> lines = InlineText.lines(paragraph.content());
        int start = 0;
        @Nullable LabelLine label = null;
        for (int i = 0; i < lines.size(); i++) {
            Optional<LabelLine> found = LabelLine.of(lines.get(i), vocabulary);
            boolean splits = found.isPresent() && (i == 0 || isSection(found.get()));
            if (splits) {
                if (i > start || label != null) {
                    units.add(unit(paragraph.lines(), lines, start, i, label));
                }
                label = found.get();
                start = i;
            }
        }
        if (start == 0 && label == null) {
            units.add(BodyPart.content(paragraph));
        } else {
            units.add(unit(paragraph.lines(), lines, start, lines.size(), label));
        }
    }

    /** Whether a line announces a section for certain, so that the paragraph may be split there. */
    private static boolean isSection(LabelLine line) {
        HeadingKind kind = line.kind();
        return kind != null && kind != HeadingKind.ASIDE && kind != HeadingKind.STEP;
    }

    private static BodyPart unit(
            SourceLines places, List<List<Inline>> lines, int from, int to, @Nullable LabelLine label) {
        Block whole = part(places, lines.subList(from, to), from);
        if (label == null) {
            return BodyPart.content(whole);
        }
        List<List<Inline>> rest = new ArrayList<>();
        boolean sameLine = !label.rest().isEmpty();
        if (sameLine) {
            rest.add(label.rest());
        }
        rest.addAll(lines.subList(from + 1, to));
        Block after = rest.isEmpty() ? null : part(places, rest, sameLine ? from : from + 1);
        return new BodyPart(label.form(), label.words(), "", 0, label.kind(), whole, after);
    }

    /** Some lines of a paragraph, from the line with this index. */
    private static Block part(SourceLines places, List<List<Inline>> lines, int index) {
        return new Block.Paragraph(InlineText.joined(lines), places.rows(index, lines.size()));
    }

    /**
     * Splits a list where an item holds the heading of a section: some authors put headings into lists, and a heading
     * that follows a list without an empty line becomes part of its last item.
     */
    private void list(Block.Listing list, List<BodyPart> units) {
        List<Block.Item> items = list.items();
        int kept = 0;
        for (int i = 0; i < items.size(); i++) {
            int at = sectionIn(items.get(i));
            if (at >= 0) {
                Block.Item item = items.get(i);
                List<Block.Item> before = new ArrayList<>(items.subList(kept, i));
                List<BodyPart> inside = new ArrayList<>();
                add(item.content().get(at), inside);
                List<Block> head = new ArrayList<>(item.content().subList(0, at));
                if (!inside.get(0).isCandidate()) {
                    head.add(inside.remove(0).original());
                }
                if (!head.isEmpty()) {
                    before.add(new Block.Item(head, item.lines()));
                }
                if (!before.isEmpty()) {
                    units.add(BodyPart.content(new Block.Listing(
                            list.ordered(),
                            list.start() + kept,
                            before,
                            before.get(0).lines())));
                }
                units.addAll(inside);
                item.content().subList(at + 1, item.content().size()).forEach(after -> add(after, units));
                kept = i + 1;
            }
        }
        if (kept == 0) {
            units.add(BodyPart.content(list));
        } else if (kept < items.size()) {
            List<Block.Item> left = items.subList(kept, items.size());
            units.add(BodyPart.content(new Block.Listing(
                    list.ordered(), list.start() + kept, left, left.get(0).lines())));
        }
    }

    /** Which block of an item holds the heading of a section; -1 if none does. */
    private int sectionIn(Block.Item item) {
        for (int i = 0; i < item.content().size(); i++) {
            Block block = item.content().get(i);
            if (block instanceof Block.Heading heading) {
                HeadingKind kind = heading(heading).kind();
                if (kind != null && kind != HeadingKind.ASIDE && kind != HeadingKind.STEP) {
                    return i;
                }
            } else if (block instanceof Block.Paragraph paragraph) {
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
