package io.github.remedium.internal.ranking;

import io.github.remedium.internal.Resources;
import io.github.remedium.internal.flat.PartSink;
import io.github.remedium.internal.flat.Parts;
import java.nio.DoubleBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * How much speaks for an article in one view: the logarithm of its odds, a weighted sum of its {@link Features} (logistic
 * regression). There are two weights for each, one for what programs print and one for what people write; a view gets a
 * blend of them by how much it reads like prose. It chooses the view in which an article is judged; the probability comes
 * from {@link Confidence}. Immutable.
 */
public final class Evidence {

    private static final String BIAS = "bias";

    private final double[] output;
    private final double[] prose;

    private Evidence(double[] output, double[] prose) {
        this.output = output;
        this.prose = prose;
    }

    /** The weights of the library. */
    public static Evidence standard() {
        return parse(Resources.lines("internal/ranking/evidence.tsv"));
    }

    /** Those of a compiled file. */
    static Evidence read(Parts parts, String name) {
        DoubleBuffer output = parts.doubles(name + ".output");
        DoubleBuffer prose = parts.doubles(name + ".prose");
        int size = Features.NAMES.size() + 1;
        parts.check(output.limit() == size && prose.limit() == size, name);
        Evidence read = new Evidence(new double[size], new double[size]);
        output.get(0, read.output);
        prose.get(0, read.prose);
        return read;
    }

    /** Adds them to a compiled file. */
    void write(PartSink sink, String name) {
        sink.put(name + ".output", DoubleBuffer.wrap(output));
        sink.put(name + ".prose", DoubleBuffer.wrap(prose));
    }

    /**
     * Weights as they are written: a name, the weight for program output, the weight for prose, parted by tabs.
     *
     * @throws IllegalArgumentException if a line is not of this form
     */
    public static Evidence parse(List<String> lines) {
        double[] output = new double[Features.NAMES.size() + 1];
        double[] prose = output.clone();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            int feature = cells[0].equals(BIAS) ? Features.NAMES.size() : Features.NAMES.indexOf(cells[0]);
            if (cells.length != 3 || feature < 0) {
                throw new IllegalArgumentException("expected a name and two numbers, parted by tabs: " + line);
            }
            output[feature] = Double.parseDouble(cells[1]);
            prose[feature] = Double.parseDouble(cells[2]);
        }
        return new Evidence(output, prose);
    }

    /** The logarithm of the odds, for a view that reads so much like prose. */
    double of(double[] features, double share) {
        int bias = features.length;
        double sum = output[bias] + share * (prose[bias] - output[bias]);
        for (int i = 0; i < features.length; i++) {
            sum += (output[i] + share * (prose[i] - output[i])) * features[i];
        }
        return sum;
    }

    @Override
    public String toString() {
        return "Evidence" + Arrays.toString(output);
    }
}
