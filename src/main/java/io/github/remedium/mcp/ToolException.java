package io.github.remedium.mcp;

/** Says that the arguments of a tool cannot be used. The message is for the model. */
final class ToolException extends Exception {

    private static final long serialVersionUID = 1;

    ToolException(String message) {
        super(message, null, false, false);
    }
}
