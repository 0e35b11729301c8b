package io.github.remedium.internal.paste;

/** What a part of a pasted text is. */
public enum PartKind {
    /** What a program says, in words: above all what went wrong, but any plain line of output too. */
    MESSAGE,
    /** The name of an exception class, without package marks around it. */
    THROWABLE_TYPE,
    /** An error code that stands in a field of its own; a code inside a message stays in the message. */
    ERROR_CODE,
    /** Words that introduce a throwable or a message and say nothing themselves: {@code Caused by:}, {@code Error:}. */
    LEAD_IN,
    /** A line of a stack trace. */
    FRAME,
    /** Time, level, thread, request, host or pod before a logged message. */
    LOG_HEAD,
    /** The logger, category or class in a log head. */
    LOGGER,
    /** The name of a field or of an XML element. */
    KEY,
    /** The value of a field that holds no message. */
    VALUE,
    /** Signs and names that only give structure: tags, brackets, quotation marks, rules of tables. */
    MARKUP,
    /** What a shell prints before a command. */
    PROMPT,
    /** What somebody typed into a shell. */
    COMMAND,
    /** Progress of a download, of a build or of an installation. */
    PROGRESS,
    /** A row of a table. */
    TABLE,
    /** A database statement. */
    SQL,
    /** A line of source code, of a diff or of a configuration file. */
    CODE_LINE,
    /** The sign before a quoted line of a post. */
    QUOTE_MARK,
    /** Sentences of a person. */
    PROSE,
    /** Greetings, thanks, sign-offs. */
    SMALL_TALK,
    /** A heading of a build tool or of a stack trace. */
    HEADING,
    /** A path, address, or line and column. */
    LOCATION
}
