package io.github.remedium.http;

import io.github.remedium.LiveKnowledgeBase;
import io.github.remedium.Reload;
import io.github.remedium.load.Problem;
import io.github.remedium.match.Answer;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * Figures for Prometheus: requests and how long they took, answers by status and served locale, reloads, articles. They
 * contain nothing of a query, and no label has a value that a client chooses.
 */
final class Counts {

    private static final Duration[] BUCKETS = {
        Duration.ofMillis(1),
        Duration.ofMillis(2),
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofMillis(2500),
        Duration.ofSeconds(5),
        Duration.ofSeconds(10)
    };

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    Counts(LoadedKnowledgeBase kb, Optional<LiveKnowledgeBase> live, Connections connections) {
        Gauge.builder(
                        "remedium.articles",
                        kb,
                        present -> present.isLoaded() ? present.get().articles().size() : 0)
                .description("Articles that are served")
                .register(registry);
        Gauge.builder("remedium.connections", connections, Connections::open)
                .description("Open connections")
                .register(registry);
        Gauge.builder(
                        "remedium.reload.refused",
                        () -> live.flatMap(LiveKnowledgeBase::lastReload)
                                        .filter(reload -> !reload.swapped())
                                        .isPresent()
                                ? 1
                                : 0)
                .description("Whether the last reload was refused and the old articles stay")
                .register(registry);
        live.ifPresent(this::reloads);
        problems(kb);
        new JvmMemoryMetrics().bindTo(registry);
    }

    void request(String method, String route, int status, Duration took) {
        Timer.builder("remedium.http.requests")
                .description("Requests, and how long they took")
                .tag("method", knownMethod(method))
                .tag("route", route)
                .tag("status", Integer.toString(status))
                .serviceLevelObjectives(BUCKETS)
                .register(registry)
                .record(took);
    }

    void answer(Answer answer) {
        Optional<String> locale =
                answer.best().map(match -> match.locale().served().toLanguageTag());
        Counter.builder("remedium.answers")
                .description("Answers by status and served locale")
                .tag("status", answer.status().name().toLowerCase(Locale.ROOT))
                .tag("locale", locale.orElse("-"))
                .register(registry)
                .increment();
    }

    /** All reloads, also those that no request asked for. */
    private void reloads(LiveKnowledgeBase live) {
        for (Reload.Outcome outcome : Reload.Outcome.values()) {
            FunctionCounter.builder("remedium.reloads", live, each -> each.reloads(outcome))
                    .description("Reloads by outcome")
                    .tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
                    .register(registry);
        }
        for (Reload.Cause cause : Reload.Cause.values()) {
            FunctionCounter.builder("remedium.reload.causes", live, each -> each.reloads(cause))
                    .description("Reloads by who asked for them")
                    .tag("cause", cause.name().toLowerCase(Locale.ROOT))
                    .register(registry);
        }
        Gauge.builder("remedium.translations.kept", live, each -> each.kept().size())
                .description("Translations that are served although their files are broken now")
                .register(registry);
    }

    private void problems(LoadedKnowledgeBase kb) {
        for (Problem.Severity severity : Problem.Severity.values()) {
            Gauge.builder(
                            "remedium.problems",
                            kb,
                            loaded -> loaded.isLoaded()
                                    ? loaded.get().report().problems(severity).size()
                                    : 0)
                    .description("Problems of the files of the articles that are served")
                    .tag("severity", severity.name().toLowerCase(Locale.ROOT))
                    .register(registry);
        }
    }

    String prometheus() {
        return registry.scrape();
    }

    /** The method; one that nobody would expect is not told, because a client chose it. */
    static String knownMethod(String method) {
        return switch (method) {
            case "GET", "HEAD", "POST", "OPTIONS" -> method;
            default -> "other";
        };
    }
}
