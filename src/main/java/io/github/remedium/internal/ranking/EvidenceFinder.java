package io.github.remedium.internal.ranking;

import io.github.remedium.internal.index.ArticleIndex;
import io.github.remedium.internal.index.SignatureTable;
import io.github.remedium.internal.paste.QueryText;
import io.github.remedium.internal.text.Token;
import io.github.remedium.internal.text.TokenKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows which characters of a query met what in an article. Neighbouring words that met it make one span. */
final class EvidenceFinder {

    private static final float LEAST_INFORMATION = 1.2f;
    private static final int MESSAGE_WORDS = 3;
    private static final int MOST = 40;

    private final QueryText text;
    private final QueryTerms query;
    private final ArticleIndex index;
    private final String raw;

    EvidenceFinder(String raw, QueryText text, QueryTerms query, ArticleIndex index) {
        this.raw = raw;
        this.text = text;
        this.query = query;
        this.index = index;
    }

    List<MetSpan> in(int article) {
        int[] met = new int[query.atoms()];
        for (int i = 0; i < met.length; i++) {
            met[i] = target(query.items().get(i), article);
        }
        List<MetSpan> found = new ArrayList<>();
        int i = 0;
        while (i < met.length && found.size() < MOST) {
            if (met[i] < 0) {
                i++;
                continue;
            }
            int last = i;
            int next = i + 1;
            // A word without weight of its own does not break a message, a line end does.
            while (next < met.length && next - last <= 3 && !brokenBetween(last, next)) {
                if (met[next] >= 0) {
                    last = next;
                } else if (query.items().get(next).information() > LEAST_INFORMATION) {
                    break;
                }
                next++;
            }
            MetSpan evidence = evidence(i, last, met, article);
            if (evidence != null) {
                found.add(evidence);
            }
            i = last + 1;
        }
        return found;
    }

    private boolean brokenBetween(int from, int to) {
        char[] chars = text.text().chars();
        for (int c = query.items().get(from).token().end();
                c < query.items().get(to).token().start();
                c++) {
            if (chars[c] == '\n') {
                return true;
            }
        }
        return false;
    }

    /** The target that earns most in the article, or -1. */
    private int target(QueryTerms.Item item, int article) {
        int best = -1;
        float most = 0;
        for (int t = 0; t < item.targets().length; t++) {
            if (item.credits()[t] > most && index.weight(item.targets()[t], article) > 0) {
                most = item.credits()[t];
                best = item.targets()[t];
            }
        }
        return best;
    }

    private @Nullable MetSpan evidence(int first, int last, int[] met, int article) {
        float information = 0;
        int literal = 0;
        int words = 0;
        StringBuilder worded = new StringBuilder();
        for (int i = first; i <= last; i++) {
            if (met[i] < 0) {
                continue;
            }
            information += query.items().get(i).information();
            words++;
            literal += met[i] < index.terms() ? 1 : 0;
            worded.append(worded.length() == 0 ? "" : " ").append(word(met[i], article));
        }
        if (information < LEAST_INFORMATION) {
            return null;
        }
        int start = text.text().start(query.items().get(first).token().start());
        int end =
                Math.max(start, text.text().end(query.items().get(last).token().end()));
        return new MetSpan(start, end, raw.substring(start, end), kind(first, last, words, literal), worded.toString());
    }

    private MetSpan.Kind kind(int first, int last, int words, int literal) {
        for (QueryTerms.Item item :
                query.items().subList(query.atoms(), query.items().size())) {
            Token compound = item.token();
            boolean covers = compound.atom() <= first && compound.atom() + compound.atoms() > last;
            if (item.isKnown() && covers) {
                return compound.kind() == TokenKind.CODE ? MetSpan.Kind.CODE : MetSpan.Kind.IDENTIFIER;
            }
        }
        if (literal * 2 < words) {
            return MetSpan.Kind.TRANSLATED_WORD;
        }
        return words >= MESSAGE_WORDS ? MetSpan.Kind.MESSAGE : MetSpan.Kind.WORD;
    }

    /** How the article words a term or concept. */
    private String word(int target, int article) {
        if (target < index.terms()) {
            return index.name(target);
        }
        SignatureTable signatures = index.signatures();
        int end = signatures.itemStart(signatures.start(article + 1));
        String word = "";
        for (int i = signatures.itemStart(signatures.start(article)); i < end; i++) {
            int item = signatures.item(i);
            if (item < 0) {
                word = index.name(~item);
            } else if (item == target) {
                return word;
            }
        }
        return "";
    }
}
