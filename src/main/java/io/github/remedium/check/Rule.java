package io.github.remedium.check;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** What {@link Check} looks for. The names, and their {@link #id}s, stay the same between versions. */
public enum Rule {
    // parity
    MISSING_TRANSLATION(Group.PARITY, Severity.WARNING),
    MISSING_SECTION(Group.PARITY, Severity.ERROR),
    SECTION_ORDER(Group.PARITY, Severity.INFO),
    MISSING_STEP(Group.PARITY, Severity.ERROR),
    EXTRA_STEP(Group.PARITY, Severity.WARNING),
    STEP_ORDER(Group.PARITY, Severity.ERROR),
    STEP_NESTING(Group.PARITY, Severity.WARNING),
    CODE_BLOCK(Group.PARITY, Severity.ERROR),
    IMAGE(Group.PARITY, Severity.WARNING),
    LINK(Group.PARITY, Severity.WARNING),
    ANCHOR(Group.PARITY, Severity.INFO),
    NUMBER(Group.PARITY, Severity.ERROR),
    VERSION(Group.PARITY, Severity.ERROR),
    DATE(Group.PARITY, Severity.WARNING),
    PLACEHOLDER(Group.PARITY, Severity.ERROR),
    MISSING_PARAGRAPH(Group.PARITY, Severity.ERROR),
    EXTRA_PARAGRAPH(Group.PARITY, Severity.INFO, false),
    DOUBLED_PARAGRAPH(Group.PARITY, Severity.WARNING),
    UNTRANSLATED(Group.PARITY, Severity.WARNING),
    FOREIGN_PARAGRAPH(Group.PARITY, Severity.WARNING),
    WRONG_LANGUAGE(Group.PARITY, Severity.ERROR),
    WRONG_ARTICLE(Group.PARITY, Severity.ERROR),
    OUTDATED(Group.PARITY, Severity.INFO),
    DUPLICATE_TITLE(Group.PARITY, Severity.WARNING),

    // literals
    LOST_MESSAGE(Group.LITERALS, Severity.ERROR),
    TRANSLATED_MESSAGE(Group.LITERALS, Severity.WARNING),
    LOST_LITERAL(Group.LITERALS, Severity.ERROR),
    CHANGED_LITERAL(Group.LITERALS, Severity.ERROR),
    LOST_LABEL(Group.LITERALS, Severity.INFO, false),
    LOST_PRODUCT(Group.LITERALS, Severity.WARNING),
    SPACED_LITERAL(Group.LITERALS, Severity.WARNING),
    UNCLOSED_EMPHASIS(Group.LITERALS, Severity.WARNING),
    UNCLOSED_CODE(Group.LITERALS, Severity.WARNING),
    UNCLOSED_QUOTE(Group.LITERALS, Severity.INFO, false),
    UNCLOSED_BRACKET(Group.LITERALS, Severity.INFO, false),
    VISIBLE_ESCAPE(Group.LITERALS, Severity.WARNING),

    // findability
    NOT_FOUND(Group.FINDABILITY, Severity.WARNING),
    INDISTINGUISHABLE(Group.FINDABILITY, Severity.INFO),
    NO_SIGNATURE(Group.FINDABILITY, Severity.INFO, false),

    // structure
    NO_ISSUE(Group.STRUCTURE, Severity.INFO),
    NO_RESOLUTION(Group.STRUCTURE, Severity.WARNING),
    NO_STEPS(Group.STRUCTURE, Severity.INFO, false),
    EMPTY_SECTION(Group.STRUCTURE, Severity.WARNING),
    UNKNOWN_HEADING(Group.STRUCTURE, Severity.WARNING),
    NUMBER_MISMATCH(Group.STRUCTURE, Severity.ERROR),
    DEAD_ANCHOR(Group.STRUCTURE, Severity.WARNING),
    DEAD_LINK(Group.STRUCTURE, Severity.WARNING),
    MISSING_IMAGE(Group.STRUCTURE, Severity.WARNING),
    INLINE_IMAGE_SIZE(Group.STRUCTURE, Severity.WARNING),
    HIDDEN_CHARACTER(Group.STRUCTURE, Severity.WARNING),
    SCRIPT(Group.STRUCTURE, Severity.ERROR),

    // front matter
    FRONT_MATTER_REPAIRED(Group.FRONT_MATTER, Severity.WARNING),
    FILE_NOT_LOADED(Group.FRONT_MATTER, Severity.ERROR),
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
