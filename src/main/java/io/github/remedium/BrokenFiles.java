package io.github.remedium;

/** What a reload of a {@link LiveKnowledgeBase} does about a file that was loaded before and cannot be loaded now. */
public enum BrokenFiles {
    /**
     * The translation that was read from it last stays, until the file can be loaded again or is deleted. So a file that is
     * half written, or that somebody broke, costs readers nothing.
     */
    KEEP,
    /** Its translation is left out, as in a first load. */
    DROP
}
