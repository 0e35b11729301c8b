package io.github.remedium.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import io.github.remedium.Browser;
import io.github.remedium.internal.Resources;
import io.github.remedium.internal.language.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page's own words, in all its languages. */
@Tag("slow")
@ExtendWith(ServedPage.class)
class PageWordsTest {

    private static final Pattern WORD = Pattern.compile("data-word=\"([^\"]+)\">([^<]*)<");

    private final ServedPage.Shown page;

    PageWordsTest(ServedPage.Shown page) {
        this.page = page;
    }

    /** The page formats its messages as ICU does, for which a small part of it was written anew in the page. */
    @Test
    void messagesAreFormattedAsIcuDoes() {
        List<List<Object>> calls = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        words().forEach((language, own) -> own.forEach((key, pattern) -> {
            for (int all : List.of(0, 1, 2, 5)) {
                for (int done = 0; done <= Math.min(all, 2); done++) {
                    Map<String, Object> arguments = arguments(all, done);
                    calls.add(List.of(pattern, arguments, language));
                    expected.add(new MessageFormat(pattern, Locale.forLanguageTag(language)).format(arguments));
                }
            }
        }));
        Browser browser = page.fresh();
        Object shown = browser.runLater(
                "const [calls, done] = arguments; import('/page/words.js')"
                        + ".then(words => done(calls.map(call => words.format(...call))), error => done(String(error)))",
                calls);
        assertThat(shown).isEqualTo(expected);
    }

    private static Map<String, Object> arguments(int all, int done) {
        Map<String, Object> arguments = new TreeMap<>();
        for (String name : List.of("words", "asked", "served", "language", "title", "time")) {
            arguments.put(name, "Deens " + name);
        }
        arguments.put("why", "het regent {hard} 'buiten'");
        arguments.put("share", 0.98);
        arguments.put("threshold", 0.75);
        for (String name : List.of("all", "articles", "from", "total")) {
            arguments.put(name, all);
        }
        for (String name : List.of("done", "languages", "to")) {
            arguments.put(name, done);
        }
        return arguments;
    }

    @Test
    void allLanguagesHaveTheSameWords() {
        Map<String, Map<String, String>> words = words();
        assertThat(words).containsKeys("en", "nl", "es", "it", "de", "fr");
        Set<String> english = words.getOrDefault("en", Map.of()).keySet();
        words.forEach((tag, own) -> assertThat(own.keySet()).as(tag).isEqualTo(english));
    }

    /** Before its words are there, the page says the English ones, and no control of it is blank. */
    @Test
    void thePageBeginsInEnglish() {
        Map<String, String> english = words().getOrDefault("en", Map.of());
        Matcher matcher = WORD.matcher(Resources.text("http/page.html"));
        List<String> keys = new ArrayList<>();
        while (matcher.find()) {
            keys.add(matcher.group(1));
            assertThat(matcher.group(2)).as(matcher.group(1)).isEqualTo(english.get(matcher.group(1)));
        }
        assertThat(keys).contains("language", "ask.label", "ask.send");
        assertThat(Resources.text("http/page.html")).contains("<option value=\"\">English</option>");
    }

    private static Map<String, Map<String, String>> words() {
        Map<String, Map<String, String>> words = new TreeMap<>();
        Languages.shipped().forEach("page.properties", (tag, file) -> words.put(tag, file.values('=')));
        return words;
    }
}
