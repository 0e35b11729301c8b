package io.github.remedium.internal.step;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which atoms of a resolution belong to which step.
 *
 * @param atoms the resolution
 * @param owners for each atom the number of its step from 0, or -1; ascending apart from -1
 * @param count how many steps there are
 */
public record StepPlan(List<StepAtom> atoms, List<Integer> owners, int count) {

    /** What counts as a step. */
    enum Mode {
        /** Headings that number steps or solutions. */
        GROUPS,
        /** Items of ordered lists. */
        ORDERED,
        /** Items of bullet lists. */
        BULLETS,
        /** Paragraphs. */
        PARAGRAPHS
    }

    /** The mode that fits a resolution best. */
    static Mode modeOf(List<StepAtom> atoms) {
        long groups = atoms.stream().filter(StepPlan::isGroup).count();
        if (groups >= 2) {
            return Mode.GROUPS;
        }
        if (has(atoms, StepAtom.Type.ORDERED)) {
            return Mode.ORDERED;
        }
        return has(atoms, StepAtom.Type.BULLET) ? Mode.BULLETS : Mode.PARAGRAPHS;
    }

    /** The steps of a resolution in a mode. */
    static StepPlan of(List<StepAtom> atoms, Mode mode) {
        return switch (mode) {
            case GROUPS -> groups(atoms);
            case ORDERED -> items(atoms, StepAtom.Type.ORDERED);
            case BULLETS -> items(atoms, StepAtom.Type.BULLET);
            case PARAGRAPHS -> paragraphs(atoms);
        };
    }

    /** The steps that begin at the given atoms and go on to the next beginning. */
    static StepPlan startingAt(List<StepAtom> atoms, List<Integer> starts) {
        Integer[] owners = new Integer[atoms.size()];
        Set<Integer> begins = new HashSet<>(starts);
        int step = -1;
        for (int i = 0; i < owners.length; i++) {
            step += begins.contains(i) ? 1 : 0;
            owners[i] = step;
        }
        return new StepPlan(atoms, Arrays.asList(owners), step + 1);
    }

    /** Index of the atom each step begins with. */
    List<Integer> starts() {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < owners.size(); i++) {
            if (owners.get(i) == starts.size()) {
                starts.add(i);
            }
        }
        return starts;
    }

    /** The atoms of each step. */
    List<List<StepAtom>> steps() {
        List<List<StepAtom>> steps = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            steps.add(new ArrayList<>());
        }
        for (int i = 0; i < owners.size(); i++) {
            if (owners.get(i) >= 0) {
                steps.get(owners.get(i)).add(atoms.get(i));
            }
        }
        return steps;
    }

    private static boolean isGroup(StepAtom atom) {
        return atom.number() > 0 && (atom.type() == StepAtom.Type.HEADING || atom.type() == StepAtom.Type.PARAGRAPH);
    }

    private static boolean has(List<StepAtom> atoms, StepAtom.Type type) {
        return atoms.stream().anyMatch(atom -> atom.type() == type);
    }

    private static StepPlan groups(List<StepAtom> atoms) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < atoms.size(); i++) {
            if (isGroup(atoms.get(i))) {
                starts.add(i);
            }
        }
        return startingAt(atoms, starts);
    }

    private static StepPlan items(List<StepAtom> atoms, StepAtom.Type type) {
        Integer[] owners = new Integer[atoms.size()];
        int[] next = nextOrderedOrHeading(atoms);
        int step = -1;
        boolean detached = true;
        for (int i = 0; i < owners.length; i++) {
            StepAtom atom = atoms.get(i);
            if (atom.type() == type) {
                step++;
                detached = false;
                owners[i] = step;
            } else {
                detached |= !staysWithStep(atoms, i, next[i], type);
                owners[i] = detached ? -1 : step;
            }
        }
        return new StepPlan(atoms, Arrays.asList(owners), step + 1);
    }

    /** For each atom the index of the first ordered item or heading behind it; the number of atoms where there is none. */
    private static int[] nextOrderedOrHeading(List<StepAtom> atoms) {
        int[] next = new int[atoms.size()];
        int found = atoms.size();
        for (int i = atoms.size() - 1; i >= 0; i--) {
            next[i] = found;
            StepAtom.Type type = atoms.get(i).type();
            found = type == StepAtom.Type.ORDERED || type == StepAtom.Type.HEADING ? i : found;
        }
        return next;
    }

    /** Whether a part between two lists belongs to the step before it. */
    private static boolean staysWithStep(List<StepAtom> atoms, int index, int next, StepAtom.Type type) {
        StepAtom atom = atoms.get(index);
        if (atom.type() == StepAtom.Type.COMPANION || atom.type() == StepAtom.Type.BULLET) {
            return true;
        }
        if (atom.type() != StepAtom.Type.PARAGRAPH || type != StepAtom.Type.ORDERED) {
            return false;
        }
        if (next == atoms.size() || atoms.get(next).type() == StepAtom.Type.HEADING) {
            return false;
        }
        // The next list is a continuation of this one if it goes on counting, or if all its items are numbered 1.
        boolean single = next + 1 >= atoms.size() || atoms.get(next + 1).number() != 2;
        return atoms.get(next).number() > 1 || (single && !atom.endsWithColon());
    }

    private static StepPlan paragraphs(List<StepAtom> atoms) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < atoms.size(); i++) {
            if (atoms.get(i).type() == StepAtom.Type.PARAGRAPH) {
                starts.add(i);
            }
        }
        // "Follow these steps:" is no step, if others follow.
        if (starts.size() > 2
                && starts.get(1) == starts.get(0) + 1
                && atoms.get(starts.get(0)).endsWithColon()) {
            starts.remove(0);
        }
        for (int i = 0; i < atoms.size() && starts.isEmpty(); i++) {
            if (atoms.get(i).type() != StepAtom.Type.HEADING) {
                starts.add(i);
            }
        }
        return startingAt(atoms, starts);
    }
}
