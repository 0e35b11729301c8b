package io.github.remedium.internal.frontmatter;

import io.github.remedium.article.Metadata;
import io.github.remedium.internal.text.ArticleNumber;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the front matter of a file says, whatever the fields are called.
 *
 * @param title the title
 * @param description the description
 * @param number the article's number, as it is shown
 * @param products the products
 * @param productFamilies the families they belong to
 * @param appliesTo the versions and variants
 * @param keywords the keywords
 * @param locales what is said about the language, the field that counts most first
 * @param archived whether it says that the article was withdrawn
 * @param machineTranslated whether it says that a machine translated most of it
 * @param created when it was written
 * @param published when it was published or last changed
 * @param version its version
 */
public record Properties(
        Optional<String> title,
        Optional<String> description,
        Optional<String> number,
        List<String> products,
        List<String> productFamilies,
        List<String> appliesTo,
        List<String> keywords,
        List<String> locales,
        boolean archived,
        boolean machineTranslated,
        Optional<LocalDateTime> created,
        Optional<LocalDateTime> published,
        OptionalInt version) {

    private static final long MOSTLY_HUMAN = 50;

    /** Of front matter whose fields have these roles. */
    public static Properties of(Metadata metadata, Roles roles) {
        return new Properties(
                roles.first(Role.TITLE, metadata, Properties::text),
                roles.first(Role.DESCRIPTION, metadata, Properties::text),
                roles.first(Role.NUMBER, metadata, Properties::number),
                list(Role.PRODUCTS, metadata, roles),
                list(Role.PRODUCT_FAMILIES, metadata, roles),
                list(Role.APPLIES_TO, metadata, roles),
                list(Role.KEYWORDS, metadata, roles),
                roles.of(Role.LOCALE).stream()
                        .flatMap(name -> text(metadata, FieldTable.folded(name)).stream())
                        .toList(),
                roles.first(Role.ARCHIVED, metadata, Metadata::truth).orElse(false),
                machineTranslated(metadata, roles),
                roles.first(Role.CREATED, metadata, Metadata::date),
                roles.first(Role.PUBLISHED, metadata, Metadata::date),
                version(metadata, roles));
    }

    private static Optional<String> text(Metadata metadata, String name) {
        return metadata.text(name).filter(text -> !text.isBlank());
    }

    private static Optional<String> number(Metadata metadata, String name) {
        Object value = metadata.fields().get(name);
        return value instanceof List<?> || value == null
                ? Optional.empty()
                : ArticleNumber.of(PlainWords.item(value.toString()));
    }

    private static List<String> list(Role role, Metadata metadata, Roles roles) {
        return roles.first(
                        role,
                        metadata,
                        (fields, name) -> Optional.of(fields.list(name)).filter(items -> !items.isEmpty()))
                .orElse(List.of());
    }

    private static boolean machineTranslated(Metadata metadata, Roles roles) {
        boolean said = roles.first(
                        Role.MACHINE_TRANSLATED,
                        metadata,
                        (fields, name) ->
                                fields.truth(name).or(() -> text(fields, name).map(text -> saysMachine(text, roles))))
                .orElse(false);
        long human = roles.first(Role.HUMAN_TRANSLATED_PERCENT, metadata, Properties::whole)
                .orElse(0L);
        return said && human < MOSTLY_HUMAN;
    }

    private static boolean saysMachine(String text, Roles roles) {
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}0-9]+", -1)) {
            if (roles.machineWords().contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static OptionalInt version(Metadata metadata, Roles roles) {
        Optional<Long> version =
                roles.first(Role.VERSION, metadata, Properties::whole).filter(number -> number.intValue() == number);
        return version.isPresent() ? OptionalInt.of(version.get().intValue()) : OptionalInt.empty();
    }

    private static Optional<Long> whole(Metadata metadata, String name) {
        return metadata.whole(name).stream().boxed().findFirst();
    }
}
