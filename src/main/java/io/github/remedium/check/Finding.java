package io.github.remedium.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong with an article, or with many for one cause. Immutable; made by {@link #builder}.
 */
public final class Finding {

    /** How much of an article's text a finding keeps, in characters; longer text ends in an ellipsis. */
    public static final int MAX_TEXT = 400;

    private final Rule rule;
    private final Severity severity;
    private final String article;
    private final Locale locale;
    private final Place place;
    private final String message;
    private final String subject;
    private final String text;
    private final @Nullable Sibling sibling;
    private final String cause;
    private final @Nullable LineFix fix;

    /** The same cause in other places. */
    private final List<Finding> rest;

    private Finding(Builder builder, List<Finding> rest) {
        this.rule = builder.rule;
        this.severity = builder.severity;
        this.article = builder.article;
        this.locale = builder.locale;
        this.place = builder.place;
        this.message = builder.message;
        this.subject = builder.subject;
        this.text = shortened(builder.text);
        this.sibling = builder.sibling;
        this.cause = builder.cause;
        this.fix = builder.fix;
        this.rest = List.copyOf(rest);
    }

    /**
     * A finding.
     *
     * @param rule the rule that is broken; its severity is that of the finding until another is set
     * @param article the number of the article; empty if no article was read from the file
     * @param locale the locale of the translation that is wrong, or missing
     * @param place where; if a translation is missing, the place of another one
     * @param message what is wrong, for people, in one line, without the place
     */
    public static Builder builder(Rule rule, String article, Locale locale, Place place, String message) {
        return new Builder(rule, article, locale, place, message);
    }

    /** The rule that is broken. */
    public Rule rule() {
        return rule;
    }

    /** How bad it is. */
    public Severity severity() {
        return severity;
    }

    /** The number of the article; empty if no article was read from the file. */
    public String article() {
        return article;
    }

    /** The locale of the translation that is wrong, or missing. */
    public Locale locale() {
        return locale;
    }

    /** Where it is; if it is in many files, in the first of them. */
    public Place place() {
        return place;
    }

    /** What is wrong, for people, in one line, without the place; in how many places, if there are others. */
    public String message() {
        if (rest.isEmpty()) {
            return message;
        }
        long files = files();
        return message + " (and " + rest.size() + (rest.size() == 1 ? " more place" : " more places")
                + (files == 1 ? " in this file)" : " in " + files + " files, for one cause)");
    }

    /** In how many files it is. */
    long files() {
        return 1
                + rest.stream()
                        .map(each -> each.place().path())
                        .filter(path -> !path.equals(place.path()))
                        .distinct()
                        .count();
    }

    /**
     * What the finding is about, without line numbers: the literal that was lost, the words that stand there. Together
     * with the rule and the path it tells the finding from others, also after lines were added above it.
     */
    public String subject() {
        return subject;
    }

    /** The words of the article at the place; empty where nothing stands. */
    public String text() {
        return text;
    }

    /** What another translation has there. */
    public Optional<Sibling> sibling() {
        return Optional.ofNullable(sibling);
    }

    /** The cause that this finding may share with findings in other files; empty if it stands for itself. */
    public String cause() {
        return cause;
    }

    /** Where the same cause shows besides {@link #place}; empty if the finding stands for itself. */
    public List<Place> others() {
        return rest.stream().map(Finding::place).toList();
    }

    /** In how many places it is: 1, or more if many files share one cause. */
    public int count() {
        return 1 + rest.size();
    }

    /** How to correct it at {@link #place}, where that is safe. */
    public Optional<LineFix> fix() {
        return Optional.ofNullable(fix);
    }

    /** How to correct it at each of its places, where that is safe. */
    public List<LineFix> fixes() {
        return each().stream().flatMap(finding -> finding.fix().stream()).toList();
    }

    /** This finding with another severity. */
    Finding withSeverity(Severity other) {
        Builder builder = toBuilder();
        builder.severity = Objects.requireNonNull(other, "other");
        return new Finding(builder, rest);
    }

    /** One finding for several that have the same cause; it is told where the first of them is. */
    static Finding oneFor(List<Finding> same) {
        return new Finding(same.get(0).toBuilder(), same.subList(1, same.size()));
    }

    /** The finding in each of its places. */
    List<Finding> each() {
        List<Finding> each = new ArrayList<>(List.of(new Finding(toBuilder(), List.of())));
        each.addAll(rest);
        return each;
    }

    /** This finding in those of its places that are to be kept; empty if there is none. */
    Optional<Finding> in(Predicate<Finding> kept) {
        List<Finding> left = each().stream().filter(kept).toList();
        return left.isEmpty() ? Optional.empty() : Optional.of(oneFor(left));
    }

    private Builder toBuilder() {
        Builder builder = new Builder(rule, article, locale, place, message);
        builder.severity = severity;
        builder.subject = subject;
        builder.text = text;
        builder.sibling = sibling;
        builder.cause = cause;
        builder.fix = fix;
        return builder;
    }

    static String shortened(String text) {
        if (text.length() <= MAX_TEXT) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(MAX_TEXT - 2)) ? MAX_TEXT - 2 : MAX_TEXT - 1;
        return text.substring(0, end) + "\u2026";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Finding that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, place, message);
    }

    private List<Object> parts() {
        List<Object> parts = new ArrayList<>(List.of(rule, severity, article, locale, place, message, subject, text));
        parts.addAll(List.of(sibling(), cause, rest, fix()));
        return parts;
    }

    /** The place and the message: {@code es-ES/KA-03923.md:12:1: the cause is missing}. */
    @Override
    public String toString() {
        return place + ": " + message();
    }

    /** Collects the parts. Not safe for several threads. */
    public static final class Builder {
        private final Rule rule;
        private final String article;
        private final Locale locale;
        private final Place place;
        private Severity severity;
        private String message;
        private String subject;
        private String text = "";
        private @Nullable Sibling sibling;
        private String cause = "";
        private @Nullable LineFix fix;

        private Builder(Rule rule, String article, Locale locale, Place place, String message) {
            this.rule = Objects.requireNonNull(rule, "rule");
            this.article = Objects.requireNonNull(article, "article");
            this.locale = Objects.requireNonNull(locale, "locale");
            this.place = Objects.requireNonNull(place, "place");
            this.message = Objects.requireNonNull(message, "message");
            this.severity = rule.severity();
            this.subject = message;
        }

        /** Sets what it is about; the message if not set. */
        public Builder subject(String subject) {
            this.subject = Objects.requireNonNull(subject, "subject");
            return this;
        }

        /** Sets the words of the article at the place. */
        public Builder text(String text) {
            this.text = Objects.requireNonNull(text, "text");
            return this;
        }

        /** Sets what another translation has there. */
        public Builder sibling(@Nullable Sibling sibling) {
            this.sibling = sibling;
            return this;
        }

        /** Sets the cause that findings in other files may share; those that do are told once. */
        public Builder cause(String cause) {
            this.cause = Objects.requireNonNull(cause, "cause");
            return this;
        }

        /** Sets how to correct it. */
        public Builder fix(@Nullable LineFix fix) {
            this.fix = fix;
            return this;
        }

        /** The finding. */
        public Finding build() {
            return new Finding(this, List.of());
        }
    }
}
