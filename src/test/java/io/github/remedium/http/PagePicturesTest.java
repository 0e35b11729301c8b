package io.github.remedium.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Makes the pictures of the documentation, in {@code target/page}. {@code -Dremedium.pictures=src/site/resources} copies them there:
 * {@code mvn -Dtest=PagePicturesTest -Dremedium.pictures=src/site/resources test}.
 */
@Tag("slow")
@ExtendWith(ServedPage.class)
class PagePicturesTest {

    private static final Path MADE = Path.of("target", "page");

    /** Pixels. */
    private static final int LONGEST = 1200;

    private final ServedPage.Shown page;
    private Browser browser;

    PagePicturesTest(ServedPage.Shown page) {
        this.page = page;
    }

    @BeforeEach
    void load() {
        browser = page.fresh();
    }

    @Test
    void ofAllThatThePageShows() throws IOException {
        browser.change("document.activeElement.blur()");
        picture("page-start.png");
        page.ask(PageAccessibilityTest.REJECTED, "perhaps");
        picture("page-perhaps.png");
        page.ask("The printer queue is stuck and reports spool fault PQ-2201", "ambiguous");
        picture("page-question.png");
        page.ask("Kubernetes pod evicted, node had DiskPressure, password=hunter2", "none");
        picture("page-none.png");
        browser.choose("#language", "nl");
        browser.awaitText("#send", "Zoek het artikel");
        page.ask(PageTest.LOGON, "found");
        browser.element("input[data-step='1']").click();
        browser.change("document.activeElement.blur()");
        picture("page.png");
        browser.scheme("dark");
        picture("page-dark.png");
        browser.onTelephone(() -> {
            browser.change("window.scrollTo(0, 0)");
            browser.picture("page-telephone.png");
        });
        for (String name : List.of("page-start.png", "page.png", "page-telephone.png")) {
            assertThat(Files.size(MADE.resolve(name))).as(name).isBetween(5_000L, 400_000L);
        }
        copy();
    }

    private void picture(String name) {
        browser.size(900, 900);
        browser.longPicture(name, LONGEST);
    }

    private static void copy() throws IOException {
        String folder = System.getProperty("remedium.pictures", "");
        if (folder.isEmpty()) {
            return;
        }
        try (var pictures = Files.newDirectoryStream(MADE, "page*.png")) {
            for (Path picture : pictures) {
                Files.copy(
                        picture, Path.of(folder).resolve(picture.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
