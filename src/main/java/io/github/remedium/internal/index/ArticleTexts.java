package io.github.remedium.internal.index;

import io.github.remedium.article.Article;
import io.github.remedium.article.Block;
import io.github.remedium.article.Inline;
import io.github.remedium.article.Section;
import io.github.remedium.article.Text;
import io.github.remedium.article.Translation;
import io.github.remedium.internal.index.IndexedArticle.Passage;
import io.github.remedium.internal.index.IndexedArticle.SignatureText;
import io.github.remedium.internal.index.IndexedArticle.Translated;
import io.github.remedium.internal.text.Folding;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Takes from an article what a query can meet: its texts by where they stand, and its signatures. */
public final class ArticleTexts {

    /** How likely a query about an article repeats a word that stands there. */
    private static final float TITLE = 0.7f;

    private static final float MESSAGE = 0.7f;
    private static final float KEYWORDS = 0.4f;
    private static final float ISSUE = 0.55f;
    private static final float DESCRIPTION = 0.5f;
    private static final float INTRODUCTION = 0.5f;
    private static final float CAUSE = 0.4f;
    private static final float ENVIRONMENT = 0.25f;
    private static final float RESOLUTION = 0.3f;

    /** Characters of a section up to which its words count in full. */
    private static final int ORDINARY_LENGTH = 800;

    /** A quotation longer than this is a text of its own rather than a message. */
    private static final int LONGEST_MESSAGE = 600;

    private ArticleTexts() {}

    public static IndexedArticle of(Article article) {
        return new IndexedArticle(
                article.translations().stream().map(ArticleTexts::translated).toList());
    }

    private static Translated translated(Translation translation) {
        List<Passage> passages = new ArrayList<>();
        List<SignatureText> signatures = new ArrayList<>();
        passages.add(new Passage(translation.title(), TITLE, "title"));
        signatures.add(new SignatureText(SignatureKind.TITLE, translation.title()));
        quoted(translation.title(), signatures);
        translation.description().ifPresent(description -> {
            passages.add(new Passage(description, DESCRIPTION, "description"));
            signatures.add(new SignatureText(SignatureKind.SENTENCE, description));
            quoted(description, signatures);
        });
        translation.introduction().ifPresent(introduction -> {
            String plain = QuotedOutput.withoutFrames(introduction.plain());
            passages.add(new Passage(plain, INTRODUCTION * brevity(plain.length()), "introduction"));
            messages(introduction, passages, signatures);
        });
        passages.add(new Passage(String.join("; ", translation.keywords()), KEYWORDS));
        passages.add(new Passage(String.join("; ", translation.products()), ENVIRONMENT));
        passages.add(new Passage(String.join("; ", translation.appliesTo()), ENVIRONMENT));
        Map<Section.Kind, Integer> numbers = new EnumMap<>(Section.Kind.class);
        for (Section section : translation.sections()) {
            String plain = section.text().plain();
            String name = section.kind().name() + numbers.merge(section.kind(), 1, Integer::sum);
            String words = QuotedOutput.withoutFrames(plain);
            passages.add(new Passage(words, weight(section.kind()) * brevity(words.length()), name));
            if (section.kind() == Section.Kind.ISSUE || section.kind() == Section.Kind.CAUSE) {
                messages(section.text(), passages, signatures);
            }
        }
        String named = named(translation);
        signatures.removeIf(signature -> signature.kind() == SignatureKind.MESSAGE
                && named.contains(Folding.fold(signature.text().strip())));
        return new Translated(translation.locale().getLanguage(), passages, signatures);
    }

    /** Products and circumstances: who emphasises one of them does not quote a message. */
    private static String named(Translation translation) {
        List<String> names = new ArrayList<>(translation.products());
        names.addAll(translation.appliesTo());
        translation.environment().map(Text::plain).ifPresent(names::add);
        return Folding.fold(String.join("\n", names));
    }

