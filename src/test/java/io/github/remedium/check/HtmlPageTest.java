package io.github.remedium.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.Browser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page in a real browser. Without chromium and chromedriver it is passed over, and says so. */
@Tag("slow")
class HtmlPageTest {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    @TempDir
    private static Path folder;

    private static Browser browser;

    @BeforeAll
    static void open() throws Exception {
        CheckReport report = Made.report(
                Made.footer(1, 2, 3, 4),
                Made.lostLiteral(7),
                Made.finding(Rule.NO_ISSUE, "KA-2", "es-ES", 1, "the article says nothing")
                        .build(),
                Made.repair("nl-NL/KA-2.md", 2, "title: \"a", "title: \"a\""));
        Files.writeString(folder.resolve("check.html"), report.html(Made.articles()));
        browser = Browser.orSkip(folder.resolve("profile"));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void load() {
        browser.open(folder.resolve("check.html").toUri().toString());
        browser.await("html[data-ready=true]");
    }

    @Test
    void findingsAreFiltered() throws Exception {
        assertThat(shown()).hasSize(4);
        browser.picture("check-light.png");
        choose("severity", "error");
        assertThat(shown()).hasSize(1);
        assertThat(status()).isEqualTo("1 of 4 findings shown");
        assertThat(browser.elements("#articles tbody tr:not([hidden])")).hasSize(1);
        browser.element("button[type=reset]").click();
        // The form tells of its reset before it has reset itself; the page answers a moment later.
        browser.awaitText("#shown", "4 of 4 findings shown");
        choose("locale", "nl-NL");
        assertThat(shown()).hasSize(2);
        choose("rule", "dead-link");
        assertThat(shown()).hasSize(1);
        browser.element("[name=text]").sendKeys("NOWHERE to be seen");
        assertThat(shown()).isEmpty();
        assertThat(browser.elements(".group:not([hidden])")).isEmpty();
        browser.nothingWasComplainedOf();
    }

    @Test
    void aCellLeadsToItsFindingAlsoIfThatIsHidden() {
        browser.element("#articles td.error a").click();
        assertThat(browser.focused().getAttribute("id")).isEqualTo("f2");
        choose("rule", "lost-literal");
        assertThat(browser.element("#f1").isDisplayed()).isFalse();
        browser.element("#rules td.warning a").sendKeys(Keys.ENTER);
        assertThat(browser.element("#f1").isDisplayed()).isTrue();
        assertThat(browser.focused().getAttribute("id")).isEqualTo("f1");
        assertThat(status()).isEqualTo("4 of 4 findings shown");
        browser.nothingWasComplainedOf();
    }

    @Test
    void itCanBeUsedWithKeysAndReadAloud() {
        browser.element("body").sendKeys(Keys.TAB);
        WebElement skip = browser.focused();
        assertThat(skip.getText()).isEqualTo("To the findings");
        skip.sendKeys(Keys.ENTER);
        assertThat(browser.focused().getAttribute("id")).isEqualTo("findings");
        Object unnamed = browser.run("return [...document.querySelectorAll('button, select, input')]"
                + ".filter(e => !e.textContent.trim() && !e.labels?.length).length");
        assertThat(unnamed).as("controls without a name").isEqualTo(0L);
        Object levels = browser.run("return [...document.querySelectorAll('h1, h2, h3, h4')].map(h => +h.tagName[1])"
                + ".every((level, i, all) => i === 0 ? level === 1 : level <= all[i - 1] + 1)");
        assertThat(levels).as("no level of headings is left out").isEqualTo(true);
        assertThat(browser.elements("th:not([scope])")).isEmpty();
        assertThat(browser.element("#shown").getAttribute("aria-live")).isEqualTo("polite");
    }

    @Test
    void itFitsANarrowScreenAndADarkOne() throws Exception {
        browser.scheme("dark");
        browser.onTelephone(() -> {
            assertThat(browser.pixelsBeyondTheEdge())
                    .as("pixels beyond the edge")
                    .isLessThanOrEqualTo(0);
            browser.picture("check-narrow-dark.png");
        });
        browser.picture("check-dark.png");
    }

    /** WCAG 2.2 asks for a contrast of at least 4.5 between text and what is behind it. */
    @Test
    void everyTextCanBeReadInLightAndDark() {
        for (String scheme : List.of("light", "dark")) {
            browser.scheme(scheme);
            Object pairs = browser.run("""
                    const seen = new Set();
                    for (const e of document.querySelectorAll('main *')) {
                      if (![...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) || !e.offsetParent) continue;
                      let behind = e;
                      while (behind.parentElement && getComputedStyle(behind).backgroundColor === 'rgba(0, 0, 0, 0)')
                        behind = behind.parentElement;
                      seen.add(getComputedStyle(e).color + '|' + getComputedStyle(behind).backgroundColor);
                    }
                    return [...seen]""");
            assertThat((List<?>) pairs).isNotEmpty().allSatisfy(pair -> {
                List<Double> parts = NUMBER.matcher(String.valueOf(pair))
                        .results()
                        .map(each -> linear(Integer.parseInt(each.group())))
                        .toList();
                assertThat(parts).as("opaque colours of %s", pair).hasSize(6);
                double first = luminance(parts.subList(0, 3));
                double second = luminance(parts.subList(3, 6));
                assertThat((Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05))
                        .as(scheme + " " + pair)
                        .isGreaterThanOrEqualTo(4.5);
            });
        }
    }

    private static double luminance(List<Double> parts) {
        return 0.2126 * parts.get(0) + 0.7152 * parts.get(1) + 0.0722 * parts.get(2);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static List<WebElement> shown() {
        return browser.elements(".finding:not([hidden])");
    }

    private static String status() {
        return browser.element("#shown").getText();
    }

    private static void choose(String select, String value) {
        browser.choose("select[name=" + select + "]", value);
    }
}
