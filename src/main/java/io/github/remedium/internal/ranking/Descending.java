package io.github.remedium.internal.ranking;

/**
 * A value and a number in one {@code long}, which sorts by falling value and equal values by rising number. Values are
 * not negative.
 */
final class Descending {

    private Descending() {}

    static long of(float value, int number) {
        return ((long) ~Float.floatToRawIntBits(value) << Integer.SIZE) | number;
    }

    static float value(long descending) {
        return Float.intBitsToFloat(~(int) (descending >> Integer.SIZE));
    }

    static int number(long descending) {
        return (int) descending;
    }

    /**
     * Puts one among others at its place.
     *
     * @param size how many there are, sorted; where there is no room for one more, the last is left out
     * @return how many there are now
     */
    static int insert(long[] sorted, int size, long descending) {
        int at = size < sorted.length ? size : size - 1;
        while (at > 0 && sorted[at - 1] > descending) {
            sorted[at] = sorted[at - 1];
            at--;
        }
        sorted[at] = descending;
        return Math.min(size + 1, sorted.length);
    }
}
