package io.github.remedium.internal.step;

import io.github.remedium.article.Block;
import io.github.remedium.article.Inline;
import io.github.remedium.article.Text;
import io.github.remedium.internal.language.HeadingVocabulary;
import io.github.remedium.internal.section.InlineText;
import java.util.ArrayList;
import java.util.List;

/**
 * The smallest part of a resolution that can be, or begin, a step: an item of a top-level list, or another block.
 *
 * @param type what it is
 * @param number of an ordered item, the number it shows; of a heading or paragraph, the number of the step it
 *     announces ({@code Step 2}); else 0
 * @param line where it begins
 * @param content what it holds
 */
public record StepAtom(Type type, int number, int line, List<Block> content) {

    /** What an atom can be. */
    enum Type {
        ORDERED,
        BULLET,
        PARAGRAPH,
        /** A heading, or a paragraph that is bold throughout. */
        HEADING,
        /** Code, a table, an image, a note or a quotation: goes with what stands before it. */
        COMPANION
    }

    /** The atoms of a resolution. */
    public static List<StepAtom> of(List<Block> blocks, HeadingVocabulary vocabulary) {
        List<StepAtom> atoms = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Listing list) {
                int number = list.start();
                for (Block.Item item : list.items()) {
                    Type type = list.ordered() ? Type.ORDERED : Type.BULLET;
                    atoms.add(new StepAtom(type, list.ordered() ? number : 0, item.line(), item.content()));
                    number++;
                }
            } else {
                atoms.add(of(block, vocabulary));
            }
        }
        return HandNumbers.asItems(atoms);
    }

    private static StepAtom of(Block block, HeadingVocabulary vocabulary) {
        List<Block> content = List.of(block);
        if (block instanceof Block.Heading heading) {
            int number = vocabulary.stepNumber(InlineText.plain(heading.content()));
            return new StepAtom(Type.HEADING, number, block.line(), content);
        }
        if (block instanceof Block.Paragraph paragraph) {
            List<Inline> first = InlineText.lines(paragraph.content()).get(0);
            String words = InlineText.plain(first);
            int number = vocabulary.stepNumber(words);
            boolean bold =
                    paragraph.content().size() == 1 && first.get(0) instanceof Inline.Strong && words.length() <= 100;
            boolean image = paragraph.content().stream().allMatch(StepAtom::isImage);
            Type type = bold ? Type.HEADING : image ? Type.COMPANION : Type.PARAGRAPH;
            return new StepAtom(type, number, block.line(), content);
        }
        return new StepAtom(Type.COMPANION, 0, block.line(), content);
    }

    private static boolean isImage(Inline inline) {
        if (inline instanceof Inline.Link link) {
            return link.content().stream().allMatch(part -> part instanceof Inline.Image);
        }
        return inline instanceof Inline.Image
                || inline instanceof Inline.LineBreak
                || (inline instanceof Inline.Words words && words.text().isBlank());
    }

    /** The words. */
    String plain() {
        return Text.of(content).plain();
    }

    /** Whether it announces what comes after it. */
    boolean endsWithColon() {
        String words = plain().strip();
        return words.endsWith(":") || words.endsWith("\uff1a");
    }
}
