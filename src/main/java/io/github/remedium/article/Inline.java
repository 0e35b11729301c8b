package io.github.remedium.article;

import java.util.List;

/** A piece of running text. Its strings have no markup, and entities are decoded. All pieces are immutable. */
public sealed interface Inline {

    /** Words as they are. */
    record Words(String text) implements Inline {}

    /** Literal text: a command, a path, an identifier. */
    record Code(String text) implements Inline {}

    /** The name of a part of a user interface: a button, a menu, a field. */
    record Control(String text) implements Inline {}

    /** Emphasised text. */
    record Emphasis(List<Inline> content) implements Inline {
        /** Copies the list. */
        public Emphasis {
            content = List.copyOf(content);
        }
    }

    /** Strongly emphasised text. */
    record Strong(List<Inline> content) implements Inline {
        /** Copies the list. */
        public Strong {
            content = List.copyOf(content);
        }
    }

    /** A link; {@code target} is as written in the article and may be relative. */
    record Link(String target, List<Inline> content) implements Inline {
        /** Copies the list. */
        public Link {
            content = List.copyOf(content);
        }
    }

    /**
     * An image. If its data was in the article itself, {@code target} is {@code data:} and {@code alt} its name.
     */
    record Image(String alt, String target) implements Inline {}

    /** A line break inside a paragraph. */
    record LineBreak() implements Inline {}
}
