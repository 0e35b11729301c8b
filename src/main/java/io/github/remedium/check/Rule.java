package io.github.remedium.check;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** What {@link Check} looks for. The names, and their {@link #id}s, stay the same between versions. */
public enum Rule {
    // parity
    /** An article is missing in a language that most articles are in. */
    MISSING_TRANSLATION(Group.PARITY, Severity.WARNING),
    /** A translation lacks a section that its siblings have. */
    MISSING_SECTION(Group.PARITY, Severity.ERROR),
    /** The sections stand in another order than in the siblings. */
    SECTION_ORDER(Group.PARITY, Severity.INFO),
    /** A translation has fewer steps than its siblings. */
    MISSING_STEP(Group.PARITY, Severity.ERROR),
    /** A translation has more steps than its siblings. */
    EXTRA_STEP(Group.PARITY, Severity.WARNING),
    /** The steps stand in another order than in the siblings. */
    STEP_ORDER(Group.PARITY, Severity.ERROR),
    /** Steps are nested otherwise than in the siblings. */
    STEP_NESTING(Group.PARITY, Severity.WARNING),
    /** A code block is missing, doubled or differs from that of the siblings. */
    CODE_BLOCK(Group.PARITY, Severity.ERROR),
    /** An image is missing, doubled or another than in the siblings. */
    IMAGE(Group.PARITY, Severity.WARNING),
    /** A link is missing or leads elsewhere than in the siblings. */
    LINK(Group.PARITY, Severity.WARNING),
    /** A heading lacks the anchor that it has in the siblings. */
    ANCHOR(Group.PARITY, Severity.INFO),
    /** A number or a unit differs from the siblings. */
    NUMBER(Group.PARITY, Severity.ERROR),
    /** A version differs from the siblings. */
    VERSION(Group.PARITY, Severity.ERROR),
    /** A date differs from the siblings. */
    DATE(Group.PARITY, Severity.WARNING),
    /** A placeholder differs from the siblings. */
    PLACEHOLDER(Group.PARITY, Severity.ERROR),
    /** A paragraph that the siblings have is missing. */
    MISSING_PARAGRAPH(Group.PARITY, Severity.ERROR),
    /** A paragraph has no counterpart in the siblings. */
    EXTRA_PARAGRAPH(Group.PARITY, Severity.INFO, false),
    /** A paragraph stands twice, and once in the siblings. */
    DOUBLED_PARAGRAPH(Group.PARITY, Severity.WARNING),
    /** A paragraph was left in the language of the source. */
    UNTRANSLATED(Group.PARITY, Severity.WARNING),
    /** A paragraph is in a third language. */
    FOREIGN_PARAGRAPH(Group.PARITY, Severity.WARNING),
    /** The text is in another language than its file says. */
    WRONG_LANGUAGE(Group.PARITY, Severity.ERROR),
    /** The text, or a part of it, is that of another article. */
    WRONG_ARTICLE(Group.PARITY, Severity.ERROR),
    /** A translation is older than the text that it translates. */
    OUTDATED(Group.PARITY, Severity.INFO),
    /** Two articles have the same title. */
    DUPLICATE_TITLE(Group.PARITY, Severity.WARNING),

    // literals
    /** An error message that the siblings quote is lost or has lost words. */
    LOST_MESSAGE(Group.LITERALS, Severity.ERROR),
    /** An error message was translated, half or whole, that a sibling has as the program writes it. */
    TRANSLATED_MESSAGE(Group.LITERALS, Severity.WARNING),
    /** A code, identifier, path or command that the siblings have is lost. */
    LOST_LITERAL(Group.LITERALS, Severity.ERROR),
    /** A code, identifier, path or command was altered. */
    CHANGED_LITERAL(Group.LITERALS, Severity.ERROR),
    /** The name of a button, menu or field that the siblings have is lost. */
    LOST_LABEL(Group.LITERALS, Severity.INFO, false),
    /** The name of a product that the siblings have was lost or translated. */
    LOST_PRODUCT(Group.LITERALS, Severity.WARNING),
    /** A space was put into a literal, or taken out. */
    SPACED_LITERAL(Group.LITERALS, Severity.WARNING),
    /** An emphasis is not closed or closes in the wrong place. */
    UNCLOSED_EMPHASIS(Group.LITERALS, Severity.WARNING),
    /** A code span or code block is not closed. */
    UNCLOSED_CODE(Group.LITERALS, Severity.WARNING),
    /** A quotation is not closed. */
    UNCLOSED_QUOTE(Group.LITERALS, Severity.INFO, false),
    /** A bracket is not closed, or one is too many. */
    UNCLOSED_BRACKET(Group.LITERALS, Severity.INFO, false),
    /** An escape or an entity shows as it is written. */
    VISIBLE_ESCAPE(Group.LITERALS, Severity.WARNING),

    // findability
    /** The article is not found by its own message. */
    NOT_FOUND(Group.FINDABILITY, Severity.WARNING),
    /** Two articles quote the same and cannot be told apart by it. */
    INDISTINGUISHABLE(Group.FINDABILITY, Severity.INFO),
    /** The article quotes nothing that an error could be recognised by. */
    NO_SIGNATURE(Group.FINDABILITY, Severity.INFO, false),

    // structure
    /** The article does not say what goes wrong. */
    NO_ISSUE(Group.STRUCTURE, Severity.INFO),
    /** The article has no resolution. */
    NO_RESOLUTION(Group.STRUCTURE, Severity.WARNING),
    /** The resolution has no steps. */
    NO_STEPS(Group.STRUCTURE, Severity.INFO, false),
    /** A section has a heading and no text. */
    EMPTY_SECTION(Group.STRUCTURE, Severity.WARNING),
    /** A heading is not known as that of a section, and in the siblings it is. */
    UNKNOWN_HEADING(Group.STRUCTURE, Severity.WARNING),
    /** The number in the front matter is not the one in the file name. */
    NUMBER_MISMATCH(Group.STRUCTURE, Severity.ERROR),
    /** A link leads to a heading that is not there. */
    DEAD_ANCHOR(Group.STRUCTURE, Severity.WARNING),
    /** A link leads to a file or article that is not there. */
    DEAD_LINK(Group.STRUCTURE, Severity.WARNING),
    /** An image file is not there. */
    MISSING_IMAGE(Group.STRUCTURE, Severity.WARNING),
    /** An image that is written into the text is large. */
    INLINE_IMAGE_SIZE(Group.STRUCTURE, Severity.WARNING),
    /** An invisible or bidirectional control character. */
    HIDDEN_CHARACTER(Group.STRUCTURE, Severity.WARNING),
    /** A script or another active element. */
    SCRIPT(Group.STRUCTURE, Severity.ERROR),

    // front matter
    /** The front matter is malformed and was repaired. */
    FRONT_MATTER_REPAIRED(Group.FRONT_MATTER, Severity.WARNING),
    /** A file could not be loaded. */
    FILE_NOT_LOADED(Group.FRONT_MATTER, Severity.ERROR),
    /** A file was loaded with a doubt. */
    FILE_DOUBTFUL(Group.FRONT_MATTER, Severity.WARNING);

    /** Rules of one kind. */
    public enum Group {
        /** Parity across the translations of an article. */
        PARITY,
        /** What no translation may change. */
        LITERALS,
        /** Whether the matcher finds the article. */
        FINDABILITY,
        /** How a file is made. */
        STRUCTURE,
        /** Fields, and how files are read. */
        FRONT_MATTER
    }

    private final Group group;
    private final Severity severity;
    private final boolean onByDefault;

    Rule(Group group, Severity severity) {
        this(group, severity, true);
    }

    Rule(Group group, Severity severity, boolean onByDefault) {
        this.group = group;
        this.severity = severity;
        this.onByDefault = onByDefault;
    }

    /** The rule with this id; empty if there is none. */
    public static Optional<Rule> of(String id) {
        Objects.requireNonNull(id, "id");
        for (Rule rule : values()) {
            if (rule.id().equals(id)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /** The name of the rule in reports and rules files: {@code missing-translation}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of rule. */
    public Group group() {
        return group;
    }

    /** How bad its findings are where the settings do not say otherwise. */
    public Severity severity() {
        return severity;
    }

    /** Whether it is looked for where the settings do not say; a rule that is often wrong is not. */
    public boolean onByDefault() {
        return onByDefault;
    }

    /** What it finds: a part of a sentence, in lower case, without the full stop. */
    public String description() {
        return RuleTexts.of(this).description();
    }

    /** Why that matters: a sentence. */
    public String why() {
        return RuleTexts.of(this).why();
    }
}
