package io.github.remedium.internal.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.article.Text;
import io.github.remedium.internal.language.HeadingVocabulary;
import io.github.remedium.internal.markdown.block.MarkdownReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bodies to sections, each as "line KIND [heading] words". More cases are in assembly's sections.txt. */
class SectionFinderTest {

    private final MarkdownReader markdown = new MarkdownReader(48, 1 << 20);
    private final BodyPartReader parts = new BodyPartReader(HeadingVocabulary.standard());

    @Test
    void headingsInSeveralFormsBeginSections() {
        assertThat(sections("""
                        # Title

                        ## Description

                        ### Environment
                        Campaign

                        **Issue:** it fails

                        ## Resolution {#resolution}

                        1. Stop.
                        """))
                .containsExactly(
                        "5 ENVIRONMENT [Environment] Campaign",
                        "8 ISSUE [Issue] it fails",
                        "12 RESOLUTION [] 1. Stop.");
    }

    @Test
    void aParagraphIsPartedWhereALineAnnouncesASection() {
        assertThat(sections("## Description\n\n**Environment**<br>\nCampaign<br>\n**Issue**<br>\nIt fails"))
                .containsExactly("3 ENVIRONMENT [Environment] Campaign", "5 ISSUE [Issue] It fails");
    }

    @Test
    void aListIsPartedWhereAnItemHoldsAHeading() {
        assertThat(sections("## Description\n\n- one\n- two\n\n  ## Cause\n\n  why\n- three"))
                .containsExactly("3 ISSUE [] - one⏎- two", "6 CAUSE [Cause] why⏎⏎- three");
    }

    @Test
    void whatFollowsTheEnvironmentWithoutAHeadingIsTheIssue() {
        assertThat(sections("## Environment\n\n- Campaign\n\nIt fails.\n\n## Resolution\n\nRestart."))
                .containsExactly(
                        "1 ENVIRONMENT [Environment] - Campaign", "5 ISSUE [] It fails.", "9 RESOLUTION [] Restart.");
    }

    @Test
    void aHeadingUnknownInOneLanguageIsKnownFromItsSiblings() {
        List<List<BodyPart>> aligned = HeadingAlignment.align(List.of(
                read("## Cause\n\nA.\n\n## Resolution\n\nB."),
                read("## Oorzaak\n\nA.\n\n## Resolutie\n\nB."),
                read("## Gevallen appels\n\nA.\n\n## Resolutie\n\nB.")));
        assertThat(found(aligned.get(2))).containsExactly("1 CAUSE [Gevallen appels] A.", "7 RESOLUTION [] B.");
    }

    @Test
    void theTitleIsTheFirstHeading() {
        assertThat(new Outline(read("text\n\n# Title")).firstHeading()).contains("Title");
        assertThat(new Outline(read("## Title\n\ntext")).firstHeading()).contains("Title");
        assertThat(new Outline(read("## Cause\n\ntext")).firstHeading()).isEmpty();
        assertThat(new Outline(read("text")).firstHeading()).isEmpty();
    }

    private List<String> sections(String body) {
        return found(read(body));
    }

    private List<BodyPart> read(String body) {
        return parts.read(markdown.read(body, 1).blocks());
    }

    private static List<String> found(List<BodyPart> parts) {
        return SectionRepair.repair(new SectionFinder(parts).find().sections()).stream()
                .map(section -> section.section("x.md"))
                .map(section -> section.location().line() + " " + section.kind() + " ["
                        + section.heading().orElse("") + "] " + flat(section.text()))
                .toList();
    }

    private static String flat(Text text) {
        return text.plain().strip().replace('\n', '⏎');
    }
}
