package help;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings that begin with {@code remedium}.
 *
 * @param kb folders, zip files or compiled files with articles
 * @param locale the language of readers who name none
 * @param watch how often files are looked at, such as {@code 2s}; not at all without it
 * @param reloadEvery how often everything is read again, such as {@code 1h}; not at all without it
 * @param mayLose the share of articles that a reload may lose; more of them, and the old ones stay
 */
@ConfigurationProperties("remedium")
public record RemediumProperties(
        List<Path> kb,
        @DefaultValue("en") Locale locale,
        Duration watch,
        Duration reloadEvery,
        @DefaultValue("0.2") double mayLose) {

    /** The places with articles, as an array. */
    Path[] places() {
        return kb.toArray(Path[]::new);
    }
}
