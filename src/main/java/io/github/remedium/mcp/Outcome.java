package io.github.remedium.mcp;

import java.util.Optional;

/**
 * What came of a message. Immutable.
 *
 * @param kind how the message was taken
 * @param answer what is sent back, as JSON in one line; empty where nothing is
 * @param initialized whether this was the request that begins a conversation, and it succeeded
 */
record Outcome(Kind kind, Optional<String> answer, boolean initialized) {

    /** How a message was taken. */
    enum Kind {
        /** It is a request, and this is its answer. */
        ANSWERED,
        /** It needs no answer. */
        NOTED,
        /** It is no message, or none that can be answered now. */
        REFUSED
    }
}
