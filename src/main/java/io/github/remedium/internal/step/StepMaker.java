package io.github.remedium.internal.step;

import io.github.remedium.article.Block;
import io.github.remedium.article.SourceLines;
import io.github.remedium.article.SourceLocation;
import io.github.remedium.article.Step;
import io.github.remedium.article.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Makes the steps of a plan. Nested lists become sub-steps; its recursion is as deep as lists nest, which the Markdown
 * reader bounds.
 */
public final class StepMaker {

    /** A step that is being made: its own blocks, and its sub-steps. */
    private static final class Making {
        final int line;
        final List<Block> own = new ArrayList<>();
        final List<Making> parts = new ArrayList<>();

        Making(int line) {
            this.line = line;
        }
    }

    private final String path;

    public StepMaker(String path) {
        this.path = path;
    }

    /**
     * The steps of a plan.
     *
     * @param flat numbers of the steps, from 0, whose nested lists stay part of their text
     */
    public List<Step> make(StepPlan plan, Set<Integer> flat) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < plan.count(); i++) {
            Making making = step(plan.atomsOf(i), flat.contains(i));
            steps.add(finish(making, String.valueOf(i + 1)));
        }
        return steps;
    }

    private Making step(List<StepAtom> atoms, boolean flat) {
        StepAtom first = atoms.get(0);
        Making making = new Making(first.line());
        boolean group =
                atoms.size() > 1 && (first.type() == StepAtom.Type.HEADING || first.type() == StepAtom.Type.PARAGRAPH);
        boolean ordered = group && atoms.stream().anyMatch(atom -> atom.type() == StepAtom.Type.ORDERED);
        for (int i = 0; i < atoms.size(); i++) {
            StepAtom atom = atoms.get(i);
            boolean item = atom.type() == StepAtom.Type.ORDERED || atom.type() == StepAtom.Type.BULLET;
            if (i == 0 || !item) {
                content(atom.content(), flat || (i > 0 && !group), making);
            } else if (flat) {
                append(making.own, atom);
            } else if (ordered && atom.type() == StepAtom.Type.BULLET) {
                append(making.parts.isEmpty() ? making.own : last(making).own, atom);
            } else {
                Making part = new Making(atom.line());
                content(atom.content(), false, part);
                making.parts.add(part);
            }
        }
        return making;
    }

    private static void content(List<Block> content, boolean flat, Making making) {
        for (Block block : content) {
            if (!flat && block instanceof Block.Listing list) {
                for (Block.Item item : list.items()) {
                    Making part = new Making(item.line());
                    content(item.content(), false, part);
                    making.parts.add(part);
                }
            } else {
                boolean companion = !(block instanceof Block.Paragraph || block instanceof Block.Heading);
                boolean toPart = companion && !flat && !making.parts.isEmpty();
                (toPart ? last(making).own : making.own).add(block);
            }
        }
    }

    /** Adds an item to the list a step's text ends with, or begins one. */
    private static void append(List<Block> own, StepAtom atom) {
        boolean ordered = atom.type() == StepAtom.Type.ORDERED;
        List<Block.Item> items = new ArrayList<>();
        Block before = own.isEmpty() ? null : own.get(own.size() - 1);
        int start = Math.max(1, atom.number());
        int line = atom.line();
        if (before instanceof Block.Listing list && list.ordered() == ordered) {
            items.addAll(list.items());
            start = list.start();
            line = list.line();
            own.remove(own.size() - 1);
        }
        items.add(new Block.Item(atom.content(), SourceLines.of(atom.line())));
        own.add(new Block.Listing(ordered, start, items, SourceLines.of(line)));
    }

    private static Making last(Making making) {
        return making.parts.get(making.parts.size() - 1);
    }

    private Step finish(Making making, String id) {
        List<Step> parts = new ArrayList<>();
        for (Making part : making.parts) {
            parts.add(finish(part, id + "." + (parts.size() + 1)));
        }
        return new Step(id, Text.of(making.own), parts, SourceLocation.of(path, making.line));
    }
}
