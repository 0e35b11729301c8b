package io.github.remedium.article;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One language of an article: its title and introduction, and its environment, issue, cause and resolution as far as the
 * file has them.
 *
 * <p>Immutable; made by {@link #builder}.
 */
public final class Translation {

    private final String article;
    private final Locale locale;
    private final String title;
    private final @Nullable String description;
    private final @Nullable Text introduction;
    private final Metadata metadata;
    private final List<Section> sections;
    private final Resolution resolution;
    private final List<String> products;
    private final List<String> productFamilies;
    private final List<String> appliesTo;
    private final List<String> keywords;
    private final boolean archived;
    private final boolean machineTranslated;
    private final @Nullable LocalDateTime created;
    private final @Nullable LocalDateTime published;
    private final SourceLocation source;

    private Translation(Builder builder) {
        this.article = builder.article;
        this.locale = builder.locale;
        this.title = builder.title;
        this.description = builder.description;
        this.introduction = builder.introduction;
        this.metadata = builder.metadata;
        this.sections = List.copyOf(builder.sections);
        this.resolution = builder.resolution;
        this.products = List.copyOf(builder.products);
        this.productFamilies = List.copyOf(builder.productFamilies);
        this.appliesTo = List.copyOf(builder.appliesTo);
        this.keywords = List.copyOf(builder.keywords);
        this.archived = builder.archived;
        this.machineTranslated = builder.machineTranslated;
        this.created = builder.created;
        this.published = builder.published;
        this.source = builder.source;
    }

    /** A builder of the translation of the article with this number into this language, read from this place. */
    public static Builder builder(String article, Locale locale, SourceLocation source) {
        return new Builder(article, locale, source);
    }

    /** The number of the article. */
    public String article() {
        return article;
    }

    /** The language it is written in. */
    public Locale locale() {
        return locale;
    }

    /** The title, without markup; the number of the article if the file has none. */
    public String title() {
        return title;
    }

    /** A sentence that says what the article is about; empty if the file has none that says more than a heading. */
    public Optional<String> description() {
        return Optional.ofNullable(description);
    }

    /** The text between the title and the first section; empty if there is none. */
    public Optional<Text> introduction() {
        return Optional.ofNullable(introduction);
    }

    /** Products, versions and circumstances. */
    public Optional<Text> environment() {
        return joined(Section.Kind.ENVIRONMENT);
    }

    /** What goes wrong. */
    public Optional<Text> issue() {
        return joined(Section.Kind.ISSUE);
    }

    /** Why it goes wrong. */
    public Optional<Text> cause() {
        return joined(Section.Kind.CAUSE);
    }

    /** What to do about it; {@link Resolution#NONE} if the file does not say. */
    public Resolution resolution() {
        return resolution;
    }

    /** The sections as they are in the file, in its order. */
    public List<Section> sections() {
        return sections;
    }

    /** The front matter, with all its fields. */
    public Metadata metadata() {
        return metadata;
    }

    /** The products it is about. */
    public List<String> products() {
        return products;
    }

    /** The families or suites that these products belong to. */
    public List<String> productFamilies() {
        return productFamilies;
    }

    /** The keywords it is filed under. */
    public List<String> keywords() {
        return keywords;
    }

    /** The versions and variants of products it applies to. */
    public List<String> appliesTo() {
        return appliesTo;
    }

    /** Whether the article was withdrawn: its front matter says so, or this is only a stub that says so. */
    public boolean archived() {
        return archived;
    }

    /** Whether a machine translated it: the file says so, and that people translated less than half of it. */
    public boolean machineTranslated() {
        return machineTranslated;
    }

    /** When it was written, as the file says; without a zone, since files name none. */
    public Optional<LocalDateTime> created() {
        return Optional.ofNullable(created);
    }

    /** When it was published or last changed, as the file says; without a zone. */
    public Optional<LocalDateTime> published() {
        return Optional.ofNullable(published);
    }

    /** The file, and the line where its content begins. */
    public SourceLocation source() {
        return source;
    }

    private Optional<Text> joined(Section.Kind kind) {
        List<Block> blocks = new ArrayList<>();
        for (Section section : sections) {
            if (section.kind() == kind) {
                blocks.addAll(section.text().blocks());
            }
        }
        return blocks.isEmpty() ? Optional.empty() : Optional.of(Text.of(blocks));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Translation that
                && article.equals(that.article)
                && locale.equals(that.locale)
                && title.equals(that.title)
                && Objects.equals(description, that.description)
                && Objects.equals(introduction, that.introduction)
                && metadata.equals(that.metadata)
                && sections.equals(that.sections)
                && resolution.equals(that.resolution)
                && products.equals(that.products)
                && productFamilies.equals(that.productFamilies)
                && appliesTo.equals(that.appliesTo)
                && keywords.equals(that.keywords)
                && archived == that.archived
                && machineTranslated == that.machineTranslated
                && Objects.equals(created, that.created)
                && Objects.equals(published, that.published)
                && source.equals(that.source);
    }

    @Override
    public int hashCode() {
        return Objects.hash(article, locale, title, source);
    }

    /** Number, locale and place. */
    @Override
    public String toString() {
        return article + " " + locale.toLanguageTag() + " (" + source + ")";
    }

    /** Collects the parts. Not safe for several threads. */
    public static final class Builder {
        private final String article;
        private final Locale locale;
        private final SourceLocation source;
        private String title;
        private @Nullable String description;
        private @Nullable Text introduction;
        private Metadata metadata = Metadata.NONE;
        private List<Section> sections = List.of();
        private Resolution resolution = Resolution.NONE;
        private List<String> products = List.of();
        private List<String> productFamilies = List.of();
        private List<String> appliesTo = List.of();
        private List<String> keywords = List.of();
        private boolean archived;
        private boolean machineTranslated;
        private @Nullable LocalDateTime created;
        private @Nullable LocalDateTime published;

        private Builder(String article, Locale locale, SourceLocation source) {
            this.article = Objects.requireNonNull(article, "article");
            this.locale = Objects.requireNonNull(locale, "locale");
            this.source = Objects.requireNonNull(source, "source");
            this.title = article;
        }

        /** Sets the title. */
        public Builder title(String title) {
            this.title = Objects.requireNonNull(title, "title");
            return this;
        }

        /** Sets the description. */
        public Builder description(@Nullable String description) {
            this.description = description;
            return this;
        }

        /** Sets what stands before the first section. */
        public Builder introduction(@Nullable Text introduction) {
            this.introduction = introduction;
            return this;
        }

        /** Sets the front matter. */
        public Builder metadata(Metadata metadata) {
            this.metadata = Objects.requireNonNull(metadata, "metadata");
            return this;
        }

        /** Sets the sections. */
        public Builder sections(List<Section> sections) {
            this.sections = Objects.requireNonNull(sections, "sections");
            return this;
        }

        /** Sets the resolution. */
        public Builder resolution(Resolution resolution) {
            this.resolution = Objects.requireNonNull(resolution, "resolution");
            return this;
        }

        /** Sets the products it is about. */
        public Builder products(List<String> products) {
            this.products = Objects.requireNonNull(products, "products");
            return this;
        }

        /** Sets the families or suites that the products belong to. */
        public Builder productFamilies(List<String> productFamilies) {
            this.productFamilies = Objects.requireNonNull(productFamilies, "productFamilies");
            return this;
        }

        /** Sets the versions and variants of products it applies to. */
        public Builder appliesTo(List<String> appliesTo) {
            this.appliesTo = Objects.requireNonNull(appliesTo, "appliesTo");
            return this;
        }

        /** Sets the keywords it is filed under. */
        public Builder keywords(List<String> keywords) {
            this.keywords = Objects.requireNonNull(keywords, "keywords");
            return this;
        }

        /** Marks an article that was withdrawn. */
        public Builder archived(boolean archived) {
            this.archived = archived;
            return this;
        }

        /** Says whether a machine wrote most of it. */
        public Builder machineTranslated(boolean machineTranslated) {
            this.machineTranslated = machineTranslated;
            return this;
        }

        /** Sets when it was written. */
        public Builder created(@Nullable LocalDateTime created) {
            this.created = created;
            return this;
        }

        /** Sets when it was published or last changed. */
        public Builder published(@Nullable LocalDateTime published) {
            this.published = published;
            return this;
        }

        /** The translation. */
        public Translation build() {
            return new Translation(this);
        }
    }
}
