package io.github.remedium.internal.index;

import java.util.Arrays;

/**
 * The items of a signature, equal to others of the same items in the same order.
 *
 * @param ids the items; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // compared by content, see below
record ItemSequence(int[] ids) {

    @Override
    public boolean equals(Object other) {
        return other instanceof ItemSequence that && Arrays.equals(ids, that.ids);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ids);
    }
}
