package io.github.remedium.http;

import io.github.remedium.ArticleChanges;
import io.github.remedium.KnowledgeBase;
import io.github.remedium.LiveKnowledgeBase;
import io.github.remedium.Reload;
import io.github.remedium.render.Renderer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpHeader;

/** For the people who run the server: health, figures, problems and the reload. */
final class ServiceEndpoints {

    private final Supplier<KnowledgeBase> kb;
    private final Optional<LiveKnowledgeBase> live;
    private final Renderer renderer;
    private final Counts counts;
    private final Token token;
    private final boolean tellsReload;
    private final AtomicBoolean stopping = new AtomicBoolean();

    /** Articles of each kind of change that a client is told. */
    private static final int MOST_CHANGES = 100;

    /**
     * The endpoints.
     *
     * @param tellsReload whether everybody may know what the last reload did
     */
    ServiceEndpoints(
            Supplier<KnowledgeBase> kb,
            Optional<LiveKnowledgeBase> live,
            Renderer renderer,
            Counts counts,
            Token token,
            boolean tellsReload) {
        this.kb = kb;
        this.live = live;
        this.renderer = renderer;
        this.counts = counts;
        this.token = token;
        this.tellsReload = tellsReload;
    }

    /** Makes the server report that it is not ready any more. */
    void stopping() {
        stopping.set(true);
    }

    Reply health(Call call) {
        return fresh(Reply.of(200, Reply.JSON, renderer.json(Map.of("status", "up"))));
    }

    Reply ready(Call call) throws HttpProblem {
        if (stopping.get()) {
            throw new HttpProblem(ErrorCode.STOPPING, "the server is about to stop");
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("status", "ready");
        data.put("articles", kb.get().articles().size());
        if (tellsReload) {
            live.flatMap(LiveKnowledgeBase::lastReload).ifPresent(reload -> data.put("reload", data(reload)));
        }
        return fresh(Reply.of(200, Reply.JSON, renderer.json(data)));
    }

    Reply metrics(Call call) {
        return fresh(Reply.of(
                200,
                "text/plain;version=0.0.4;charset=utf-8",
                counts.prometheus().getBytes(StandardCharsets.UTF_8)));
    }

    /** What was loaded, what was wrong with the files, and what the last reload did. */
    Reply problems(Call call) throws HttpProblem {
        call.onlyParameters(Set.of());
        Map<String, Object> data =
                new LinkedHashMap<>(renderer.reportData(kb.get().report()));
        live.flatMap(LiveKnowledgeBase::lastReload).ifPresent(reload -> data.put("reload", data(reload)));
        return Reply.of(200, Reply.JSON, renderer.json(data)).tagged().with("Cache-Control", "no-cache");
    }

    /** Loads the articles again, if the request has the token. */
    Reply reload(Call call) throws HttpProblem {
        token.check(call.header(HttpHeader.AUTHORIZATION));
        call.onlyParameters(Set.of("force"));
        boolean force =
                call.parameter("force").filter(value -> value.equals("true")).isPresent();
        LiveKnowledgeBase reloadable = live.orElseThrow(
                () -> new HttpProblem(ErrorCode.NO_RELOAD, "the articles of this server cannot be loaded again"));
        Reload reload = force ? reloadable.reloadWhateverIsLost() : reloadable.reload();
        if (!reload.swapped()) {
            throw new HttpProblem(refusal(reload.outcome()), reload.message());
        }
        return fresh(Reply.of(200, Reply.JSON, renderer.json(data(reload))));
    }

    private static ErrorCode refusal(Reload.Outcome outcome) {
        return outcome == Reload.Outcome.TOO_FEW_ARTICLES ? ErrorCode.TOO_FEW_ARTICLES : ErrorCode.UNREADABLE;
    }

    private static Map<String, Object> data(Reload reload) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("outcome", key(reload.outcome()));
        data.put("articlesBefore", reload.articlesBefore());
        data.put("articles", reload.articlesRead());
        data.put("cause", key(reload.cause()));
        ArticleChanges changes = reload.changes();
        data.put("added", some(changes.added()));
        data.put("changed", some(changes.changed()));
        data.put("gone", some(changes.gone()));
        data.put(
                "lost",
                some(changes.lost()).stream().map(ServiceEndpoints::data).toList());
        data.put(
                "kept", some(reload.kept()).stream().map(ServiceEndpoints::data).toList());
        data.put("message", reload.message());
        return data;
    }

    private static Map<String, Object> data(Reload.Kept kept) {
        return data(
                kept.article(),
                kept.locale(),
                kept.problem().location().path(),
                kept.problem().message());
    }

    private static Map<String, Object> data(ArticleChanges.Lost lost) {
        return data(lost.article(), lost.locale(), lost.path(), lost.reason());
    }

    private static Map<String, Object> data(String article, Locale locale, String path, String reason) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("article", article);
        data.put("locale", locale.toLanguageTag());
        data.put("path", path);
        data.put("reason", reason);
        return data;
    }

    /** The first of a list that may be as long as there are articles. */
    private static <T> List<T> some(List<T> all) {
        return all.subList(0, Math.min(MOST_CHANGES, all.size()));
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Reply fresh(Reply reply) {
        return reply.with("Cache-Control", "no-store");
    }
}
