package io.github.remedium;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.article.Article;
import io.github.remedium.article.Metadata;
import io.github.remedium.article.Resolution;
import io.github.remedium.article.SourceLocation;
import io.github.remedium.article.Text;
import io.github.remedium.article.Translation;
import io.github.remedium.check.Baseline;
import io.github.remedium.check.Check;
import io.github.remedium.check.CheckReport;
import io.github.remedium.check.CheckSettings;
import io.github.remedium.check.LineFix;
import io.github.remedium.check.Rule;
import io.github.remedium.check.SafeFixes;
import io.github.remedium.check.Severity;
import io.github.remedium.check.Suppression;
import io.github.remedium.evaluate.Evaluation;
import io.github.remedium.evaluate.Figures;
import io.github.remedium.evaluate.LabelledQueries;
import io.github.remedium.evaluate.LabelledQuery;
import io.github.remedium.evaluate.Outcome;
import io.github.remedium.evaluate.Recalibration;
import io.github.remedium.http.HttpDoor;
import io.github.remedium.http.HttpDoorBuilder;
import io.github.remedium.http.HttpLimits;
import io.github.remedium.langchain4j.ArticleRetriever;
import io.github.remedium.langchain4j.ArticleTool;
import io.github.remedium.load.FieldRole;
import io.github.remedium.load.FieldRoles;
import io.github.remedium.load.LanguagePack;
import io.github.remedium.load.Limits;
import io.github.remedium.load.ProgressListener;
import io.github.remedium.load.Source;
import io.github.remedium.locale.LocaleChoice;
import io.github.remedium.locale.LocaleChooser;
import io.github.remedium.match.Answer;
import io.github.remedium.match.Match;
import io.github.remedium.match.MatchSettings;
import io.github.remedium.match.Query;
import io.github.remedium.match.Question;
import io.github.remedium.mcp.McpDoor;
import io.github.remedium.render.ArticleUrls;
import io.github.remedium.render.Renderer;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Builders, settings and factories refuse null by the name of the parameter. */
class NullTest {

    private static final KnowledgeBase KB = KnowledgeBase.bundled();
    private static final Article ARTICLE = KB.articles().get(0);
    private static final CheckReport CHECKED = new CheckReport(List.of(), 0, 0, 0);

    /** A fresh value for each type that a parameter may have. */
    private static final Map<Class<?>, Supplier<Object>> VALUES = Map.ofEntries(
            value(String.class, () -> "{number}"),
            value(int.class, () -> 1),
            value(long.class, () -> 1L),
            value(double.class, () -> 0.5),
            value(boolean.class, () -> true),
            value(Object.class, () -> "value"),
            value(Path.class, () -> Path.of("kb-articles")),
            value(Path[].class, () -> new Path[0]),
            value(Locale.class, () -> Locale.ENGLISH),
            value(Locale[].class, () -> new Locale[0]),
            value(Duration.class, () -> Duration.ofSeconds(1)),
            value(Optional.class, Optional::empty),
            value(List.class, List::of),
            value(Collection.class, List::of),
            value(Map.class, Map::of),
            value(Supplier.class, () -> (Supplier<KnowledgeBase>) () -> KB),
            value(Consumer.class, () -> (Consumer<Object>) any -> {}),
            value(Throwable.class, IllegalStateException::new),
            value(ClassLoader.class, NullTest.class::getClassLoader),
            value(InputStream.class, InputStream::nullInputStream),
            value(OutputStream.class, OutputStream::nullOutputStream),
            value(KnowledgeBase.class, () -> KB),
            value(LiveKnowledgeBase.class, NullTest::live),
            value(Article.class, () -> ARTICLE),
            value(Translation.class, () -> ARTICLE.translations().get(0)),
            value(SourceLocation.class, () -> SourceLocation.of("a.md", 1)),
            value(Metadata.class, () -> Metadata.NONE),
            value(Resolution.class, () -> Resolution.NONE),
            value(Text.class, () -> Text.EMPTY),
            value(Source.class, () -> Source.memory(Map.of())),
            value(String[].class, () -> new String[0]),
            value(FieldRole.class, () -> FieldRole.TITLE),
            value(FieldRoles.class, FieldRoles::standard),
            value(LanguagePack.class, () -> LanguagePack.folder(Path.of("nl"))),
            value(Limits.class, Limits::standard),
            value(ProgressListener.class, () -> ProgressListener.NONE),
            value(
                    LocaleChoice.class,
                    () -> new LocaleChoice(Optional.empty(), Locale.ENGLISH, LocaleChoice.Fit.UNASKED)),
            value(MatchSettings.class, MatchSettings::standard),
            value(Query.class, () -> Query.of("text")),
            value(Answer.class, () -> KB.match("text")),
            value(Answer.Status.class, () -> Answer.Status.NONE),
            value(Answer.Reason.class, () -> Answer.Reason.NOT_SURE),
            value(Question.class, () -> new Question(Question.Aspect.TITLE, List.of())),
            value(LabelledQuery.class, () -> new LabelledQuery("1", "text", List.of(), "?", Optional.empty())),
            value(CheckSettings.class, CheckSettings::standard),
            value(SourceTexts.class, () -> SourceTexts.NONE),
            value(Rule.class, () -> Rule.LINK),
            value(Severity.class, () -> Severity.INFO),
            value(CheckReport.class, () -> CHECKED),
            value(Baseline.class, () -> Baseline.of(CHECKED)),
            value(LineFix.class, () -> new LineFix("a.md", 1, "a", List.of("b"))),
            value(byte[].class, () -> new byte[0]),
            value(Suppression.class, () -> new Suppression(Optional.empty(), "", "why")),
            value(HttpLimits.class, HttpLimits::standard),
            value(Renderer.class, Renderer::new),
            value(ArticleUrls.class, () -> ArticleUrls.STANDARD));

