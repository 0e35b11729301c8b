package io.github.remedium.match;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The forms in which the same message reaches somebody: what a program prints around it says nothing about the error. */
public final class TraceForms {

    private TraceForms() {}

    /** Each form by its name: from a message to a query. */
    public static Map<String, Function<String, Query>> all() {
        Map<String, Function<String, Query>> forms = new LinkedHashMap<>();
        forms.put(
                "log line",
                text -> Query.of(
                        "2026-11-20 04:00:03,118 ERROR [pool-3-thread-7] com.acme.orders.OrderService - " + text));
        forms.put("exception prefix", text -> Query.of("java.lang.IllegalStateException: " + text));
        forms.put(
                "one frame",
                text -> Query.of(text + "\n\tat com.acme.orders.OrderService.save(OrderService.java:118)"));
        forms.put("forty frames", text -> Query.of("java.lang.IllegalStateException: " + text + frames(40)));
        forms.put("throwable", text -> Query.of(new IllegalStateException(text)));
        forms.put(
                "wrapped throwable",
                text -> Query.of(new RuntimeException(
                        "Could not save the order",
                        new IllegalArgumentException("Job 4711 failed", new IllegalStateException(text)))));
        forms.put(
                "JSON log",
                text -> Query.of(
                        "{\"timestamp\":\"2026-11-20T04:00:03.118Z\",\"level\":\"ERROR\",\"thread\":\"worker-7\","
                                + "\"logger\":\"com.acme.orders.OrderService\",\"message\":" + json(text) + "}"));
        forms.put(
                "container log",
                text -> Query.of("2026-11-20T04:00:03.118273645Z stderr F orders-6d9c7b5f4-x2x9k " + text));
        return forms;
    }

    private static String frames(int count) {
        StringBuilder frames = new StringBuilder();
        for (int i = 0; i < count; i++) {
            frames.append("\n\tat com.acme.module")
                    .append(i % 7)
                    .append(".Service")
                    .append(i)
                    .append(".call(Service")
                    .append(i)
                    .append(".java:")
                    .append(40 + i)
                    .append(")");
        }
        return frames.toString();
    }

    private static String json(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                + '"';
    }
}
