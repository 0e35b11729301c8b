package io.github.remedium.internal.ranking;

import io.github.remedium.article.Article;
import io.github.remedium.article.Text;
import io.github.remedium.article.Translation;
import io.github.remedium.internal.text.Folding;
import io.github.remedium.internal.text.Token;
import io.github.remedium.internal.text.TokenKind;
import io.github.remedium.internal.text.Tokens;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The error codes and identifiers by which each of some articles can be told from the others. Not to be changed. */
final class TellingTokens {

    private static final int LONGEST = 60;

    /** A code or identifier, and how an article first writes it. */
    private record Written(TokenKind kind, String text) {}

    /** What each article writes, by number and folded form, in its order. */
    private final Map<String, Map<String, Written>> articles = new HashMap<>();

    /** How many of the articles write it. */
    private final Map<String, Integer> holders = new HashMap<>();

    /** Of these articles, each of which is read once. */
    TellingTokens(List<Article> articles) {
        for (Article article : articles) {
            Map<String, Written> own = compounds(article);
            own.keySet().forEach(term -> holders.merge(term, 1, Integer::sum));
            this.articles.put(article.number(), own);
        }
    }

    /** A code, or else an identifier, that one of the articles writes and none of the others does, as written there. */
    Optional<String> only(Article article) {
        Map<String, Written> own = articles.getOrDefault(article.number(), Map.of());
        return only(own, TokenKind.CODE).or(() -> only(own, TokenKind.IDENTIFIER));
    }

    private Optional<String> only(Map<String, Written> own, TokenKind kind) {
        return own.entrySet().stream()
                .filter(entry -> entry.getValue().kind() == kind && holders.getOrDefault(entry.getKey(), 0) == 1)
                .map(entry -> entry.getValue().text())
                // A choice is passed on in its folded form, and has to be found in the article by it.
                .filter(text -> text.length() <= LONGEST && Folding.fold(text).equalsIgnoreCase(text))
                .findFirst();
    }

    /** Whether an article writes this anywhere where it says what goes wrong, in whatever case. */
    static boolean holds(Article article, String written) {
        if (texts(article).noneMatch(text -> contains(text, written))) {
            return false;
        }
        Map<String, Written> own = compounds(article);
        return Tokens.of(written).compounds().stream().anyMatch(token -> own.containsKey(token.term()));
    }

    private static boolean contains(String text, String part) {
        for (int i = 0; i + part.length() <= text.length(); i++) {
            if (text.regionMatches(true, i, part, 0, part.length())) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, Written> compounds(Article article) {
        Map<String, Written> found = new LinkedHashMap<>();
        texts(article).forEach(text -> {
            for (Token token : Tokens.of(text).compounds()) {
                found.putIfAbsent(token.term(), new Written(token.kind(), text.substring(token.start(), token.end())));
            }
        });
        return found;
    }

    private static Stream<String> texts(Article article) {
        return article.translations().stream().flatMap(TellingTokens::texts);
    }

    private static Stream<String> texts(Translation translation) {
        return Stream.concat(
                Stream.of(translation.title()),
                Stream.of(translation.introduction(), translation.issue(), translation.cause())
                        .flatMap(Optional::stream)
                        .map(Text::plain));
    }
}
