package io.github.remedium.load;

import io.github.remedium.article.SourceLocation;
import io.github.remedium.article.Translation;
import java.util.List;
import java.util.function.Consumer;

/** Stand-in until the body branch lands. */
final class ArticleAssembler {
    ArticleAssembler(HeadingVocabulary vocabulary, Limits limits) {}

    List<Translation> assemble(String number, List<Draft> drafts, Consumer<Problem> problems) {
        return drafts.stream()
                .map(d -> Translation.builder(number, d.locale(), SourceLocation.of(d.path(), d.bodyLine()))
                        .title(d.title())
                        .description(d.description())
                        .metadata(d.metadata())
                        .build())
                .toList();
    }
}
