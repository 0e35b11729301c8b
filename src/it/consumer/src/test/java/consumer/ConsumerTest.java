package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.load.Source;
import io.github.remedium.match.Answer;
import io.github.remedium.match.Match;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a project sees that adds Remedium as its one dependency. */
class ConsumerTest {

    /** What the library needs at run time, and no more: a jar that is not named here was dragged in. */
    private static final List<String> EXPECTED = List.of(
            "remedium-",
            "jackson-dataformat-yaml-",
            "jackson-core-",
            "jackson-databind-",
            "jackson-annotations-",
            "snakeyaml-engine-",
            "flexmark-",
            "icu4j-",
            "jspecify-",
            // flexmark's own annotations
            "annotations-");

    /** What the test itself brings. */
    private static final List<String> OWN =
            List.of("junit-", "opentest4j-", "apiguardian-api-", "surefire-", "common-", "maven-surefire-common-");

    @Test
    void articlesOfAFolder() {
        KnowledgeBase kb = KnowledgeBase.load(Path.of("articles"));

        Answer answer = kb.match(
                "2026-11-20 09:14:02 WARN till-3 Receipt printer did not answer within 3000 ms (PRN-7731)",
                Locale.forLanguageTag("nl-BE"));

        assertEquals(Answer.Status.FOUND, answer.status());
        Match match = answer.best().orElseThrow();
        assertEquals("KA-70001", match.article().number());
        assertEquals(
                "De printer staat in de slaapstand.",
                match.translation().cause().orElseThrow().plain().strip());
        assertEquals(2, match.translation().resolution().steps().size());
        assertTrue(match.confidence() > 0.5 && match.confidence() <= 1, () -> "confidence " + match.confidence());
    }

    /** The build compiled the folder, and the program opens the file from its class path. */
    @Test
    void articlesThatTheBuildCompiled() {
        KnowledgeBase kb = KnowledgeBase.builder()
                .source(Source.classPath(ConsumerTest.class.getClassLoader(), "help/kb.remedium"))
                .build();

        assertTrue(kb.origin().isPresent());
        assertEquals(KnowledgeBase.load(Path.of("articles")).articles(), kb.articles());
        assertEquals(
                Answer.Status.FOUND,
                kb.match("Receipt printer did not answer within 3000 ms (PRN-7731)")
                        .status());
    }

    @Test
    void articlesOfTheOwnClassPath() {
        KnowledgeBase kb = KnowledgeBase.builder()
                .source(Source.classPath(ConsumerTest.class.getClassLoader(), "articles"))
                .build();

        Answer answer = kb.match("Scale calibration certificate expired (SCL-2040)", Locale.ITALIAN);

        assertEquals(Answer.Status.FOUND, answer.status());
        assertEquals("KA-70002", answer.best().orElseThrow().article().number());
    }

    @Test
    void anHonestNone() {
        KnowledgeBase kb = KnowledgeBase.load(Path.of("articles"));

        Answer answer = kb.match(
                "ORA-12154: TNS:could not resolve the connect identifier specified", Locale.forLanguageTag("nl"));

        assertEquals(Answer.Status.NONE, answer.status());
    }

    @Test
    void theBundledArticlesNeedNoConfiguration() {
        Answer answer = KnowledgeBase.bundled()
                .match("Empty return for method 'Logon' of service 'xtk:session'", Locale.forLanguageTag("es-MX"));

        assertEquals("KA-05406", answer.best().orElseThrow().article().number());
        assertEquals("es", answer.best().orElseThrow().translation().locale().getLanguage());
    }

    @Test
    void nothingElseIsDraggedIn() {
        Set<String> jars = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .map(entry -> Path.of(entry).getFileName().toString())
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(jars.stream().anyMatch(jar -> jar.startsWith("remedium-")), jars::toString);

        jars.removeIf(jar -> EXPECTED.stream().anyMatch(jar::startsWith));
        jars.removeIf(jar -> OWN.stream().anyMatch(jar::startsWith));

        assertEquals(Set.of(), jars);
    }
}
