package io.github.remedium.cli;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.article.Article;
import io.github.remedium.locale.ServedTranslation;
import io.github.remedium.render.Format;
import io.github.remedium.render.Renderer;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the articles. */
@Command(
        name = "list",
        description =
                "Lists the articles by number: a line each with number, languages and title, or with --format json"
                        + " a JSON object each.")
final class ListCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private ReaderOptions reader = new ReaderOptions();

    ListCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (reader.format() != Format.TEXT && reader.format() != Format.JSON) {
            throw new UnusableException("list writes text or json");
        }
        KnowledgeBase kb = common.loadToRead(streams);
        common.note(streams, kb.report());
        Renderer renderer = common.renderer();
        List<Article> articles = kb.articles();
        List<ServedTranslation> served = kb.translations(reader.readers());
        for (int i = 0; i < articles.size() && !streams.out().checkError(); i++) {
            streams.result(
                    reader.format() == Format.JSON
                            ? renderer.json(renderer.listedData(articles.get(i), served.get(i)))
                            : renderer.listed(articles.get(i), served.get(i)));
        }
        return Status.FINE;
    }
}
