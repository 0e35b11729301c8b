package io.github.remedium.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Addresses, history and paper, in a real browser. */
@Tag("slow")
@ExtendWith(ServedPage.class)
class PageAddressTest {

    private static final String DRAWER =
            "Cash drawer 7 refused the open pulse, state LOCKED (DRW-0412) token=s3cr3tS3cr3t";

    private final ServedPage.Shown page;
    private Browser browser;

    PageAddressTest(ServedPage.Shown page) {
        this.page = page;
    }

    @BeforeEach
    void load() {
        browser = page.fresh();
    }

    @Test
    void anArticleHasAnAddressInEachLanguage() {
        page.open("/KA-05406?lang=it");
        assertThat(browser.await("article[data-status=opened] h2").getText()).contains("Risposta vuota");
        assertThat(String.valueOf(browser.run("return document.title"))).contains("Risposta vuota", "KA-05406");
        assertThat(browser.elements(".sure")).as("nothing was asked").isEmpty();
        browser.choose("select.served", "nl");
        browser.awaitText("article h2", "Lege respons");
        assertThat(browser.address()).endsWith("#/KA-05406?lang=nl");
        browser.back();
        browser.awaitText("article h2", "Risposta vuota");
        browser.forward();
        browser.awaitText("article h2", "Lege respons");
        browser.allowClipboard(page.origin());
        browser.element("button.address").click();
        browser.awaitText("button.address", "Copied");
        assertThat(browser.clipboard()).isEqualTo(page.address("/KA-05406?lang=nl"));
        browser.element("header a").click();
        browser.await(".example");
        browser.nothingWasComplainedOf();
    }

    @Test
    void anAddressOfNothingSaysSo() {
        page.open("/KA-0?lang=it");
        assertThat(browser.await("[role=alert]").getText()).contains("there is no article");
        page.open("/%E0%A4%A");
        assertThat(browser.await("[role=alert]").getText()).contains("there is no article");
        page.open("/?question=77");
        assertThat(browser.await("#view h2").getText()).isEqualTo("This question is not known here");
    }

    @Test
    void backAndForwardLeadFromQuestionToQuestion() {
        page.ask(PageTest.LOGON, "found");
        String first = browser.address();
        page.ask(DRAWER, "found");
        browser.awaitText("article h2", "drawer");
        browser.back();
        browser.awaitText("article h2", "Logon");
        assertThat(browser.address()).isEqualTo(first).endsWith("#/?question=1");
        browser.back();
        browser.await(".example");
        browser.forward();
        browser.awaitText("article h2", "Logon");
        browser.nothingWasComplainedOf();
    }

    @Test
    void earlierQuestionsCanBeOpenedAgainAndAreGoneWithTheTab() {
        page.ask(DRAWER, "found");
        String stored = String.valueOf(browser.run("return JSON.stringify({...sessionStorage, ...localStorage})"));
        assertThat(stored).contains("refused the open pulse").doesNotContain("s3cr3t");
        page.open("");
        assertThat(browser.element("#earlier").isDisplayed()).isTrue();
        browser.element("#earlier summary").click();
        browser.element("#earlier a").click();
        browser.awaitText("article[data-status=found] h2", "drawer");
        browser.inAnotherTab(page.address(""), () -> {
            browser.await("html[data-ready=true]");
            assertThat(browser.element("#earlier").isDisplayed()).isFalse();
        });
        browser.change("document.getElementById('earlier').open = true");
        browser.element("#forget").click();
        browser.await(".example");
        assertThat(browser.element("#earlier").isDisplayed()).isFalse();
        assertThat(String.valueOf(browser.run("return sessionStorage.getItem('questions')")))
                .isEqualTo("[]");
    }

    @Test
    void whatIsPrintedIsTheArticle() {
        page.ask(PageTest.LOGON, "found");
        browser.paper();
        for (String hidden : new String[] {"header", "#ask", "#earlier", ".said", ".tools", ".sure"}) {
            assertThat(browser.element(hidden).isDisplayed()).as(hidden).isFalse();
        }
        assertThat(browser.element("article h2").isDisplayed()).isTrue();
        assertThat(browser.element(".step .what").isDisplayed()).isTrue();
        assertThat(browser.element(".facts").getText()).contains("KA-05406");
    }
}
