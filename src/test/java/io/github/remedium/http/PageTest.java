package io.github.remedium.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import io.github.remedium.Browser;
import io.github.remedium.KnowledgeBase;
import io.github.remedium.internal.language.Languages;
import io.github.remedium.load.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page in a real browser. Without chromium and chromedriver it is passed over, and says so. */
@Tag("slow")
class PageTest {

    private static final String LOGON = "2026-11-20 04:00:03 ERROR wkf Empty return for method 'Logon' of service"
            + " 'xtk:session' (https://bob:hunter2@marketing.example/)";

    @TempDir
    private static Path profile;

    private static HttpDoor door;
    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.orSkip(profile);
        KnowledgeBase kb = articles();
        door = HttpDoor.builder(() -> kb).open();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
        if (door != null) {
            door.close();
        }
    }

    @BeforeEach
    void load() {
        browser.open("http://127.0.0.1:" + door.port() + "/");
        browser.await("html[data-ready=true]");
    }

    @Test
    void aPastedErrorBecomesAnArticleWithStepsToTick() {
        browser.choose("#language", "nl");
        browser.awaitText("#send", "Zoek het artikel");
        ask(LOGON);
        WebElement card = browser.await("article[data-status=found]");
        assertThat(card.findElement(By.cssSelector("h2")).getText()).contains("Lege respons");
        assertThat(card.findElement(By.cssSelector(".sure .words")).getText())
                .contains("Zekerheid")
                .contains("%");
        assertThat(card.findElement(By.cssSelector(".cause")).getText()).contains("RT-server");

        WebElement said = browser.element(".said");
        assertThat(said.findElements(By.tagName("mark"))).isNotEmpty();
        assertThat(said.getText()).doesNotContain("hunter2").contains("marketing.example");

        WebElement box = card.findElement(By.cssSelector("input[data-step='1']"));
        box.sendKeys(Keys.SPACE);
        assertThat(box.isSelected()).isTrue();
        browser.awaitText(".hint[role=status]", "1 van de 2 stappen gedaan");
        browser.picture("found-light.png");
        browser.choose("select.served", "it");
        browser.awaitText("article[data-status=found] h2", "Risposta vuota");
        assertThat(browser.element("input[data-step='1']").isSelected()).isTrue();
        assertThat(browser.element("input[data-step='2']").isSelected()).isFalse();
        assertThat(browser.element("article [lang=it]").isDisplayed()).isTrue();
        browser.nothingWasComplainedOf();
    }

    @Test
    void theStepsCanBeCopied() {
        browser.allowClipboard("http://127.0.0.1:" + door.port());
        ask(LOGON);
        browser.await("article[data-status=found]");
        browser.choose("select.served", "es");
        browser.awaitText("article[data-status=found] h2", "Respuesta");
        browser.element("input[data-step='2']").click();
        browser.element("button.copy").click();
        browser.awaitText("button.copy", "Copied");
        assertThat(browser.clipboard()).contains("KA-05406").contains("[ ] 1. ").contains("[x] 2. ");
    }

    @Test
    void severalFitAndOneIsChosenByAButton() {
        ask("The printer queue is stuck and reports spool fault PQ-2201");
        WebElement card = browser.await("article[data-status=ambiguous]");
        List<WebElement> options = card.findElements(By.cssSelector(".options button"));
        assertThat(options).hasSizeGreaterThanOrEqualTo(2);
        browser.picture("ambiguous.png");
        options.get(0).click();
        assertThat(browser.await("article[data-status=found]").getText()).contains("Restart");
        browser.nothingWasComplainedOf();
    }

    @Test
    void allChoicesSoFarAreSent() {
        browser.change("window.sent = []; const real = window.fetch;"
                + " window.fetch = (path, options) => { window.sent.push(options?.body ?? ''); return real(path, options); };"
                + " ambiguous({question: {text: 'Which?', options: [{choice: 'title:ka-80001', label: 'One',"
                + " articles: ['KA-80001']}]}}, 'The printer queue is stuck and reports spool fault PQ-2201',"
                + " ['product:lasermate']);");
        browser.element("button[data-choice]").click();
        browser.await("article[data-status=found]");
        assertThat(String.valueOf(browser.run("return window.sent[0]")))
                .contains("\"choices\":[\"product:lasermate\",\"title:ka-80001\"]");
    }

    @Test
    void anArticleThatIsProbablyRightIsShownAsAPossibility() {
        browser.change("none({reason: 'not-sure', message: 'Not certain.', matches:"
                + " [{article: 'KA-05406', title: 'A', confidence: 0.7}, {article: 'KA-80001', title: 'B',"
                + " confidence: 0.2}, {article: 'KA-80002', title: 'C', confidence: 0.04}]})");
        WebElement card = browser.await("article[data-status=perhaps]");
        assertThat(card.getText())
                .startsWith("Perhaps this article")
                .contains("Not certain.", "KA-05406", "KA-80001")
                // Headings are shown in capitals.
                .containsIgnoringCase("Other articles")
                .doesNotContain("KA-80002", "No article was found");
        assertThat(card.findElements(By.cssSelector("input[data-step='1']"))).hasSize(1);
        browser.nothingWasComplainedOf();
    }

    @Test
    void noneSaysWhy() {
        browser.choose("#language", "es");
        browser.awaitText("#send", "Buscar");
        ask("Kubernetes pod evicted, node had DiskPressure");
        WebElement card = browser.await("article[data-status=none]");
        assertThat(card.getText()).contains("No se ha encontrado ningún artículo");
        assertThat(card.findElements(By.tagName("p"))).isNotEmpty();
        browser.picture("none.png");
        browser.nothingWasComplainedOf();
    }

    @Test
    void whatLooksLikeCodeInAnArticleStaysText() {
        ask("Gadget widget frobnication aborted with fault ZZ-9917");
        WebElement card = browser.await("article[data-status=found]");
        assertThat(card.getText()).contains("<script>").contains("Open the lid");
        assertThat(card.findElements(By.tagName("script"))).isEmpty();
        assertThat(card.findElements(By.cssSelector("[onerror], [onclick], iframe, img")))
                .isEmpty();
        Object broken = browser.run("return window.broken === undefined");
        assertThat(broken).isEqualTo(true);
        // What is pasted is text as well.
        ask("<img src=x onerror=window.broken=1> Gadget widget frobnication aborted with fault ZZ-9917");
        browser.await("article:nth-of-type(2)");
        assertThat(browser.run("return window.broken === undefined")).isEqualTo(true);
        browser.nothingWasComplainedOf();
    }

    @Test
    void itFitsANarrowScreenAndADarkOne() {
        browser.scheme("dark");
        browser.onTelephone(() -> {
            ask(LOGON);
            browser.await("article[data-status=found]");
            assertThat(browser.pixelsBeyondTheEdge())
                    .as("pixels beyond the edge")
                    .isLessThanOrEqualTo(0);
            browser.picture("narrow-dark.png");
        });
        browser.picture("wide-dark.png");
    }

    @Test
    void itCanBeUsedWithKeysAlone() {
        assertThat(browser.focused().getAttribute("id")).isEqualTo("text");
        browser.focused().sendKeys(LOGON + Keys.chord(Keys.CONTROL, Keys.ENTER));
        browser.await("article[data-status=found]");
        assertThat(browser.focused().getTagName()).isEqualTo("h2");
        Object unnamed = browser.run("return [...document.querySelectorAll('button, select, textarea, input')]"
                + ".filter(e => !e.textContent.trim() && !e.labels?.length && !e.ariaLabel).length");
        assertThat(unnamed).as("controls without a name").isEqualTo(0L);
    }

    /** The page formats its messages as ICU does, for which a small part of it was written anew in the page. */
    @Test
    void messagesAreFormattedAsIcuDoes() {
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
                        Object shown = browser.run(
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
    void allLanguagesHaveTheSameWords() {
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
        WebElement area = browser.element("#text");
        area.clear();
        area.sendKeys(text);
        browser.element("#send").click();
    }
}
