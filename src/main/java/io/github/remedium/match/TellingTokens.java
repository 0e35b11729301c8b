package io.github.remedium.match;

import io.github.remedium.article.Article;
import io.github.remedium.article.Text;
import io.github.remedium.article.Translation;
import io.github.remedium.internal.text.Folding;
import io.github.remedium.internal.text.Token;
import io.github.remedium.internal.text.TokenKind;
import io.github.remedium.internal.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** The error codes and identifiers by which an article can be told from others that fit as well. */
final class TellingTokens {

    private static final int LONGEST = 60;

    private TellingTokens() {}

    /** A code, or else an identifier, that one article writes and none of the others does, as it is written there. */
    static Optional<String> only(Article article, List<Article> others) {
        Set<String> theirs = new HashSet<>();
        for (Article other : others) {
            compounds(other, (token, written) -> theirs.add(token.term()));
        }
        List<String> codes = new ArrayList<>();
        List<String> identifiers = new ArrayList<>();
        compounds(article, (token, written) -> {
            // A choice is passed on in its folded form, and has to be found in the article by it.
            boolean plain = Folding.fold(written).equalsIgnoreCase(written);
            if (plain && written.length() <= LONGEST && !theirs.contains(token.term())) {
                (token.kind() == TokenKind.CODE ? codes : identifiers).add(written);
            }
        });
        return Stream.concat(codes.stream(), identifiers.stream()).findFirst();
    }

    /** Whether an article writes this anywhere where it says what goes wrong, in whatever case. */
    static boolean holds(Article article, String written) {
        if (texts(article).noneMatch(text -> contains(text, written))) {
            return false;
        }
        Set<String> terms = new HashSet<>();
        compounds(article, (token, own) -> terms.add(token.term()));
        return Tokens.of(written).compounds().stream().anyMatch(token -> terms.contains(token.term()));
    }

    private static boolean contains(String text, String part) {
        for (int i = 0; i + part.length() <= text.length(); i++) {
            if (text.regionMatches(true, i, part, 0, part.length())) {
                return true;
            }
        }
        return false;
    }

    private static void compounds(Article article, BiConsumer<Token, String> found) {
        texts(article).forEach(text -> {
            for (Token token : Tokens.of(text).compounds()) {
                found.accept(token, text.substring(token.start(), token.end()));
            }
        });
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
