package io.github.remedium.internal.step;

import io.github.remedium.article.Step;
import io.github.remedium.internal.section.Alignment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives the translations of one article the same steps. A list that was broken by translation is split where
 * most other translations begin their steps; where that place cannot be found, the translation keeps its own steps.
 */
public final class StepAlignment {

    private StepAlignment() {}

    /**
     * A plan for each resolution, with as many steps in each as can be told.
     *
     * @param resolutions the resolutions
     * @param versions for each the version of the article it is of; other versions may say other things
     */
    public static List<StepPlan> plans(List<List<StepAtom>> resolutions, List<Integer> versions) {
        Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < resolutions.size(); i++) {
            groups.computeIfAbsent(versions.get(i), version -> new ArrayList<>())
                    .add(i);
        }
        StepPlan[] plans = new StepPlan[resolutions.size()];
        for (List<Integer> group : groups.values()) {
            List<StepPlan> found = plans(group.stream().map(resolutions::get).toList());
            for (int i = 0; i < found.size(); i++) {
                plans[group.get(i)] = found.get(i);
            }
        }
        return Arrays.asList(plans);
    }

    private static List<StepPlan> plans(List<List<StepAtom>> resolutions) {
        Map<StepPlan.Mode, Integer> modes = new EnumMap<>(StepPlan.Mode.class);
        for (List<StepAtom> atoms : resolutions) {
            if (!atoms.isEmpty()) {
                modes.merge(StepPlan.modeOf(atoms), 1, Integer::sum);
            }
        }
        StepPlan.Mode mode = null;
        for (Map.Entry<StepPlan.Mode, Integer> entry : modes.entrySet()) {
            mode = mode == null || entry.getValue() > modes.getOrDefault(mode, 0) ? entry.getKey() : mode;
        }
        List<StepPlan> plans = new ArrayList<>();
        for (List<StepAtom> atoms : resolutions) {
            StepPlan plan = StepPlan.of(atoms, mode == null ? StepPlan.Mode.PARAGRAPHS : mode);
            plans.add(plan.count() == 0 && !atoms.isEmpty() ? StepPlan.of(atoms, StepPlan.modeOf(atoms)) : plan);
        }
        return agree(plans) ? plans : align(plans);
    }

    private static boolean agree(List<StepPlan> plans) {
        return counts(plans).size() <= 1;
    }

    /** How many translations have how many steps; those without a resolution do not count. */
    private static Map<Integer, Integer> counts(List<StepPlan> plans) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (StepPlan plan : plans) {
            if (!plan.atoms().isEmpty()) {
                counts.merge(plan.count(), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static List<StepPlan> align(List<StepPlan> plans) {
        StepPlan model = model(plans);
        List<StepPlan> aligned = new ArrayList<>();
        for (StepPlan plan : plans) {
            StepPlan better = plan.count() == model.count() ? plan : cut(plan, model);
            aligned.add(better == null ? plan : better);
        }
        return aligned;
    }

    /** The first translation with the most common number of steps. */
    private static StepPlan model(List<StepPlan> plans) {
        Map<Integer, Integer> counts = counts(plans);
        StepPlan best = plans.get(0);
        for (StepPlan plan : plans) {
            int votes = counts.getOrDefault(plan.count(), 0);
            int most = counts.getOrDefault(best.count(), 0);
            if (!plan.atoms().isEmpty() && (best.atoms().isEmpty() || votes > most)) {
                best = plan;
            }
        }
        return best;
    }

    /** The plan's resolution cut where the model begins its steps; null where one beginning cannot be found. */
    private static @Nullable StepPlan cut(StepPlan plan, StepPlan model) {
        if (plan.atoms().isEmpty() || model.count() == 0) {
            return null;
        }
        List<Fingerprint> left = Fingerprint.of(model.atoms());
        List<Fingerprint> right = Fingerprint.of(plan.atoms());
        int[] partners = Alignment.of(left, right, Fingerprint::likeness);
        List<Integer> starts = new ArrayList<>();
        for (int start : model.starts()) {
            if (partners[start] < 0) {
                return null;
            }
            starts.add(partners[start]);
        }
        return owned(plan.atoms(), starts, model, partners);
    }

    private static StepPlan owned(List<StepAtom> atoms, List<Integer> starts, StepPlan model, int[] partners) {
        StepPlan whole = StepPlan.startingAt(atoms, starts);
        Integer[] owners = whole.owners().toArray(new Integer[0]);
        for (int i = 0; i < partners.length; i++) {
            // A part that belongs to no step in the model belongs to none here.
            if (partners[i] >= 0 && model.owners().get(i) < 0) {
                owners[partners[i]] = -1;
            }
        }
        return new StepPlan(atoms, Arrays.asList(owners), whole.count());
    }

    /** The steps, from 0, whose sub-steps differ between translations that have the same number of steps. */
    public static Set<Integer> differing(List<List<Step>> translations) {
        Set<Integer> found = new HashSet<>();
        for (List<Step> steps : translations) {
            for (List<Step> others : translations) {
                for (int i = 0; i < Math.min(steps.size(), others.size()); i++) {
                    if (!sameParts(steps.get(i), others.get(i))) {
                        found.add(i);
                    }
                }
            }
        }
        return found;
    }

    private static boolean sameParts(Step left, Step right) {
        if (left.steps().size() != right.steps().size()) {
            return false;
        }
        for (int i = 0; i < left.steps().size(); i++) {
            if (!sameParts(left.steps().get(i), right.steps().get(i))) {
                return false;
            }
        }
        return true;
    }
}
