package io.github.remedium.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.Browser;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Questions and answers on the page, in a real browser. Without chromium and chromedriver it is passed over, and says so. */
@Tag("slow")
@ExtendWith(ServedPage.class)
class PageTest {

    static final String LOGON = "2026-11-20 04:00:03 ERROR wkf Empty return for method 'Logon' of service"
            + " 'xtk:session' (https://bob:hunter2@marketing.example/)";
    private static final String FRAGMENT = "Search index shop-old is read-only since the backup";

    private final ServedPage.Shown page;
    private Browser browser;

    PageTest(ServedPage.Shown page) {
        this.page = page;
    }

    @BeforeEach
    void load() {
        browser = page.fresh();
    }

    @Test
    void aPastedErrorBecomesAnArticleWithStepsToTick() {
        browser.choose("#language", "nl");
        browser.awaitText("#send", "Zoek het artikel");
        WebElement card = page.ask(LOGON, "found");
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
        browser.choose("select.served", "it");
        browser.awaitText("article[data-status=found] h2", "Risposta vuota");
        assertThat(browser.element("input[data-step='1']").isSelected()).isTrue();
        assertThat(browser.element("input[data-step='2']").isSelected()).isFalse();
        assertThat(browser.element("article [lang=it]").isDisplayed()).isTrue();
        assertThat(browser.focused().getAttribute("class")).isEqualTo("served");
        browser.nothingWasComplainedOf();
    }

    @Test
    void theStepsCanBeCopied() {
        browser.allowClipboard(page.origin());
        page.ask(LOGON, "found");
        browser.choose("select.served", "es");
        browser.awaitText("article[data-status=found] h2", "Respuesta");
        browser.element("input[data-step='2']").click();
        browser.element("button.copy").click();
        browser.awaitText("button.copy", "Copied");
        assertThat(browser.clipboard()).contains("KA-05406").contains("[ ] 1. ").contains("[x] 2. ");
    }

    @Test
    void severalFitAndOneIsChosenByAButton() {
        WebElement card = page.ask("The printer queue is stuck and reports spool fault PQ-2201", "ambiguous");
        List<WebElement> options = card.findElements(By.cssSelector(".options button"));
        assertThat(options).hasSizeGreaterThanOrEqualTo(2);
        List<WebElement> columns = browser.elements(".side-by-side > section");
        assertThat(columns).hasSizeBetween(2, 4);
        assertThat(columns.get(0).getText()).contains("KA-8000", "Products", "Environment", "First step");
        assertThat(card.getText()).contains("Lasermate with drivers", "Inkmate with drivers");
        assertThat(columns)
                .as("what they all say is left out")
                .noneSatisfy(column -> assertThat(column.getText()).contains("spool fault"));
        options.get(0).click();
        assertThat(browser.await("article[data-status=found]").getText()).contains("Restart");
        assertThat(browser.element(".said").getText()).contains("Chosen: ");
        browser.nothingWasComplainedOf();
    }

    @Test
    void allChoicesSoFarAreSent() {
        String ambiguous = """
                {"status": "ambiguous", "reason": "several-fit", "message": "", "threshold": 0.75, "query": "stuck",
                 "matches": [], "question": {"aspect": "title", "text": "Which?", "options":
                   [{"choice": "%s", "label": "One", "articles": ["KA-80001"]}]}}""";
        page.askWithAnswer(
                "stuck",
                "ambiguous",
                ambiguous.replace("%s", "product:lasermate"),
                ambiguous.replace("%s", "title:ka-80001"),
                ambiguous.replace("%s", "none"));
        browser.element("button[data-choice='product:lasermate']").click();
        browser.await("button[data-choice='title:ka-80001']").click();
        browser.await("button[data-choice=none]");
        assertThat(page.sent(2)).contains("\"choices\":[\"product:lasermate\",\"title:ka-80001\"]");
    }

    @Test
    void anArticleThatIsProbablyRightIsShownAsAPossibility() {
        WebElement card = page.askWithAnswer(FRAGMENT, "perhaps", perhaps(0.2));
        assertThat(card.getText())
                .startsWith("Perhaps this article")
                .contains("Not certain.", "KA-90007", "KA-80001")
                .containsIgnoringCase("Other articles")
                .doesNotContain("KA-80002", "No article was found");
        assertThat(card.findElements(By.cssSelector("input[data-step='1']"))).hasSize(1);
        assertThat(browser.element(".weighed .for").getText())
                .contains("Search index", "part of a message", "in the article: index is read-only");
        assertThat(browser.element(".weighed .against").getText())
                .contains("62%", "75%", "Not found in the article: backup")
                .doesNotContain("may be meant as well", "read-only");
        assertThat(browser.elements(".said mark")).isNotEmpty();
        browser.nothingWasComplainedOf();
    }

    @Test
    void severalThatArePerhapsRightAreShownSideBySide() {
        WebElement card = page.askWithAnswer(FRAGMENT, "perhaps", perhaps(0.5));
        assertThat(card.getText()).startsWith("Perhaps one of these articles").contains("What differs between them");
        assertThat(browser.elements(".side-by-side > section")).hasSize(2);
        assertThat(browser.elements("article input[data-step]")).isEmpty();
        browser.nothingWasComplainedOf();
    }

