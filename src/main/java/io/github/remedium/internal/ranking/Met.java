package io.github.remedium.internal.ranking;

import io.github.remedium.internal.index.ArticleIndex;
import io.github.remedium.internal.text.TokenKind;
import java.util.List;

/** What of a view's items one article meets, and what it does not. Not to be changed after it is made. */
final class Met {

    private static final double BITS = Features.BITS;

    /** The place from which on an item is part of a message. */
    private static final float FULL_PLACE = 0.5f;

    /** Atoms beside a chain that belong to the same message. */
    private static final int BESIDE = 2;

    double metCode;
    double unmetCode;
    double unmetIdentifier;
    double unknown;

    /** Information of the rarest thing that it holds to the letter, and of the rarest compound. */
    double rarest;

    double rarestWhole;

    /** Information of the rarest compound of several words in a message: {@code max_allowed_packet}. */
    double longWhole;

    /** Information of the rarest thing that other articles hold and this one does not. */
    double rarestUnmet;

    /** What each atom earns, and the two that earn most. */
    private final float[] earned;

    private float best;
    private float second;

    /** Information of the rarest thing that it does not hold, whether others do or not. */
    double worst;

    Met(QueryTerms query, int article, ArticleIndex index) {
        List<QueryTerms.Item> items = query.items();
        earned = new float[query.atoms()];
        for (int i = 0; i < items.size(); i++) {
            QueryTerms.Item item = items.get(i);
            float most = 0;
            for (int t = 0; t < item.targets().length; t++) {
                if (item.credits()[t] > most && index.weight(item.targets()[t], article) > 0) {
                    most = item.credits()[t];
                }
            }
            if (i < earned.length) {
                earned[i] = most * item.place();
            }
            rare(item, article, index);
            if (!item.repeated()) {
                account(item, most, i < earned.length ? earned[i] : 0);
            }
        }
    }

    private void account(QueryTerms.Item item, float most, float earned) {
        if (earned > best) {
            second = best;
            best = earned;
        } else if (earned > second) {
            second = earned;
        }
        if (item.token().kind() == TokenKind.CODE) {
            metCode = Math.max(metCode, most * item.place() / BITS);
            unmetCode = Math.max(unmetCode, most == 0 && item.asks() ? item.place() : 0);
        } else if (item.token().kind() == TokenKind.IDENTIFIER && most == 0) {
            unmetIdentifier = Math.max(unmetIdentifier, item.asked() / BITS);
        }
        if (!item.isKnown()) {
            unknown += item.asked();
        }
    }

    private void rare(QueryTerms.Item item, int article, ArticleIndex index) {
        boolean met = false;
        double information = 0;
        for (int target : item.targets()) {
            if (target < index.terms()) {
                information = Math.max(information, index.information(target) * item.place());
                met |= index.weight(target, article) > 0;
            }
        }
        if (!met && item.asks() && item.place() >= FULL_PLACE) {
            worst = Math.max(worst, item.information());
        }
        if (met) {
            rarest = Math.max(rarest, information);
            if (item.token().isCompound()) {
                rarestWhole = Math.max(rarestWhole, information);
                double words = item.token().kind() == TokenKind.CODE
                        ? 1
                        : Math.min(1, (item.token().atoms() - 1) / 3.0);
                longWhole = Math.max(longWhole, item.place() >= FULL_PLACE ? information * words : 0);
            }
        } else if (item.asks()) {
            rarestUnmet = Math.max(rarestUnmet, information);
        }
    }

    /** The share of what the query asks for that the article earns. */
    double explained(QueryTerms query) {
        double sum = 0;
        for (int i = 0; i < earned.length; i++) {
            sum += query.items().get(i).repeated() ? 0 : earned[i];
        }
        return Math.min(1, sum / Math.max(0.1, query.asked()));
    }

    double twoBest() {
        return best + second;
    }

    double worstUnmet(QueryTerms query, SignatureFit chain) {
        double worst = 0;
        int to = Math.min(earned.length - 1, chain.last + BESIDE);
        for (int i = Math.max(0, chain.first - BESIDE); i <= to; i++) {
            QueryTerms.Item item = query.items().get(i);
            if (earned[i] == 0 && item.asks()) {
                worst = Math.max(worst, item.information() * item.place());
            }
        }
        return worst / BITS;
    }
}
