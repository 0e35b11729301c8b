package io.github.remedium.http;

import io.github.remedium.Browser;
import io.github.remedium.KnowledgeBase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.openqa.selenium.WebElement;

/** Gives tests the page in a browser. Server and browser are started once for all test classes. */
final class ServedPage implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Shown.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(ServedPage.class))
                .computeIfAbsent(Shown.class, type -> new Shown(), Shown.class);
    }

    /** The page. */
    static final class Shown implements AutoCloseable {

        private Optional<Browser> browser = Optional.empty();
        private Optional<HttpDoor> door = Optional.empty();
        private Optional<Path> profile = Optional.empty();

        /** Opens the start with an empty store, or ends the test with a message where there is no browser. */
        Browser fresh() {
            Browser started = browser.orElseGet(this::start);
            started.open(address(""));
            started.change("sessionStorage.clear()");
            open("");
            // Those of an earlier test say nothing about this one.
            started.complaints();
            return started;
        }

        private Browser start() {
            try {
                Path folder = Files.createTempDirectory("remedium-page");
                profile = Optional.of(folder);
                Browser started = Browser.orSkip(folder);
                browser = Optional.of(started);
                KnowledgeBase kb = PageArticles.all();
                door = Optional.of(HttpDoor.builder(() -> kb).open());
                return started;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The address of the page with this behind its #. */
        String address(String place) {
            return origin() + "/" + (place.isEmpty() ? "" : "#" + place);
        }

        String origin() {
            return "http://127.0.0.1:" + door.orElseThrow().port();
        }

        /** Loads the page anew at a place. */
        void open(String place) {
            Browser started = browser.orElseThrow();
            started.open("about:blank");
            started.open(address(place));
            started.await("html[data-ready=true]");
        }

        /** Asks, and waits for the answer of this kind. */
        WebElement ask(String text, String status) {
            Browser started = browser.orElseThrow();
            WebElement area = started.element("#text");
            area.clear();
            area.sendKeys(text);
            String before = started.address();
            started.element("#send").click();
            started.awaitThat("another address", () -> !before.equals(started.address()));
            return started.await("article[data-status=" + status + "]");
        }

        /** Asks for a text that the server answers with this JSON. */
        WebElement askWithAnswer(String text, String status, String... answers) {
            browser.orElseThrow().change("""
                    window.sent = [];
                    window.made = [...arguments];
                    const real = window.real ??= window.fetch;
                    window.fetch = (path, options) => {
                      if (!path.endsWith('/v1/match')) {
                        return real(path, options);
                      }
                      window.sent.push(options.body);
                      return Promise.resolve(new Response(window.made.length > 1 ? window.made.shift() : window.made[0]));
                    };""", (Object[]) answers);
            return ask(text, status);
        }

        /** What was sent to be matched since {@link #askWithAnswer}. */
        String sent(int index) {
            return String.valueOf(browser.orElseThrow().run("return window.sent[arguments[0]] ?? ''", index));
        }

        @Override
        public void close() throws IOException {
            browser.ifPresent(Browser::close);
            door.ifPresent(HttpDoor::close);
            if (profile.isPresent()) {
                try (Stream<Path> walk = Files.walk(profile.get())) {
                    for (Path file : walk.sorted(Comparator.reverseOrder()).toList()) {
                        Files.deleteIfExists(file);
                    }
                }
            }
        }
    }
}