    /** A long text holds many words by accident. */
    private static float brevity(int characters) {
        return (float) Math.sqrt(Math.min(1.0, (double) ORDINARY_LENGTH / Math.max(1, characters)));
    }

    private static float weight(Section.Kind kind) {
        return switch (kind) {
            case ISSUE -> ISSUE;
            case CAUSE -> CAUSE;
            case ENVIRONMENT -> ENVIRONMENT;
            case RESOLUTION -> RESOLUTION;
        };
    }

    /** Adds the signatures of a text, and passages of their own for messages. */
    private static void messages(Text text, List<Passage> passages, List<SignatureText> signatures) {
        List<SignatureText> found = new ArrayList<>();
        blocks(text.blocks(), found);
        for (SignatureText signature : found) {
            if (signature.kind() == SignatureKind.MESSAGE) {
                passages.add(new Passage(signature.text(), MESSAGE));
            }
        }
        signatures.addAll(found);
    }

    private static void blocks(List<Block> blocks, List<SignatureText> found) {
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                paragraph(paragraph.content(), found);
            } else if (block instanceof Block.Heading heading) {
                paragraph(heading.content(), found);
            } else if (block instanceof Block.CodeBlock code) {
                QuotedOutput.messages(code.text()).forEach(line -> message(line, found));
            } else if (block instanceof Block.Listing listing) {
                listing.items().forEach(item -> blocks(item.content(), found));
            } else if (block instanceof Block.Note note) {
                blocks(note.content(), found);
            } else if (block instanceof Block.Quote quote) {
                blocks(quote.content(), found);
            } else if (block instanceof Block.Table table) {
                table.rows().forEach(row -> row.cells().forEach(cell -> paragraph(cell.content(), found)));
            }
        }
    }

    private static void paragraph(List<Inline> content, List<SignatureText> found) {
        String words = words(content);
        sentences(words, found);
        quoted(words, found);
        emphasised(content, found);
    }

    private static void emphasised(List<Inline> content, List<SignatureText> found) {
        for (Inline inline : content) {
            if (inline instanceof Inline.Code code) {
                quote(code.text(), found);
            } else if (inline instanceof Inline.Emphasis emphasis) {
                quote(words(emphasis.content()), found);
            } else if (inline instanceof Inline.Strong strong) {
                quote(words(strong.content()), found);
            } else if (inline instanceof Inline.Link link) {
                emphasised(link.content(), found);
            }
        }
    }

    private static String words(List<Inline> content) {
        return Text.of(List.of(new Block.Paragraph(content))).plain();
    }

    private static void message(String text, List<SignatureText> found) {
        if (!text.isBlank() && text.length() <= LONGEST_MESSAGE) {
            found.add(new SignatureText(SignatureKind.MESSAGE, text));
        }
    }

    /** A quotation, and what it says without the name of an exception before it. */
    private static void quote(String text, List<SignatureText> found) {
        message(text, found);
        if (text.indexOf(':') > 0 && text.length() <= LONGEST_MESSAGE) {
            for (String said : QuotedOutput.messages(text)) {
                if (said.length() < text.strip().length()) {
                    message(said, found);
                }
            }
        }
    }

    private static void sentences(String words, List<SignatureText> found) {
        int start = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean end = c == '\n'
                    || ((c == '.' || c == '!' || c == '?' || c == ';')
                            && (i + 1 == words.length() || Character.isWhitespace(words.charAt(i + 1))))
                    || c == '\u3002';
            if (end) {
                sentence(words.substring(start, i), found);
                start = i + 1;
            }
        }
        sentence(words.substring(start), found);
    }

    private static void sentence(String words, List<SignatureText> found) {
        if (!words.isBlank()) {
            found.add(new SignatureText(SignatureKind.SENTENCE, words));
        }
    }

    /** What stands in quotation marks, however they are written. */
    private static void quoted(String words, List<SignatureText> found) {
        for (Quotations.Span span : Quotations.in(words)) {
            quote(words.substring(span.start(), span.end()), found);
        }
    }
}
