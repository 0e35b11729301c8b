package io.github.remedium.internal.lexicon;

/**
 * What is seen of a word at a glance, in one number: which letters it has, how many, and how it begins. Two words whose
 * outlines differ much need not be compared letter by letter.
 */
final class LetterSet {

    /** Letters of a beginning. */
    static final int BEGINNING = 6;

    private static final int BITS_OF_LENGTH = 8;
    private static final int LONGEST = (1 << BITS_OF_LENGTH) - 1;

    private LetterSet() {}

    /** The outline of a word of at most 255 letters; a longer one counts as one of 255. */
    static long of(String word) {
        int letters = 0;
        int beginning = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1 << word.charAt(i);
            if (i < BEGINNING) {
                beginning = beginning * 31 + word.charAt(i);
            }
        }
        long known = word.length() < BEGINNING ? 0 : (beginning * 0x9E3779B1) >>> BITS_OF_LENGTH | 1;
        return (known << BITS_OF_LENGTH | Math.min(LONGEST, word.length())) << Integer.SIZE
                | Integer.toUnsignedLong(letters);
    }

    /**
     * The most that two words can have in common, from 0 to 1: a letter put in, left out or replaced adds or takes away
     * one kind of letter at most.
     */
    static double closest(long one, long other) {
        int here = (int) one;
        int there = (int) other;
        int least = Math.max(Integer.bitCount(here & ~there), Integer.bitCount(there & ~here));
        int longer = Math.max(length(one), length(other));
        int differ = Math.max(least, Math.abs(length(one) - length(other)));
        return longer == 0 ? 1 : 1 - (double) differ / longer;
    }

    /** Whether two words may begin with the same six letters. */
    static boolean mayBeginAlike(long one, long other) {
        return beginning(one) != 0 && beginning(one) == beginning(other);
    }

    private static int beginning(long outline) {
        return (int) (outline >>> (Integer.SIZE + BITS_OF_LENGTH));
    }

    private static int length(long outline) {
        return (int) (outline >>> Integer.SIZE) & LONGEST;
    }
}