    private static Map.Entry<Class<?>, Supplier<Object>> value(Class<?> type, Supplier<Object> value) {
        return Map.entry(type, value);
    }

    private static LiveKnowledgeBase live() {
        return LiveKnowledgeBase.of(KB, () -> KB, 0);
    }

    /** A type that has factories, and an object of it where its methods take something too. */
    private record Face(Class<?> type, @Nullable Object object) {
        @Override
        public String toString() {
            return type.getSimpleName();
        }
    }

    private static Stream<Face> faces() {
        Supplier<KnowledgeBase> kb = () -> KB;
        return Stream.of(
                new Face(KnowledgeBase.class, KB),
                new Face(KnowledgeBaseBuilder.class, KnowledgeBase.builder()),
                new Face(LiveKnowledgeBase.class, live()),
                new Face(Article.class, null),
                new Face(Text.class, null),
                new Face(Translation.class, null),
                new Face(
                        Translation.Builder.class, Translation.builder("1", Locale.ENGLISH, SourceLocation.of("a", 1))),
                new Face(Metadata.Builder.class, Metadata.builder()),
                new Face(Source.class, null),
                new Face(ArticleChanges.class, null),
                new Face(FieldRoles.class, FieldRoles.standard()),
                new Face(LanguagePack.class, null),
                new Face(Limits.Builder.class, Limits.builder()),
                new Face(LocaleChooser.class, LocaleChooser.standard()),
                new Face(Query.class, Query.of("text")),
                new Face(MatchSettings.class, MatchSettings.standard()),
                new Face(Answer.class, KB.match("text")),
                new Face(Match.class, null),
                new Face(Check.class, Check.with(CheckSettings.standard())),
                new Face(CheckSettings.class, CheckSettings.standard()),
                new Face(CheckReport.class, CHECKED),
                new Face(Baseline.class, Baseline.of(CHECKED)),
                new Face(SafeFixes.class, SafeFixes.of(CHECKED)),
                new Face(SourceTexts.class, SourceTexts.NONE),
                new Face(Evaluation.class, null),
                new Face(Figures.class, null),
                new Face(Outcome.class, null),
                new Face(LabelledQueries.class, null),
                new Face(Recalibration.class, null),
                new Face(ArticleUrls.class, ArticleUrls.STANDARD),
                new Face(HttpDoor.class, null),
                new Face(HttpDoorBuilder.class, HttpDoor.builder(kb)),
                new Face(HttpLimits.class, null),
                new Face(McpDoor.class, new McpDoor(kb, ArticleUrls.STANDARD, "test")),
                new Face(ArticleRetriever.class, null),
                new Face(ArticleTool.class, null));
    }

    @ParameterizedTest
    @MethodSource("faces")
    void nullIsRefusedByName(Face face) throws Exception {
        List<String> accepted = new ArrayList<>();
        int tried = 0;
        for (Executable executable : executables(face)) {
            for (int i = 0; i < executable.getParameterCount(); i++) {
                if (!mayNotBeNull(executable, i)) {
                    continue;
                }
                tried++;
                String message = complaint(face, executable, i);
                if (!message.equals(executable.getParameters()[i].getName())) {
                    accepted.add(executable + ", parameter " + (i + 1) + ": " + message);
                }
            }
        }
        assertThat(accepted).isEmpty();
        assertThat(tried).isPositive();
    }

    private static List<Executable> executables(Face face) {
        List<Executable> found = new ArrayList<>();
        for (Method method : face.type().getDeclaredMethods()) {
            boolean callable = Modifier.isStatic(method.getModifiers()) || face.object() != null;
            if (Modifier.isPublic(method.getModifiers())
                    && !method.isSynthetic()
                    && callable
                    && !method.getName().equals("equals")) {
                found.add(method);
            }
        }
        // A record's canonical constructor is a list of its components; those that are factories in disguise check
        // them.
        boolean checked =
                !face.type().isRecord() || face.type() == HttpLimits.class || face.type() == ArticleUrls.class;
        for (Constructor<?> constructor : face.type().getConstructors()) {
            if (checked) {
                found.add(constructor);
            }
        }
        return found;
    }

    private static boolean mayNotBeNull(Executable executable, int place) {
        AnnotatedType type = executable.getAnnotatedParameterTypes()[place];
        return !executable.getParameterTypes()[place].isPrimitive() && !type.isAnnotationPresent(Nullable.class);
    }

    /** The message of the exception that a null leads to; what else happens where it is none. */
    private static String complaint(Face face, Executable executable, int place) throws Exception {
        Object[] arguments = new Object[executable.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = i == place ? null : value(executable.getParameterTypes()[i]);
        }
        try {
            if (executable instanceof Method method) {
                method.invoke(face.object(), arguments);
            } else {
                ((Constructor<?>) executable).newInstance(arguments);
            }
            return "(null is taken)";
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause();
            return cause instanceof NullPointerException ? String.valueOf(cause.getMessage()) : String.valueOf(cause);
        }
    }

    private static Object value(Class<?> type) {
        Supplier<Object> value = VALUES.get(type);
        if (value != null) {
            return value.get();
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> null);
    }
}
