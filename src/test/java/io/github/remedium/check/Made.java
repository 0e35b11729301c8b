package io.github.remedium.check;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.load.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Findings that are made up, for the tests of reports. */
final class Made {

    static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    static final Locale SPANISH = Locale.forLanguageTag("es-ES");

    /** What an author could write to break a report. */
    static final String HOSTILE = "</script><script>alert(1)</script>\u001b[31m]]>&amp;\u202e\u0000\ud800\"'";

    private Made() {}

    static Finding.Builder finding(Rule rule, String article, String tag, int line, String message) {
        String path = tag + "/" + article + ".md";
        return Finding.builder(rule, article, Locale.forLanguageTag(tag), Place.of(path, line, 3, 5), message);
    }

    static Finding lostLiteral(int line) {
        return finding(Rule.LOST_LITERAL, "KA-1", "es-ES", line, "lacks 'xtk:session', which the siblings have")
                .subject("xtk:session")
                .text("El método 'Accesso' del servicio xtk: sessione falla con 403")
                .sibling(new Sibling(
                        DUTCH,
                        Place.of("nl-NL/KA-1.md", 12, 1, 40),
                        "De methode 'Logon' van de service xtk:session faalt met 403"))
                .build();
    }

    static Finding footer(int... articles) {
        List<Finding> same = new ArrayList<>();
        for (int article : articles) {
            same.add(finding(Rule.DEAD_LINK, "KA-" + article, "nl-NL", 20, "the link leads nowhere")
                    .cause("footer")
                    .build());
        }
        return Finding.oneFor(same);
    }

    static Finding repair(String path, int line, String before, String... after) {
        return Finding.builder(
                        Rule.FRONT_MATTER_REPAIRED,
                        "KA-2",
                        DUTCH,
                        Place.of(path, line, 1, 3),
                        "the quote is not closed")
                .fix(new LineFix(path, line, before, List.of(after)))
                .build();
    }

    static CheckReport report(Finding... findings) {
        return new CheckReport(List.of(findings), 3, 6, 0);
    }

    /** Three articles in Dutch and Spanish; the third is in Dutch alone. */
    static KnowledgeBase articles() {
        String article = "---\ntitle: \"Titel & %s\"\n---\n## Issue\nFout ZZ-100%s treedt op.\n";
        Map<String, String> files = new TreeMap<>();
        for (String number : List.of("1", "2", "3")) {
            files.put("nl-NL/KA-" + number + ".md", article.replace("%s", number));
            if (!number.equals("3")) {
                files.put("es-ES/KA-" + number + ".md", article.replace("%s", number));
            }
        }
        return KnowledgeBase.builder()
                .source(Source.memory(files))
                .indexAtFirstMatch()
                .build();
    }
}
