package help;

import io.github.remedium.AutoReload;
import io.github.remedium.KnowledgeBase;
import io.github.remedium.LiveKnowledgeBase;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the articles that {@code remedium.kb} names a bean. An application without that setting gets nothing. */
@AutoConfiguration
@ConditionalOnProperty("remedium.kb")
@EnableConfigurationProperties(RemediumProperties.class)
public class RemediumAutoConfiguration {

    /** The articles. Ask it for the current ones once for each request; it is a {@code Supplier<KnowledgeBase>}. */
    @Bean
    @ConditionalOnMissingBean
    LiveKnowledgeBase knowledgeBase(RemediumProperties settings) {
        Supplier<KnowledgeBase> loader = () -> KnowledgeBase.builder()
                .paths(settings.places())
                .fallbacks(settings.locale())
                .build();
        LiveKnowledgeBase live = LiveKnowledgeBase.of(loader.get(), loader, settings.mayLose());
        live.onReload(reload -> LoggerFactory.getLogger(RemediumAutoConfiguration.class)
                .info("{}: {}", reload.outcome(), reload.message()));
        return live;
    }

    @Bean
    @ConditionalOnProperty("remedium.watch")
    AutoReload watchedArticles(LiveKnowledgeBase live, RemediumProperties settings) {
        return live.watch(settings.watch(), settings.places());
    }

    @Bean
    @ConditionalOnProperty("remedium.reload-every")
    AutoReload articlesReadAgain(LiveKnowledgeBase live, RemediumProperties settings) {
        return live.reloadEvery(settings.reloadEvery());
    }

    /** Where Spring MVC answers requests. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    static class Web {

        @Bean
        @ConditionalOnMissingBean
        ErrorHelp errorHelp(LiveKnowledgeBase live, RemediumProperties settings) {
            return new ErrorHelp(live, settings.locale());
        }
    }

    /** Where the actuator is there. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(HealthIndicator.class)
    static class Actuator {

        /** Up while it answers: a reload that was refused leaves the old articles, and is told as a detail. */
        @Bean
        HealthIndicator remediumHealthIndicator(LiveKnowledgeBase live) {
            return () -> {
                Health.Builder health =
                        Health.up().withDetail("articles", live.get().articles().size());
                live.lastReload()
                        .ifPresent(reload ->
                                health.withDetail("reload", reload.outcome()).withDetail("message", reload.message()));
                return health.build();
            };
        }
    }
}
