package io.github.remedium.evaluate;

import java.util.List;

/**
 * A correction of probabilities with two parameters: {@code logit(p') = scale * logit(p) + shift} (J. Platt,
 * Probabilistic outputs for support vector machines, 1999). It is fitted by Newton's method with step halving and with
 * Platt's smoothed targets, as in H.-T. Lin, C.-J. Lin and R. C. Weng, A note on Platt's probabilistic outputs for
 * support vector machines, 2007. A weak prior keeps the parameters near 1 and 0 where there is little to learn from.
 *
 * @param scale above 0, so that the order of the probabilities stays as it is
 * @param shift above 0 makes all probabilities larger, below 0 smaller
 */
record PlattScaling(double scale, double shift) {

    /** Leaves every probability as it is. */
    static final PlattScaling NONE = new PlattScaling(1, 0);

    /**
     * A probability and what was the case.
     *
     * @param probability from 0 to 1; 0 says that nothing was asked of the model, and stays 0
     * @param yes whether it was the case
     */
    record Example(double probability, boolean yes) {}

    private static final double SMALLEST_SCALE = 0.05;

    /** Stands for certainty: the logit of 0 and of 1 is not finite. */
    private static final double LEAST_PROBABILITY = 1e-9;

    /** The precision of the prior: it counts about as much as a few examples. */
    private static final double PRIOR = 1;

    private static final int MOST_STEPS = 100;
    private static final double SMALLEST_STEP = 1e-10;
    private static final double SMALLEST_GRADIENT = 1e-9;

    /** Fits to these examples; those with probability 0 do not count. The same examples give the same result. */
    static PlattScaling fit(List<Example> examples) {
        Fit fit =
                new Fit(examples.stream().filter(each -> each.probability() > 0).toList());
        PlattScaling best = fit.from(NONE, true);
        // The loss is convex: where its minimum lies beyond the bound, the best that is allowed lies on the bound.
        return best.scale >= SMALLEST_SCALE ? best : fit.from(new PlattScaling(SMALLEST_SCALE, best.shift), false);
    }

    /** The corrected probability. */
    double of(double probability) {
        return probability <= 0 ? 0 : 1 / (1 + StrictMath.exp(-(scale * logit(probability) + shift)));
    }

    private static double logit(double probability) {
        double p = Math.max(LEAST_PROBABILITY, Math.min(1 - LEAST_PROBABILITY, probability));
        return StrictMath.log(p / (1 - p));
    }

    /** The work on one fit. */
    private static final class Fit {

        private final double[] logits;
        private final double[] targets;

        Fit(List<Example> examples) {
            logits = examples.stream()
                    .mapToDouble(each -> logit(each.probability()))
                    .toArray();
            double yes = examples.stream().filter(Example::yes).count();
            double high = (yes + 1) / (yes + 2);
            double low = 1 / (examples.size() - yes + 2);
            targets = examples.stream()
                    .mapToDouble(each -> each.yes() ? high : low)
                    .toArray();
        }

        PlattScaling from(PlattScaling start, boolean scaleIsFree) {
            PlattScaling at = start;
            for (int step = 0; step < MOST_STEPS; step++) {
                PlattScaling next = step(at, scaleIsFree);
                if (next.equals(at)) {
                    return at;
                }
                at = next;
            }
            return at;
        }

        /** One Newton step, halved until it improves; the same place where none does. */
        private PlattScaling step(PlattScaling at, boolean scaleIsFree) {
            double gradientScale = PRIOR * (at.scale - 1);
            double gradientShift = PRIOR * at.shift;
            double scaleScale = PRIOR;
            double scaleShift = 0;
            double shiftShift = PRIOR;
            for (int i = 0; i < logits.length; i++) {
                double p = 1 / (1 + StrictMath.exp(-(at.scale * logits[i] + at.shift)));
                double slope = p - targets[i];
                double bend = p * (1 - p);
                gradientScale += slope * logits[i];
                gradientShift += slope;
                scaleScale += bend * logits[i] * logits[i];
                scaleShift += bend * logits[i];
                shiftShift += bend;
            }
            if (!scaleIsFree) {
                return moved(at, 0, gradientShift / shiftShift, gradientShift * gradientShift / shiftShift);
            }
            double determinant = scaleScale * shiftShift - scaleShift * scaleShift;
            double moveScale = (shiftShift * gradientScale - scaleShift * gradientShift) / determinant;
            double moveShift = (scaleScale * gradientShift - scaleShift * gradientScale) / determinant;
            return moved(at, moveScale, moveShift, gradientScale * moveScale + gradientShift * moveShift);
        }

        private PlattScaling moved(PlattScaling at, double scale, double shift, double descent) {
            if (descent < SMALLEST_GRADIENT) {
                return at;
            }
            double loss = loss(at);
            for (double length = 1; length > SMALLEST_STEP; length /= 2) {
                PlattScaling next = new PlattScaling(at.scale - length * scale, at.shift - length * shift);
                if (loss(next) < loss) {
                    return next;
                }
            }
            return at;
        }

        private double loss(PlattScaling at) {
            double loss = PRIOR * ((at.scale - 1) * (at.scale - 1) + at.shift * at.shift) / 2;
            for (int i = 0; i < logits.length; i++) {
                double sum = at.scale * logits[i] + at.shift;
                // -t log p - (1 - t) log(1 - p), without overflow
                loss += Math.max(0, sum) - targets[i] * sum + StrictMath.log1p(StrictMath.exp(-Math.abs(sum)));
            }
            return loss;
        }
    }
}
