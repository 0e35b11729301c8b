package help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.remedium.LiveKnowledgeBase;
import io.github.remedium.Reload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** What the settings do. */
class RemediumAutoConfigurationTest {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(RemediumAutoConfiguration.class));

    @TempDir
    private Path folder;

    private String kb(String title) throws IOException {
        Path file = Files.createDirectories(folder.resolve("en")).resolve("SHOP-9.md");
        Files.writeString(file, "---\ntitle: " + title + "\n---\n## Issue\n\nIt fails.\n");
        return "remedium.kb=" + folder;
    }

    @Test
    void withoutArticlesThereIsNothing() {
        application.run(context -> assertThat(context).doesNotHaveBean(LiveKnowledgeBase.class));
    }

    @Test
    void filesThatChangeAreReadAgain() throws IOException {
        application.withPropertyValues(kb("Before"), "remedium.watch=50ms").run(context -> {
            LiveKnowledgeBase live = context.getBean(LiveKnowledgeBase.class);
            kb("Afterwards");
            await().atMost(Duration.ofSeconds(20)).until(() -> live.lastReload().isPresent());
            assertThat(title(live)).isEqualTo("Afterwards");
            assertThat(context.getBean(HealthIndicator.class).health().getDetails())
                    .containsEntry("reload", Reload.Outcome.SWAPPED);
        });
    }

    @Test
    void everythingIsReadAgainOnASchedule() throws IOException {
        application
                .withPropertyValues(kb("Before"), "remedium.reload-every=50ms")
                .run(context -> {
                    LiveKnowledgeBase live = context.getBean(LiveKnowledgeBase.class);
                    kb("Afterwards");
                    await().atMost(Duration.ofSeconds(20))
                            .until(() -> title(live).equals("Afterwards"));
                });
    }

    @Test
    void aPlaceThatIsNotThereIsNamedAtTheStart() {
        application
                .withPropertyValues("remedium.kb=no-such-folder")
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("no-such-folder"));
    }

    private static String title(LiveKnowledgeBase live) {
        return live.get()
                .article("SHOP-9")
                .orElseThrow()
                .translations()
                .iterator()
                .next()
                .title();
    }
}
