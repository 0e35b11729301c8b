package io.github.remedium;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * A Chromium without a window, for the tests of pages. Not safe for several threads.
 */
public final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long MILLIS_BETWEEN_LOOKS = 20;

    private final ChromeDriver driver;
    private final Pictures pictures;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
        this.pictures = new Pictures(driver);
    }

    /**
     * Starts a browser, or ends the tests with a message where chromium or chromedriver is absent.
     *
     * @param profile a folder for what it stores
     */
    public static Browser orSkip(Path profile) {
        return new Browser(Chromium.orSkip(profile));
    }

    @Override
    public void close() {
        driver.quit();
    }

    /** Opens an address in a window of a desktop, in light colours and without movements. */
    public void open(String address) {
        size(1000, 1100);
        scheme("light");
        driver.get(address);
    }

    /** Prefers {@code light} or {@code dark} colours. */
    public void scheme(String scheme) {
        emulate(Map.of(
                "features",
                List.of(
                        Map.of("name", "prefers-color-scheme", "value", scheme),
                        Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    /** Shows the page as it is printed. */
    public void paper() {
        emulate(Map.of("media", "print"));
    }

    private void emulate(Map<String, Object> media) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", media);
    }

    /** Does something as on a telephone of 360 by 740 pixels. */
    public void onTelephone(Runnable action) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 360, "height", 740, "deviceScaleFactor", 2, "mobile", true));
        try {
            action.run();
        } finally {
            driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        }
    }

    /** Allows the page to read and write the clipboard. */
    public void allowClipboard(String origin) {
        driver.executeCdpCommand(
                "Browser.grantPermissions",
                Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite"), "origin", origin));
    }

    /** What is in the clipboard. */
    public String clipboard() {
        return String.valueOf(driver.executeAsyncScript(
                "const done = arguments[0]; navigator.clipboard.readText().then(done, done)"));
    }

    /** The result of a script in the page. */
    public Object run(String script, Object... arguments) {
        return Objects.requireNonNull(driver.executeScript(script, arguments), "the script returned nothing");
    }

    /** What a script in the page hands to its last argument, a function. */
    public Object runLater(String script, Object... arguments) {
        return Objects.requireNonNull(driver.executeAsyncScript(script, arguments), "the script returned nothing");
    }

    /** Does something to the page. */
    public void change(String script, Object... arguments) {
        driver.executeScript(script, arguments);
    }

    /** The size of the window, in pixels. */
    public void size(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
    }

    /** The first element of a selector. */
    public WebElement element(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    /** All elements of a selector. */
    public List<WebElement> elements(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** The element that has the focus. */
    public WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** Chooses the option with this value. */
    public void choose(String select, String value) {
        elements(select + " option").stream()
                .filter(option -> value.equals(option.getDomProperty("value")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no option " + value + " in " + select))
                .click();
    }

    /** Goes one entry of the history back. */
    public void back() {
        driver.navigate().back();
    }

    /** Goes one entry of the history forward. */
    public void forward() {
        driver.navigate().forward();
    }

    /** Opens an address in a tab of its own, does something there, and closes it. */
    public void inAnotherTab(String address, Runnable action) {
        String own = driver.getWindowHandle();
        driver.switchTo().newWindow(WindowType.TAB);
        try {
            driver.get(address);
            action.run();
        } finally {
            driver.close();
            driver.switchTo().window(own);
        }
    }

    /** The address of the page. */
    public String address() {
        return Objects.requireNonNull(driver.getCurrentUrl());
    }

    /** Waits for an element. */
    public WebElement await(String css) {
        return awaitText(css, "");
    }

    /** Waits for an element that shows a text. */
    public WebElement awaitText(String css, String text) {
        WebElement[] found = new WebElement[1];
        awaitThat(
                css + " with '" + text + "'",
                () -> elements(css).stream()
                        .filter(each -> text.isEmpty() || textOf(each).contains(text))
                        .findFirst()
                        .map(each -> found[0] = each)
                        .isPresent());
        return found[0];
    }

    /** Waits until something is so. */
    public void awaitThat(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError(
                        "not so: " + what + ", in: " + element("body").getText());
            }
            pause(MILLIS_BETWEEN_LOOKS);
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

    /** How many pixels the page is wider than the window. */
    public int pixelsBeyondTheEdge() {
        return ((Number) run("return document.documentElement.scrollWidth - window.innerWidth")).intValue();
    }

    /** Writes a picture of what the window shows to {@code target/page}. */
    public void picture(String name) {
        pictures.ofWindow(name);
    }

    /** Writes a picture of the page from its beginning, also of what is below the window, but no more than so many pixels. */
    public void longPicture(String name, int height) {
        pictures.ofPage(name, height);
    }

    /** What the browser tells of scripts that fail and of what the security policy forbids, since this was last asked. */
    public List<String> complaints() {
        return driver.manage().logs().get("browser").getAll().stream()
                .map(String::valueOf)
                .toList();
    }

    /** Makes sure that there are no {@link #complaints}. */
    public void nothingWasComplainedOf() {
        assertThat(complaints()).isEmpty();
    }
}
