package io.github.remedium.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.Browser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What the page shows before something is asked, in a real browser. */
@Tag("slow")
@ExtendWith(ServedPage.class)
class PageStartTest {

    private final ServedPage.Shown page;
    private Browser browser;

    PageStartTest(ServedPage.Shown page) {
        this.page = page;
    }

    @BeforeEach
    void load() {
        browser = page.fresh();
    }

    @Test
    void itSaysWhatThereIs() {
        assertThat(browser.element(".there-is").getText())
                .contains("15 articles in 4 languages", "English: 14", "Dutch: 1", "Italian: 1");
        List<WebElement> newest = browser.elements(".newest li");
        assertThat(newest).hasSize(3);
        assertThat(newest.get(0).getText()).contains("The search finds nothing since the import", "Jun 12, 2026");
        assertThat(browser.element("#language option:checked").getText()).startsWith("Browser: English");
        browser.nothingWasComplainedOf();
    }

    @Test
    void everyExampleIsAnsweredWithAnArticle() {
        List<String> texts = new ArrayList<>();
        browser.elements(".example").forEach(example -> texts.add(example.getText()));
        assertThat(texts).hasSize(3).doesNotHaveDuplicates();
        for (int i = 0; i < texts.size(); i++) {
            browser.elements(".example").get(i).click();
            browser.await("article[data-status=found]");
            assertThat(browser.element(".said").getText()).isEqualTo(texts.get(i));
            browser.back();
            browser.await(".example");
        }
        browser.nothingWasComplainedOf();
    }

    @Test
    void articlesAreLookedThroughPageByPage() {
        WebElement status = browser.element(".all-articles .hint");
        assertThat(status.getText()).isEqualTo("1 to 10 of 15");
        assertThat(browser.elements(".all-articles li")).hasSize(10);
        List<WebElement> buttons = browser.elements(".pages button");
        assertThat(buttons.get(0).isEnabled()).isFalse();
        buttons.get(1).sendKeys(Keys.ENTER);
        browser.awaitText(".all-articles .hint", "11 to 15 of 15");
        assertThat(browser.focused()).as("the other button takes the focus").isEqualTo(buttons.get(0));
        browser.element(".all-articles li a").click();
        browser.await("article[data-status=opened]");
        browser.back();
        browser.awaitText(".all-articles .hint", "11 to 15 of 15");
        // However many articles there are, a page of them is read at a time.
        Object whole = browser.run("return performance.getEntriesByType('resource').map(each => each.name)"
                + ".filter(name => name.includes('/v1/articles?') && !/limit=(3|10)\\b/.test(name)).length");
        assertThat(whole).isEqualTo(0L);
    }

    @Test
    void articlesAreFoundByTitleNumberProductAndCode() {
        search("deliveries twice", "KA-90008");
        search("ka-90003", "KA-90003");
        search("loyalty", "KA-90010");
        search("PRN-7731", "KA-90001");
        browser.element("#search").clear();
        browser.element("#search").sendKeys("zzgl");
        browser.awaitText(".all-articles .hint", "No article has these words.");
        assertThat(browser.elements(".all-articles li")).isEmpty();
        assertThat(browser.address()).as("what is searched for").doesNotContain("zzgl");
        browser.nothingWasComplainedOf();
    }

    private void search(String words, String number) {
        browser.element("#search").clear();
        browser.element("#search").sendKeys(words);
        browser.awaitText(".all-articles .hint", "1 to 1 of 1");
        browser.awaitText(".all-articles li small", number);
    }
}
