package io.github.remedium.load;

/** Stand-in. */
public final class HeadingVocabulary {
    private HeadingVocabulary() {}

    /** The standard one. */
    public static HeadingVocabulary standard() {
        return new HeadingVocabulary();
    }
}
