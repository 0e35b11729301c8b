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
        final List<Making> parts = new ArrayList<>();
        private final List<Block> own = new ArrayList<>();
        /** Items of the list at the end of {@code own}, which is made when something else follows; empty for no list. */
        private final List<Block.Item> items = new ArrayList<>();

        private boolean ordered;
        private int start;
        private int listLine;

        Making(int line) {
            this.line = line;
        }

        void add(Block block) {
            endList();
            own.add(block);
        }

        /** Adds an item to the list the own text ends with, or begins one. */
        void append(StepAtom atom) {
            boolean isOrdered = atom.type() == StepAtom.Type.ORDERED;
            Block before = own.isEmpty() ? null : own.get(own.size() - 1);
            if (!items.isEmpty() && ordered != isOrdered) {
                endList();
            }
            if (items.isEmpty()) {
                ordered = isOrdered;
                start = Math.max(1, atom.number());
                listLine = atom.line();
                if (before instanceof Block.Listing list && list.ordered() == isOrdered) {
                    items.addAll(list.items());
                    start = list.start();
                    listLine = list.line();
                    own.remove(own.size() - 1);
                }
            }
            items.add(new Block.Item(atom.content(), SourceLines.of(atom.line())));
        }

        List<Block> own() {
            endList();
            return own;
        }

        private void endList() {
            if (!items.isEmpty()) {
                own.add(new Block.Listing(ordered, start, items, SourceLines.of(listLine)));
                items.clear();
            }
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
        for (List<StepAtom> atoms : plan.steps()) {
            Making making = step(atoms, flat.contains(steps.size()));
            steps.add(finish(making, String.valueOf(steps.size() + 1)));
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
                making.append(atom);
            } else if (ordered && atom.type() == StepAtom.Type.BULLET) {
                (making.parts.isEmpty() ? making : last(making)).append(atom);
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
                (toPart ? last(making) : making).add(block);
            }
        }
    }

    private static Making last(Making making) {
        return making.parts.get(making.parts.size() - 1);
    }

    private Step finish(Making making, String id) {
        List<Step> parts = new ArrayList<>();
        for (Making part : making.parts) {
            parts.add(finish(part, id + "." + (parts.size() + 1)));
        }
        return new Step(id, Text.of(making.own()), parts, SourceLocation.of(path, making.line));
    }
}
