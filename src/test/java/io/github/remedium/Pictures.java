package io.github.remedium;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.chrome.ChromeDriver;

/** Writes what a browser shows to {@code target/page}. */
final class Pictures {

    private static final Path FOLDER = Path.of("target", "page");

    private final ChromeDriver driver;

    Pictures(ChromeDriver driver) {
        this.driver = driver;
    }

    void ofWindow(String name) {
        write(name, Map.of("format", "png"));
    }

    void ofPage(String name, int height) {
        Map<?, ?> size = (Map<?, ?>) Objects.requireNonNull(driver.executeScript(
                "return {width: document.documentElement.clientWidth,"
                        + " height: Math.min(document.documentElement.scrollHeight, arguments[0])}",
                height));
        Map<String, Object> clip = Map.of(
                "x", 0,
                "y", 0,
                "scale", 1,
                "width", Objects.requireNonNull(size.get("width")),
                "height", Objects.requireNonNull(size.get("height")));
        write(name, Map.of("format", "png", "captureBeyondViewport", true, "clip", clip));
    }

    private void write(String name, Map<String, Object> how) {
        // Two frames: what was changed last is painted then.
        driver.executeAsyncScript(
                "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done()))");
        String data = String.valueOf(
                driver.executeCdpCommand("Page.captureScreenshot", how).get("data"));
        try {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(name), Base64.getDecoder().decode(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
