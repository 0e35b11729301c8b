package help;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.article.Step;
import io.github.remedium.match.Match;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;

/** Adds the article about an exception to the answer: its number, title and steps, in the language of the reader. */
@RestControllerAdvice
public class ErrorHelp {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorHelp.class);

    private final Supplier<KnowledgeBase> kb;
    private final Locale standard;

    ErrorHelp(Supplier<KnowledgeBase> kb, Locale standard) {
        this.kb = kb;
        this.standard = standard;
    }

    /** What a client gets for an exception that nothing else handled. Of the exception itself it sees nothing. */
    @ExceptionHandler
    ProblemDetail help(Exception exception, WebRequest request) {
        // What Spring throws for a wrong request is the client's error, and no article is about it.
        if (exception instanceof ErrorResponse known) {
            return known.getBody();
        }
        LOG.error("a request failed", exception);
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.INTERNAL_SERVER_ERROR);
        Locale reader = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null ? standard : request.getLocale();
        kb.get().match(exception, reader).best().ifPresent(match -> describe(problem, match));
        return problem;
    }

    private static void describe(ProblemDetail problem, Match match) {
        problem.setProperty("article", match.article().number());
        problem.setProperty("locale", match.translation().locale().toLanguageTag());
        problem.setDetail(match.translation().title());
        List<Map<String, String>> steps = match.translation().resolution().steps().stream()
                .map(ErrorHelp::step)
                .toList();
        problem.setProperty("steps", steps);
    }

    private static Map<String, String> step(Step step) {
        return Map.of("id", step.id(), "text", step.text().plain());
    }
}
