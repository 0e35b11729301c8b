package io.github.remedium.internal.ranking;

import io.github.remedium.internal.text.Folding;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The name of a product or version in the form in which its spellings agree: small letters, without what stands in
 * brackets, without marks. A name includes another one if it has all of its words: "Campaign Classic v7" is a
 * "Campaign Classic".
 *
 * @param words its words, in order
 */
record ProductName(Set<String> words) {

    static ProductName of(String name) {
        StringBuilder plain = new StringBuilder();
        int depth = 0;
        for (char c : Folding.fold(name).toCharArray()) {
            depth += c == '(' || c == '[' ? 1 : 0;
            boolean part = Character.isLetterOrDigit(c) || c == '.';
            if (depth == 0) {
                plain.append(part ? c : ' ');
            }
            depth -= (c == ')' || c == ']') && depth > 0 ? 1 : 0;
        }
        Set<String> words = new LinkedHashSet<>();
        for (String word : plain.toString().strip().split(" +", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return new ProductName(words);
    }

    /** Its words, parted by blanks. */
    String key() {
        return String.join(" ", words);
    }

    /** Whether it has all words of another name, of which there is at least one. */
    boolean includes(ProductName other) {
        return !other.words.isEmpty() && words.containsAll(other.words);
    }
}
