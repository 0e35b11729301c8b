package io.github.remedium.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.remedium.internal.json.JsonReading;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class ReportsTest {

    private static final CheckReport NOTHING = Made.report();
    private static final CheckReport MUCH = Made.report(
            Made.footer(1, 2, 3, 4),
            Made.lostLiteral(7),
            Made.lostLiteral(9),
            Made.finding(Rule.NO_ISSUE, "KA-2", "es-ES", 1, "says nothing").build(),
            Made.repair("nl-NL/KA 2 à.md", 2, "title: \"a", "title: \"a\""),
            Made.repair("nl-NL/KA-3.md", 4, "---"),
            Finding.builder(Rule.FILE_NOT_LOADED, "", Made.DUTCH, Place.of("nl-NL/x.md"), "no front matter")
                    .build(),
            Made.finding(Rule.SCRIPT, "KA-3", "nl-NL", 2, Made.HOSTILE)
                    .text(Made.HOSTILE)
                    .sibling(new Sibling(Made.SPANISH, Place.of(Made.HOSTILE), Made.HOSTILE))
                    .build());

    @Test
    void textIsGroupedByArticle() {
        assertThat(Made.report(Made.lostLiteral(7), Made.footer(1, 2, 3, 4, 5)).text())
                .isEqualTo("""
                in many articles
                nl-NL/KA-1.md:20:3: warning: the link leads nowhere (and 4 more places in 5 files, for one cause) [dead-link]
                    also nl-NL/KA-2.md:20:3
                    also nl-NL/KA-3.md:20:3
                    also nl-NL/KA-4.md:20:3

                KA-1
                es-ES/KA-1.md:7:3: error: lacks 'xtk:session', which the siblings have [lost-literal]
                    here: El método 'Accesso' del servicio xtk: sessione falla con 403
                    nl-NL/KA-1.md:12:1: De methode 'Logon' van de service xtk:session faalt met 403

                findings: 2 (error 1, warning 1)
                """);
        assertThat(NOTHING.text()).isEqualTo("findings: 0\n");
        assertThat(new CheckReport(List.of(), 1, 2, 3, 4).text())
                .isEqualTo("findings: 0 (known before 4, suppressed 3)\n");
        assertThat(MUCH.text()).doesNotContain("\u001b", "\u202e", "\u0000").contains("--fix writes: title: \"a\"");
    }

    @Test
    void jsonHasAllOfAFinding() throws Exception {
        Map<?, ?> json = (Map<?, ?>) new JsonReading().read(MUCH.json());
        assertThat(json.get("articles")).isEqualTo(3);
        assertThat(json.get("translations")).isEqualTo(6);
        List<?> findings = (List<?>) Objects.requireNonNull(json.get("findings"));
        assertThat(findings).hasSize(8);
        assertThat(findings.get(1).toString())
                .startsWith(
                        "{rule=lost-literal, severity=error, article=KA-1, locale=es-ES, file=es-ES/KA-1.md, line=7,"
                                + " column=3, endLine=7, endColumn=8, message=lacks")
                .contains("sibling={locale=nl-NL, file=nl-NL/KA-1.md, line=12", ":1}");
        assertThat(findings.get(2).toString()).contains(":2}");
        assertThat(findings.get(0).toString()).contains("count=4, others=[nl-NL/KA-2.md:20:3,");
        assertThat(findings.get(4).toString()).contains("fixes=[{", "before=title: \"a", "after=[title: \"a\"]");
        assertThat(Objects.requireNonNull(json.get("rules")).toString())
                .contains("lost-literal={group=literals, description=", "why=");
    }

    @Test
    void sarifIsValid() throws Exception {
        for (CheckReport report : List.of(NOTHING, MUCH)) {
            assertThat(schema().validate(report.sarif(), InputFormat.JSON)).isEmpty();
        }
        // The validator is awake.
        assertThat(schema().validate("{\"version\":\"2.1.0\",\"runs\":[{\"results\":[]}]}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void sarifHasHelpFingerprintsAndFixes() throws Exception {
        Map<?, ?> sarif = (Map<?, ?>) new JsonReading().read(MUCH.sarif(path -> "kb/" + path));
        String whole = sarif.toString();
        assertThat(whole)
                .contains(
                        "version=2.1.0",
                        "uri=kb/nl-NL/KA%202%20%C3%A0.md",
                        "id=lost-literal",
                        "**Why it matters:**",
                        "defaultConfiguration={enabled=false, level=note}",
                        "tags=[front-matter]",
                        "columnKind=utf16CodeUnits",
                        "primaryLocationLineHash=",
                        "deletedRegion={startLine=2, startColumn=1, endLine=2, endColumn=10},"
                                + " insertedContent={text=title: \"a\"}",
                        "deletedRegion={startLine=4, startColumn=1, endLine=5, endColumn=1}}",
                        "startLine=7, startColumn=3, endLine=7, endColumn=8");
    }

    @Test
    void anAbsolutePathIsAFileUri() {
        CheckReport report = Made.report(Made.lostLiteral(1));
        assertThat(report.sarif(path -> "/home/me/" + path)).contains("\"file:///home/me/es-ES/KA-1.md\"");
        assertThat(report.sarif(path -> "C:/kb/" + path)).contains("\"file:///C:/kb/es-ES/KA-1.md\"");
        assertThat(report.sarif(path -> "a:b/" + path)).contains("\"a%3Ab/es-ES/KA-1.md\"");
    }

    @Test
    void aFingerprintSurvivesAShiftedLine() throws Exception {
        Finding before = Made.lostLiteral(7);
        Finding shifted = Made.lostLiteral(107);
        assertThat(Fingerprint.of(shifted)).isEqualTo(Fingerprint.of(before)).hasSize(16);
        Finding other = Made.finding(Rule.LOST_LITERAL, "KA-1", "es-ES", 7, before.message())
                .subject("other")
                .build();
        assertThat(Fingerprint.of(other)).isNotEqualTo(Fingerprint.of(before));
        assertThat(Made.report(shifted).sarif()).contains(Fingerprint.of(before) + ":1");
    }

    @Test
    void junitHasATestForEachFinding() throws Exception {
        Element root = xml(MUCH.junit(path -> "kb/" + path)).getDocumentElement();
        assertThat(root.getTagName()).isEqualTo("testsuites");
        assertThat(root.getAttribute("tests")).isEqualTo("8");
        assertThat(root.getAttribute("failures")).isEqualTo("7");
        assertThat(root.getAttribute("skipped")).isEqualTo("1");
        assertThat(root.getElementsByTagName("testcase").getLength()).isEqualTo(8);
        assertThat(root.getElementsByTagName("failure").getLength()).isEqualTo(7);
        assertThat(root.getElementsByTagName("skipped").getLength()).isEqualTo(1);
        Element first = (Element) root.getElementsByTagName("testcase").item(1);
        assertThat(first.getAttribute("file")).isEqualTo("kb/es-ES/KA-1.md");
        assertThat(first.getAttribute("line")).isEqualTo("7");
        assertThat(first.getTextContent()).contains("xtk: sessione", "xtk:session", Rule.LOST_LITERAL.why());

        Element passed = xml(NOTHING.junit()).getDocumentElement();
        assertThat(passed.getAttribute("tests")).isEqualTo("1");
        assertThat(passed.getElementsByTagName("testcase").getLength()).isEqualTo(1);
        assertThat(passed.getElementsByTagName("failure").getLength()).isZero();
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    /** The schema that the standard comes with, from the jar of a SARIF library. */
    private static Schema schema() throws Exception {
        try (InputStream in = Objects.requireNonNull(
                ReportsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"), "the schema of SARIF")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(text, InputFormat.JSON);
        }
    }
}