    private static String perhaps(double second) {
        return """
                {"status": "none", "reason": "not-sure", "message": "Not certain.", "threshold": 0.75,
                 "query": "Search index shop-old is read-only since the backup", "matches": [
                  {"article": "KA-90007", "locale": "en", "title": "A", "confidence": 0.62, "evidence": [
                    {"start": 0, "end": 12, "text": "Search index", "kind": "message", "met": "search index"},
                    {"start": 13, "end": 34, "text": "shop-old is read-only", "kind": "message",
                     "met": "index is read-only"}]},
                  {"article": "KA-80001", "locale": "en", "title": "B", "confidence": %s, "evidence": []},
                  {"article": "KA-80002", "locale": "en", "title": "C", "confidence": 0.04, "evidence": []}]}""".replace("%s", String.valueOf(second));
    }

    @Test
    void noneSaysWhyAndWhatWouldHelpAndNamesNoArticle() {
        browser.allowClipboard(page.origin());
        browser.choose("#language", "es");
        browser.awaitText("#send", "Buscar");
        WebElement card = page.ask("Kubernetes pod evicted, node had DiskPressure, password=hunter2", "none");
        assertThat(card.getText())
                .contains("No se ha encontrado ningún artículo", "Lo que ayudaría", "El código de error")
                .doesNotContain("KA-", "%");
        assertThat(card.findElements(By.tagName("p"))).isNotEmpty();
        assertThat(card.findElements(By.cssSelector("a, meter, .sure"))).isEmpty();
        browser.element("button.copy-ticket").click();
        browser.awaitText("button.copy-ticket", "Copiado");
        assertThat(browser.clipboard())
                .contains("No se ha encontrado ningún artículo de soporte", "Producto y versión:")
                .contains("Kubernetes pod evicted", "password=•••••••")
                .doesNotContain("hunter2");
        browser.nothingWasComplainedOf();
    }

    @Test
    void whatTheTextAlreadyHasIsNotAskedFor() {
        WebElement card = page.askWithAnswer("XY-12", "none", """
                {"status": "none", "reason": "not-sure", "message": "Little.", "threshold": 0.75, "query": "XY-12",
                 "matches": [{"article": "KA-80001", "locale": "en", "title": "B", "confidence": 0.01,
                   "evidence": [{"start": 0, "end": 5, "text": "XY-12", "kind": "code", "met": "xy-12"}]}]}""");
        assertThat(card.getText()).contains("The exact message").doesNotContain("The error code", "KA-80001");
    }

    @Test
    void thanksAreNoTicket() {
        WebElement card = page.askWithAnswer("Thanks!", "none", """
                {"status": "none", "reason": "not-an-error", "message": "You are welcome.", "threshold": 0.75,
                 "query": "Thanks!", "matches": []}""");
        assertThat(card.getText()).contains("You are welcome.");
        assertThat(browser.elements("#ticket")).isEmpty();
    }

    @Test
    void whatLooksLikeCodeInAnArticleStaysText() {
        WebElement card = page.ask("Gadget widget frobnication aborted with fault ZZ-9917", "found");
        assertThat(card.getText()).contains("<script>").contains("Open the lid");
        assertThat(card.findElements(By.tagName("script"))).isEmpty();
        assertThat(card.findElements(By.cssSelector("[onerror], [onclick], iframe, img")))
                .isEmpty();
        Object broken = browser.run("return window.broken === undefined");
        assertThat(broken).isEqualTo(true);
        // What is pasted is text as well.
        page.ask("<img src=x onerror=window.broken=1> Gadget widget frobnication aborted with fault ZZ-9917", "found");
        browser.awaitText(".said", "<img src=x");
        assertThat(browser.run("return window.broken === undefined")).isEqualTo(true);
        browser.nothingWasComplainedOf();
    }

    @Test
    void itFitsATelephone() {
        browser.scheme("dark");
        browser.onTelephone(() -> {
            noScrollToTheSide();
            assertThat((Boolean) browser.run("const name = document.querySelector('.name strong');"
                            + "return name.getClientRects().length === 1"
                            + " && name.offsetHeight < 2 * parseFloat(getComputedStyle(name).fontSize)"))
                    .as("the name is in one line")
                    .isTrue();
            page.ask(LOGON, "found");
            noScrollToTheSide();
            assertThat((Boolean) browser.run("const card = document.querySelector('article').getBoundingClientRect();"
                            + "return document.getElementById('ask').getBoundingClientRect().bottom <= card.top"))
                    .as("the input covers nothing of the article")
                    .isTrue();
            page.ask("The printer queue is stuck and reports spool fault PQ-2201", "ambiguous");
            noScrollToTheSide();
            page.ask("Kubernetes pod evicted, node had DiskPressure", "none");
            noScrollToTheSide();
        });
    }

    private void noScrollToTheSide() {
        assertThat(browser.pixelsBeyondTheEdge()).as("pixels beyond the edge").isLessThanOrEqualTo(0);
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
}
