package io.github.remedium.training;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The English texts in an article by which its error shows: what is quoted, emphasised or set as code before the resolution and
 * speaks of something wrong. It reads the Markdown by itself, so that the library is not asked for what it found itself.
 */
final class ErrorTexts {

    private static final int MOST = 4;
    private static final int SHORTEST = 12;
    private static final int LONGEST_BLOCK = 700;

    private static final Pattern WRONG = Pattern.compile(
            "error|fail|unable|invalid|cannot|can't|could ?n.t|exception|denied|missing|refused|timed? ?out|expired"
                    + "|not (found|allowed|defined|available|supported|valid|exist|authorized|possible)|forbidden|unknown"
                    + "|unexpected|exceed|locked|no longer|required|must|wrong|occurred|duplicate|conflict|warn"
                    + "|[A-Z]{2,5}-\\d{4,}",
            Pattern.CASE_INSENSITIVE);

    /** Translated articles hold texts in their own language as well. */
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(the|is|to|for|not|of|in|at|with|could|error|failed|unable|invalid|cannot)\\b|[a-z]Exception\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FENCED = Pattern.compile("```\\w*\\n?(.*?)```", Pattern.DOTALL);

    private static final List<Pattern> SET_APART = List.of(
            Pattern.compile("`([^`\\n]{10,400})`"),
            Pattern.compile("(?<![\\w*])\\*([^*\\n]{10,400})\\*(?!\\w)"),
            Pattern.compile("\"([^\"\\n]{10,400})\""),
            Pattern.compile("“([^”\\n]{10,400})”"),
            Pattern.compile("<b>([^<\\n]{10,300})</b>"),
            Pattern.compile("\\*\\*([^*\\n]{10,300})\\*\\*"));

    private ErrorTexts() {}

    static List<String> of(String article) {
        int resolution = article.indexOf("\n## Resol");
        String body = unescaped(resolution < 0 ? article : article.substring(0, resolution));
        int frontMatter = body.indexOf("\n---");
        body = frontMatter < 0 ? body : body.substring(frontMatter + 4);
        List<String> found = new ArrayList<>();
        for (Matcher block = FENCED.matcher(body); block.find(); ) {
            addBlock(block.group(1).strip(), found);
        }
        String rest = FENCED.matcher(body).replaceAll("\n");
        for (Pattern pattern : SET_APART) {
            for (Matcher part = pattern.matcher(rest); part.find(); ) {
                found.add(part.group(1));
            }
        }
        return found.stream()
                .map(text -> text.replaceAll("<[^>]{1,20}>|[*_`]", "").strip())
                .filter(ErrorTexts::tells)
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** The text with the entities and directives of the originals as readers see them. */
    static String unescaped(String text) {
        return text.replace("&amp;", "&")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&nbsp;", " ")
                .replaceAll("`([\\[\\]<>])`", "$1")
                .replaceAll("\\[!(UICONTROL|DNL) ([^\\]]*)\\]", "$2");
    }

    private static void addBlock(String block, List<String> found) {
        if (block.length() < LONGEST_BLOCK) {
            found.add(block);
        } else {
            block.lines()
                    .map(String::strip)
                    .filter(line -> WRONG.matcher(line).find())
                    .limit(2)
                    .forEach(found::add);
        }
    }

    private static boolean tells(String text) {
        return text.length() >= SHORTEST
                && text.indexOf(' ') > 0
                && WRONG.matcher(text).find()
                && ENGLISH.matcher(text).find()
                && text.codePoints().noneMatch(c -> Character.isLetter(c) && c > 0x7f);
    }
}
