package io.github.remedium.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.Browser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What keeps people from using the page, as far as axe-core finds it: all it shows, in all languages, light and dark. */
@Tag("slow")
@ExtendWith(ServedPage.class)
class PageAccessibilityTest {

    /** Colours are all that differs in the dark. */
    private static final String COLOURS = "{type: 'rule', values: ['color-contrast', 'link-in-text-block']}";

    private static final String ALL =
            "{type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'," + " 'best-practice']}";

    /** Resembles what an article quotes; other words of it make that uncertain. */
    static final String REJECTED = "Duplicate delivery note was rejected because its checksum is wrong";

    private final ServedPage.Shown page;
    private Browser browser;

    PageAccessibilityTest(ServedPage.Shown page) {
        this.page = page;
    }

    @BeforeEach
    void load() {
        browser = page.fresh();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "es", "it", "de", "fr"})
    void nothingKeepsPeopleFromUsingIt(String language) throws IOException {
        browser.choose("#language", language);
        browser.await("html[lang=" + language + "]");
        browser.change(axe());
        checked(language + " start");
        page.ask(PageTest.LOGON, "found");
        checked(language + " found");
        page.ask("The printer queue is stuck and reports spool fault PQ-2201", "ambiguous");
        checked(language + " question");
        page.ask("Kubernetes pod evicted, node had DiskPressure, password=hunter2", "none");
        browser.change("document.getElementById('earlier').open = true");
        checked(language + " none");
        page.ask(REJECTED, "perhaps");
        checked(language + " perhaps");
        browser.change("document.getElementById('earlier').open = false; location.hash = '#/KA-05406?lang=es'");
        browser.await("article[data-status=opened]");
        checked(language + " article");
    }

    @Test
    void nothingDoesOnATelephone() throws IOException {
        browser.change(axe());
        browser.onTelephone(() -> {
            checked("telephone start");
            page.ask(PageTest.LOGON, "found");
            checked("telephone found");
        });
    }

    /** The focus goes through the page as a reader does: down, and in a line from left to right. */
    @Test
    void theFocusGoesInTheOrderOfReading() {
        page.ask(PageTest.LOGON, "found");
        Object places = browser.run("""
                return [...document.querySelectorAll('a[href], button, select, textarea, input, summary')]
                  .filter(each => each.checkVisibility() && !each.disabled)
                  .map(each => each.getBoundingClientRect())
                  .filter((box, i, all) => i > 0 && box.bottom <= all[i - 1].top).length""");
        assertThat(places).as("controls above the one before").isEqualTo(0L);
        assertThat(browser.elements("[tabindex]:not([tabindex='0']):not([tabindex='-1'])"))
                .isEmpty();
    }

    private void checked(String what) {
        assertThat(violations(ALL)).as(what + ", light").isEmpty();
        browser.scheme("dark");
        assertThat(violations(COLOURS)).as(what + ", dark").isEmpty();
        browser.scheme("light");
    }

    private List<?> violations(String rules) {
        return (List<?>) browser.runLater("const done = arguments[0];"
                + "axe.run(document, {resultTypes: ['violations'], runOnly: " + rules + "})"
                + ".then(found => done(found.violations.map(each => each.id + ': '"
                + " + each.nodes.map(node => node.html + ' ' + node.failureSummary).join('; '))),"
                + " error => done([String(error)]))");
    }

    private static String axe() throws IOException {
        try (InputStream script = Objects.requireNonNull(
                PageAccessibilityTest.class.getResourceAsStream("/axe.min.js"), "axe-core is not on the class path")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
