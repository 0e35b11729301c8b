package io.github.remedium.check;

import io.github.remedium.article.Translation;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** Translations that are older than the text that they translate, by the version or the date in their front matter. */
final class AgeRules {

    private AgeRules() {}

    static void find(Siblings siblings, Consumer<Finding> found) {
        int newest = -1;
        for (int s = 0; s < siblings.size(); s++) {
            if (newest < 0 || version(siblings.translation(s)) > version(siblings.translation(newest))) {
                newest = s;
            }
        }
        int source = siblings.source();
        for (int s = 0; s < siblings.size(); s++) {
            long mine = version(siblings.translation(s));
            if (mine >= 0 && mine < version(siblings.translation(newest))) {
                tell(
                        siblings,
                        s,
                        newest,
                        "this is version " + mine + ", and there is version " + version(siblings.translation(newest)),
                        found);
            } else if (source >= 0 && s != source && isOlder(siblings.translation(s), siblings.translation(source))) {
                tell(siblings, s, source, "the source was published on a later day", found);
            }
        }
    }

    private static void tell(Siblings siblings, int s, int newer, String message, Consumer<Finding> found) {
        Translation translation = siblings.translation(newer);
        found.accept(siblings.finding(
                        Rule.OUTDATED, s, Place.of(siblings.translation(s).source()), message)
                .sibling(new Sibling(translation.locale(), Place.of(translation.source()), translation.title()))
                .cause("outdated")
                .build());
    }

    /** The number of the version; -1 if the file has none. */
    static long version(Translation translation) {
        OptionalLong version = translation.metadata().whole("version-number");
        return version.isPresent()
                ? version.getAsLong()
                : translation.metadata().whole("version").orElse(-1);
    }

    private static boolean isOlder(Translation translation, Translation source) {
        Optional<LocalDateTime> mine = translation.published();
        Optional<LocalDateTime> theirs = source.published();
        return mine.isPresent() && theirs.isPresent() && mine.get().plusDays(1).isBefore(theirs.get());
    }
}
