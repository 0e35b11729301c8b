package io.github.remedium.internal.section;

import io.github.remedium.article.Inline;
import io.github.remedium.internal.language.HeadingKind;
import io.github.remedium.internal.language.HeadingVocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of a paragraph that looks like a heading, or begins like one.
 *
 * @param form what it looks like
 * @param words the words of the heading, without a closing colon
 * @param kind what the vocabulary says it announces; null where it does not know it
 * @param rest what follows it on the same line
 */
record LabelLine(BodyPart.Form form, String words, @Nullable HeadingKind kind, List<Inline> rest) {

    private static final int MAX_WORDS = 80;
    private static final int MAX_PLAIN_WORDS = 60;
    private static final int MAX_LABEL_WORDS = 3;

    /** Reads a line; empty if it is ordinary text. */
    static Optional<LabelLine> of(List<Inline> line, HeadingVocabulary vocabulary) {
        if (line.isEmpty()) {
            return Optional.empty();
        }
        Inline first = line.get(0);
        if (first instanceof Inline.Strong strong) {
            return marked(strong.content(), line, vocabulary, true);
        }
        if (first instanceof Inline.Emphasis emphasis) {
            return marked(emphasis.content(), line, vocabulary, false);
        }
        return first instanceof Inline.Words words ? plain(words.text(), line, vocabulary) : Optional.empty();
    }

    private static Optional<LabelLine> marked(
            List<Inline> content, List<Inline> line, HeadingVocabulary vocabulary, boolean bold) {
        String said = InlineText.plain(content).strip();
        if (said.isEmpty() || said.length() > MAX_WORDS || said.indexOf('\n') >= 0) {
            return Optional.empty();
        }
        boolean colon = endsWithColon(said);
        List<Inline> rest = line.subList(1, line.size());
        if (!colon && !rest.isEmpty() && rest.get(0) instanceof Inline.Words after && startsWithColon(after.text())) {
            colon = true;
            rest = withoutColon(after.text(), rest);
        }
        String words = withoutColon(said);
        HeadingKind kind = vocabulary.kindOf(words).orElse(null);
        if (rest.isEmpty()) {
            return bold || kind != null
                    ? Optional.of(new LabelLine(BodyPart.Form.BOLD, words, kind, rest))
                    : Optional.empty();
        }
        return colon && (bold || kind != null)
                ? Optional.of(new LabelLine(BodyPart.Form.INLINE, words, kind, rest))
                : Optional.empty();
    }

    private static Optional<LabelLine> plain(String text, List<Inline> line, HeadingVocabulary vocabulary) {
        if (line.size() == 1 && text.length() <= MAX_PLAIN_WORDS) {
            String words = withoutColon(text.strip());
            Optional<HeadingKind> kind = vocabulary.kindOf(words);
            if (kind.isPresent()) {
                return Optional.of(new LabelLine(BodyPart.Form.PLAIN, words, kind.get(), List.of()));
            }
        }
        int colon = colon(text);
        if (colon <= 0 || colon > MAX_PLAIN_WORDS || text.startsWith("//", colon + 1)) {
            return Optional.empty();
        }
        String words = text.substring(0, colon).strip();
        HeadingKind kind = vocabulary.kindOf(words).orElse(null);
        if (kind == null || kind == HeadingKind.STEP || kind == HeadingKind.ASIDE || beginsSentence(words, kind)) {
            return Optional.empty();
        }
        List<Inline> rest = withoutColon(text.substring(colon), line.subList(0, line.size()));
        return Optional.of(new LabelLine(BodyPart.Form.PLAIN, words, kind, rest));
    }

    /**
     * Whether words before a colon rather begin a sentence: {@code Affected products and versions: 2.4 fails to ...} says
     * what goes wrong, while a heading of so many words stands alone.
     */
    private static boolean beginsSentence(String words, HeadingKind kind) {
        return kind == HeadingKind.ENVIRONMENT && words.split(" ", -1).length > MAX_LABEL_WORDS;
    }

    private static int colon(String text) {
        int ascii = text.indexOf(':');
        int wide = text.indexOf('\uff1a');
        return ascii < 0 ? wide : wide < 0 ? ascii : Math.min(ascii, wide);
    }

    /** The line whose first words begin with a colon, without it. */
    private static List<Inline> withoutColon(String first, List<Inline> line) {
        List<Inline> out = new ArrayList<>();
        String text = first.strip().substring(1).stripLeading();
        boolean spaced = first.endsWith(" ");
        if (!text.isEmpty()) {
            out.add(new Inline.Words(spaced && line.size() > 1 ? text + " " : text));
        }
        out.addAll(line.subList(1, line.size()));
        return out;
    }

    private static boolean startsWithColon(String text) {
        String bare = text.stripLeading();
        return !bare.isEmpty() && (bare.charAt(0) == ':' || bare.charAt(0) == '\uff1a');
    }

    private static boolean endsWithColon(String text) {
        char last = text.charAt(text.length() - 1);
        return last == ':' || last == '\uff1a';
    }

    /** Words without the colon, dash or blank they end with. */
    static String withoutColon(String words) {
        int end = words.length();
        while (end > 0 && isClosing(words.charAt(end - 1))) {
            end--;
        }
        return words.substring(0, end);
    }

    private static boolean isClosing(char c) {
        return c == ':' || c == '\uff1a' || c == ' ' || c == '-' || c == '\u2013' || c == '\u3000';
    }
}
