package io.github.remedium.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import io.github.remedium.KnowledgeBase;
import io.github.remedium.internal.language.Languages;
import io.github.remedium.load.Source;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The page in a real browser. Without chromium and chromedriver it is passed over, and says so. */
@Tag("slow")
class PageTest {

    private static final Path PICTURES = Path.of("target", "page");
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String LOGON = "2026-11-20 04:00:03 ERROR wkf Empty return for method 'Logon' of service"
            + " 'xtk:session' (https://bob:hunter2@marketing.example/)";

    @TempDir
    private static Path profile;

    private static HttpDoor door;
    private static ChromeDriver browser;

    @BeforeAll
    static void open() throws Exception {
        Optional<Path> chromium = find("chromium");
        Optional<Path> driver = find("chromedriver");
        Assumptions.assumeTrue(
                chromium.isPresent() && driver.isPresent(),
                "no chromium and chromedriver here: the page is not tested");
        KnowledgeBase kb = articles();
        door = HttpDoor.builder(() -> kb).open();
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.get().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--lang=en",
                "--user-data-dir=" + profile);
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
        if (door != null) {
            door.close();
        }
    }

    @BeforeEach
    void load() {
        browser.manage().window().setSize(new Dimension(1000, 1100));
        scheme("light");
        browser.get("http://127.0.0.1:" + door.port() + "/");
        await("html[data-ready=true]");
    }

    @Test
    void aPastedErrorBecomesAnArticleWithStepsToTick() throws Exception {
        choose("#language", "nl");
        awaitText("#send", "Zoek het artikel");
        ask(LOGON);
        WebElement card = await("article[data-status=found]");
        assertThat(card.findElement(By.cssSelector("h2")).getText()).contains("Lege respons");
        assertThat(card.findElement(By.cssSelector(".sure .words")).getText())
                .contains("Zekerheid")
                .contains("%");
        assertThat(card.findElement(By.cssSelector(".cause")).getText()).contains("RT-server");

        WebElement said = browser.findElement(By.cssSelector(".said"));
        assertThat(said.findElements(By.tagName("mark"))).isNotEmpty();
        assertThat(said.getText()).doesNotContain("hunter2").contains("marketing.example");

        WebElement box = card.findElement(By.cssSelector("input[data-step='1']"));
        box.sendKeys(Keys.SPACE);
        assertThat(box.isSelected()).isTrue();
        awaitText(".hint[role=status]", "1 van de 2 stappen gedaan");
        picture("found-light.png");
        choose("select.served", "it");
        awaitText("article[data-status=found] h2", "Risposta vuota");
        assertThat(browser.findElement(By.cssSelector("input[data-step='1']")).isSelected())
                .isTrue();
        assertThat(browser.findElement(By.cssSelector("input[data-step='2']")).isSelected())
                .isFalse();
        assertThat(browser.findElement(By.cssSelector("article [lang=it]")).isDisplayed())
                .isTrue();
        nothingWasComplainedOf();
    }

    @Test
    void theStepsCanBeCopied() {
        Map<String, Object> permission = Map.of(
                "permissions",
                List.of("clipboardReadWrite", "clipboardSanitizedWrite"),
                "origin",
                "http://127.0.0.1:" + door.port());
        browser.executeCdpCommand("Browser.grantPermissions", permission);
        ask(LOGON);
        await("article[data-status=found]");
        choose("select.served", "es");
        awaitText("article[data-status=found] h2", "Respuesta");
        browser.findElement(By.cssSelector("input[data-step='2']")).click();
        browser.findElement(By.cssSelector("button.copy")).click();
        awaitText("button.copy", "Copied");
        Object copied = ((JavascriptExecutor) browser)
                .executeAsyncScript("const done = arguments[0]; navigator.clipboard.readText().then(done, done)");
        assertThat(String.valueOf(copied))
                .contains("KA-05406")
                .contains("[ ] 1. ")
                .contains("[x] 2. ");
    }

    @Test
    void severalFitAndOneIsChosenByAButton() throws Exception {
        ask("The printer queue is stuck and reports spool fault PQ-2201");
        WebElement card = await("article[data-status=ambiguous]");
        List<WebElement> options = card.findElements(By.cssSelector(".options button"));
        assertThat(options).hasSizeGreaterThanOrEqualTo(2);
        picture("ambiguous.png");
        options.get(0).click();
        assertThat(await("article[data-status=found]").getText()).contains("Restart");
        nothingWasComplainedOf();
    }

    @Test
    void allChoicesSoFarAreSent() {
        JavascriptExecutor script = browser;
        script.executeScript("window.sent = []; const real = window.fetch;"
                + " window.fetch = (path, options) => { window.sent.push(options?.body ?? ''); return real(path, options); };"
                + " ambiguous({question: {text: 'Which?', options: [{choice: 'title:ka-80001', label: 'One',"
                + " articles: ['KA-80001']}]}}, 'The printer queue is stuck and reports spool fault PQ-2201',"
                + " ['product:lasermate']);");
        browser.findElement(By.cssSelector("button[data-choice]")).click();
        await("article[data-status=found]");
        assertThat(String.valueOf(script.executeScript("return window.sent[0]")))
                .contains("\"choices\":[\"product:lasermate\",\"title:ka-80001\"]");
    }

    @Test
    void anArticleThatIsProbablyRightIsShownAsAPossibility() {
        browser.executeScript("none({reason: 'not-sure', message: 'Not certain.', matches:"
                + " [{article: 'KA-05406', title: 'A', confidence: 0.7}, {article: 'KA-80001', title: 'B',"
                + " confidence: 0.2}, {article: 'KA-80002', title: 'C', confidence: 0.04}]})");
        WebElement card = await("article[data-status=perhaps]");
        assertThat(card.getText())
                .startsWith("Perhaps this article")
                .contains("Not certain.", "KA-05406", "KA-80001")
                // Headings are shown in capitals.
                .containsIgnoringCase("Other articles")
                .doesNotContain("KA-80002", "No article was found");
        assertThat(card.findElements(By.cssSelector("input[data-step='1']"))).hasSize(1);
        nothingWasComplainedOf();
    }

    @Test
    void noneSaysWhy() throws Exception {
        choose("#language", "es");
        awaitText("#send", "Buscar");
        ask("Kubernetes pod evicted, node had DiskPressure");
        WebElement card = await("article[data-status=none]");
        assertThat(card.getText()).contains("No se ha encontrado ningún artículo");
        assertThat(card.findElements(By.tagName("p"))).isNotEmpty();
        picture("none.png");
        nothingWasComplainedOf();
    }

    @Test
    void whatLooksLikeCodeInAnArticleStaysText() {
        ask("Gadget widget frobnication aborted with fault ZZ-9917");
        WebElement card = await("article[data-status=found]");
        assertThat(card.getText()).contains("<script>").contains("Open the lid");
        assertThat(card.findElements(By.tagName("script"))).isEmpty();
        assertThat(card.findElements(By.cssSelector("[onerror], [onclick], iframe, img")))
                .isEmpty();
        Object broken = ((JavascriptExecutor) browser).executeScript("return window.broken === undefined");
        assertThat(broken).isEqualTo(true);
        // What is pasted is text as well.
        ask("<img src=x onerror=window.broken=1> Gadget widget frobnication aborted with fault ZZ-9917");
        await("article:nth-of-type(2)");
        assertThat(((JavascriptExecutor) browser).executeScript("return window.broken === undefined"))
                .isEqualTo(true);
        nothingWasComplainedOf();
    }

    @Test
    void itFitsANarrowScreenAndADarkOne() throws Exception {
        scheme("dark");
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 360, "height", 740, "deviceScaleFactor", 2, "mobile", true));
        try {
            ask(LOGON);
            await("article[data-status=found]");
            Object wide = ((JavascriptExecutor) browser)
                    .executeScript("return document.documentElement.scrollWidth - window.innerWidth");
            assertThat(((Number) Objects.requireNonNull(wide)).intValue())
                    .as("pixels beyond the edge")
                    .isLessThanOrEqualTo(0);
            picture("narrow-dark.png");
        } finally {
            browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        }
        picture("wide-dark.png");
    }

    @Test
    void itCanBeUsedWithKeysAlone() {
        assertThat(browser.switchTo().activeElement().getAttribute("id")).isEqualTo("text");
        browser.switchTo().activeElement().sendKeys(LOGON + Keys.chord(Keys.CONTROL, Keys.ENTER));
        await("article[data-status=found]");
        assertThat(browser.switchTo().activeElement().getTagName()).isEqualTo("h2");
        Object unnamed = ((JavascriptExecutor) browser)
                .executeScript("return [...document.querySelectorAll('button, select, textarea, input')]"
                        + ".filter(e => !e.textContent.trim() && !e.labels?.length && !e.ariaLabel).length");
        assertThat(unnamed).as("controls without a name").isEqualTo(0L);
    }

    /** The page formats its messages as ICU does, for which a small part of it was written anew in the page. */
    @Test
    void messagesAreFormattedAsIcuDoes() throws Exception {
        Map<String, Object> arguments = new TreeMap<>(Map.of(
                "words",
                "hoog",
                "share",
                0.98,
                "asked",
                "Deens",
                "served",
                "Duits",
                "why",
                "het regent {hard} 'buiten'"));
        Map<String, Map<String, String>> words = words();
        for (String language : words.keySet()) {
            for (Map.Entry<String, String> entry :
                    words.getOrDefault(language, Map.of()).entrySet()) {
                for (int all : List.of(0, 1, 2, 5)) {
                    for (int done = 0; done <= Math.min(all, 2); done++) {
                        arguments.put("all", all);
                        arguments.put("done", done);
                        String pattern = entry.getValue();
                        String expected = new MessageFormat(pattern, Locale.forLanguageTag(language)).format(arguments);
                        Object shown = ((JavascriptExecutor) browser)
                                .executeScript(
                                        "return Words.format(arguments[0], arguments[1], arguments[2])",
                                        pattern,
                                        arguments,
                                        language);
                        assertThat(shown).as(language + " " + entry.getKey()).isEqualTo(expected);
                    }
                }
            }
        }
    }

    @Test
    void allLanguagesHaveTheSameWords() throws Exception {
        Map<String, Map<String, String>> words = words();
        assertThat(words).containsKeys("en", "nl", "es", "it", "de", "fr");
        Set<String> english = words.getOrDefault("en", Map.of()).keySet();
        words.forEach((tag, own) -> assertThat(own.keySet()).as(tag).isEqualTo(english));
    }

    private static Map<String, Map<String, String>> words() {
        Map<String, Map<String, String>> words = new TreeMap<>();
        Languages.shipped().forEach("page.properties", (tag, file) -> words.put(tag, file.values('=')));
        return words;
    }

    private static KnowledgeBase articles() {
        String printer = """
                ---
                title: "The printer queue is stuck"
                product: %1$s
                ---
                ## Issue
                The log shows "The printer queue is stuck and reports spool fault PQ-2201".
                ## Resolution
                1. Restart the %1$s.
                """;
        return KnowledgeBase.builder()
                .bundled()
                .source(Source.memory(Map.of(
                        "en/KA-80001.md", String.format(Locale.ROOT, printer, "Lasermate"),
                        "en/KA-80002.md", String.format(Locale.ROOT, printer, "Inkmate"),
                        "en/KA-80004.md", String.format(Locale.ROOT, printer, "Plotmate"),
                        "en/KA-80003.md", """
                        ---
                        title: "Frobnication fails <script>window.broken = 1</script>"
                        ---
                        ## Issue
                        `Gadget widget frobnication aborted with fault ZZ-9917`
                        ## Cause
                        Somebody typed `<script>window.broken = 2</script>` <script>window.broken = 3</script>
                        <img src=x onerror="window.broken = 4"> [here](javascript:window.broken=5)
                        ## Resolution
                        1. Open the lid. <b onclick="window.broken = 6">Now</b>
                        2. Type `<script>`.
                        """)))
                .build();
    }

    private static void ask(String text) {
        WebElement area = browser.findElement(By.id("text"));
        area.clear();
        area.sendKeys(text);
        browser.findElement(By.id("send")).click();
    }

    private static void choose(String select, String value) {
        browser.findElement(By.cssSelector(select + " option[value='" + value + "']"))
                .click();
    }

    private static WebElement await(String css) {
        return awaitText(css, "");
    }

    private static WebElement awaitText(String css, String text) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Optional<WebElement> found = browser.findElements(By.cssSelector(css)).stream()
                    .filter(element -> text.isEmpty() || textOf(element).contains(text))
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("no " + css + " with '" + text + "' in: "
                        + browser.findElement(By.tagName("body")).getText());
            }
            pause(50);
        }
    }

    private static String textOf(WebElement element) {
        try {
            return element.getText();
        } catch (StaleElementReferenceException e) {
            // It was drawn anew.
            return "";
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static void scheme(String scheme) {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", scheme),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    private static void picture(String name) throws Exception {
        Files.createDirectories(PICTURES);
        pause(300);
        Files.write(PICTURES.resolve(name), browser.getScreenshotAs(OutputType.BYTES));
    }

    /** The browser tells of scripts that fail and of what the security policy forbids. */
    private static void nothingWasComplainedOf() {
        assertThat(browser.manage().logs().get("browser").getAll()).isEmpty();
    }

    private static Optional<Path> find(String program) {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Stream.of(path.split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
