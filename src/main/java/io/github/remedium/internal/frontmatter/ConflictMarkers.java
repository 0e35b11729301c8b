package io.github.remedium.internal.frontmatter;

/** Follows the marks that an unfinished merge leaves, line by line. */
final class ConflictMarkers {

    private enum Side {
        NONE,
        OURS,
        THEIRS
    }

    private Side side = Side.NONE;
    private boolean opened;

    /** Whether this line is a mark or of the second side. */
    boolean skips(String line) {
        opened = false;
        if (line.startsWith("<<<<<<<")) {
            side = Side.OURS;
            opened = true;
            return true;
        }
        if (line.startsWith(">>>>>>>")) {
            boolean stray = side == Side.NONE;
            side = Side.NONE;
            opened = stray;
            return true;
        }
        if (side != Side.NONE && (line.startsWith("=======") || line.startsWith("|||||||"))) {
            side = Side.THEIRS;
            return true;
        }
        return side == Side.THEIRS;
    }

    /** Whether the line that was looked at last begins a conflict. */
    boolean opened() {
        return opened;
    }
}
