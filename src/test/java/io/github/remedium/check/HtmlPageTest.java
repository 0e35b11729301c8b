package io.github.remedium.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The page in a real browser. Without chromium and chromedriver it is passed over, and says so. */
@Tag("slow")
class HtmlPageTest {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final Path PICTURES = Path.of("target", "page");

    @TempDir
    private static Path folder;

    private static ChromeDriver browser;

    @BeforeAll
    static void open() throws Exception {
        Optional<Path> chromium = find("chromium");
        Optional<Path> driver = find("chromedriver");
        Assumptions.assumeTrue(
                chromium.isPresent() && driver.isPresent(),
                "no chromium and chromedriver here: the page of check is not tested");
        CheckReport report = Made.report(
                Made.footer(1, 2, 3, 4),
                Made.lostLiteral(7),
                Made.finding(Rule.NO_ISSUE, "KA-2", "es-ES", 1, "the article says nothing")
                        .build(),
                Made.repair("nl-NL/KA-2.md", 2, "title: \"a", "title: \"a\""));
        Files.writeString(folder.resolve("check.html"), report.html(Made.articles()));
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.get().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--lang=en",
                "--user-data-dir=" + folder.resolve("profile"));
        options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL"));
        File executable = driver.get().toFile();
        browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(executable)
                        .build(),
                options);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.quit();
        }
    }

    @BeforeEach
    void load() {
        scheme("light");
        browser.get(folder.resolve("check.html").toUri().toString());
        assertThat(browser.findElement(By.cssSelector("html[data-ready=true]"))).isNotNull();
    }

    @Test
    void findingsAreFiltered() throws Exception {
        assertThat(shown()).hasSize(4);
        picture("check-light.png");
        choose("severity", "error");
        assertThat(shown()).hasSize(1);
        assertThat(status()).isEqualTo("1 of 4 findings shown");
        assertThat(browser.findElements(By.cssSelector("#articles tbody tr:not([hidden])")))
                .hasSize(1);
        browser.findElement(By.cssSelector("button[type=reset]")).click();
        awaitStatus("4 of 4 findings shown");
        choose("locale", "nl-NL");
        assertThat(shown()).hasSize(2);
        choose("rule", "dead-link");
        assertThat(shown()).hasSize(1);
        browser.findElement(By.name("text")).sendKeys("NOWHERE to be seen");
        assertThat(shown()).isEmpty();
        assertThat(browser.findElements(By.cssSelector(".group:not([hidden])"))).isEmpty();
        nothingWasComplainedOf();
    }

    @Test
    void aCellLeadsToItsFindingAlsoIfThatIsHidden() {
        browser.findElement(By.cssSelector("#articles td.error a")).click();
        assertThat(browser.switchTo().activeElement().getAttribute("id")).isEqualTo("f2");
        choose("rule", "lost-literal");
        assertThat(browser.findElement(By.id("f1")).isDisplayed()).isFalse();
        browser.findElement(By.cssSelector("#rules td.warning a")).sendKeys(Keys.ENTER);
        assertThat(browser.findElement(By.id("f1")).isDisplayed()).isTrue();
        assertThat(browser.switchTo().activeElement().getAttribute("id")).isEqualTo("f1");
        assertThat(status()).isEqualTo("4 of 4 findings shown");
        nothingWasComplainedOf();
    }

    @Test
    void itCanBeUsedWithKeysAndReadAloud() {
        browser.findElement(By.tagName("body")).sendKeys(Keys.TAB);
        WebElement skip = browser.switchTo().activeElement();
        assertThat(skip.getText()).isEqualTo("To the findings");
        skip.sendKeys(Keys.ENTER);
        assertThat(browser.switchTo().activeElement().getAttribute("id")).isEqualTo("findings");
        Object unnamed = browser.executeScript("return [...document.querySelectorAll('button, select, input')]"
                + ".filter(e => !e.textContent.trim() && !e.labels?.length).length");
        assertThat(unnamed).as("controls without a name").isEqualTo(0L);
        Object levels =
                browser.executeScript("return [...document.querySelectorAll('h1, h2, h3, h4')].map(h => +h.tagName[1])"
                        + ".every((level, i, all) => i === 0 ? level === 1 : level <= all[i - 1] + 1)");
        assertThat(levels).as("no level of headings is left out").isEqualTo(true);
        assertThat(browser.findElements(By.cssSelector("th:not([scope])"))).isEmpty();
        assertThat(browser.findElement(By.id("shown")).getAttribute("aria-live"))
                .isEqualTo("polite");
    }

    @Test
    void itFitsANarrowScreenAndADarkOne() throws Exception {
        scheme("dark");
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 360, "height", 740, "deviceScaleFactor", 2, "mobile", true));
        try {
            Object wide = browser.executeScript("return document.documentElement.scrollWidth - window.innerWidth");
            assertThat(((Number) Objects.requireNonNull(wide)).intValue())
                    .as("pixels beyond the edge")
                    .isLessThanOrEqualTo(0);
            picture("check-narrow-dark.png");
        } finally {
            browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        }
        picture("check-dark.png");
    }

    /** WCAG 2.2 asks for a contrast of at least 4.5 between text and what is behind it. */
    @Test
    void everyTextCanBeReadInLightAndDark() {
        for (String scheme : List.of("light", "dark")) {
            scheme(scheme);
            Object pairs = browser.executeScript("""
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
        return browser.findElements(By.cssSelector(".finding:not([hidden])"));
    }

    private static String status() {
        return browser.findElement(By.id("shown")).getText();
    }

    /** The form tells of its reset before it has reset itself; the page answers a moment later. */
    private static void awaitStatus(String words) throws InterruptedException {
        for (int i = 0; i < 200 && !status().equals(words); i++) {
            Thread.sleep(50);
        }
        assertThat(status()).isEqualTo(words);
    }

    private static void choose(String select, String value) {
        browser.findElements(By.cssSelector("select[name=" + select + "] option")).stream()
                .filter(option -> Objects.equals(option.getAttribute("value"), value))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private static void scheme(String scheme) {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    private static void picture(String name) throws Exception {
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve(name), browser.getScreenshotAs(OutputType.BYTES));
    }

    /** The browser tells of scripts that fail and of what the security policy forbids. */
    private static void nothingWasComplainedOf() {
        assertThat(browser.manage().logs().get("browser").getAll()).isEmpty();
    }

    private static Optional<Path> find(String program) {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Stream.of(path.split(File.pathSeparator))
                .map(each -> Path.of(each, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
