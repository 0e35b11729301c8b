package io.github.remedium.mcp;

/** A tool was called with something it can do nothing with. The message is for the model. */
final class ToolException extends Exception {

    private static final long serialVersionUID = 1;

    ToolException(String message) {
        super(message, null, false, false);
    }
}
