package io.github.remedium.load;

import io.github.remedium.article.Article;
import io.github.remedium.article.SourceLocation;
import io.github.remedium.article.Translation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One load, from listing to report: the files of all sources, each read on its own; then their locales and which of
 * them says it where two say the same; then the drafts of each article together.
 */
final class Load {

    private static final Comparator<Problem> PLACE = Comparator.comparing(
                    (Problem p) -> p.location().path())
            .thenComparing(p -> p.location().line())
            .thenComparing(p -> p.location().column())
            .thenComparing(Problem::severity)
            .thenComparing(Problem::code)
            .thenComparing(Problem::message);

    private final List<Source> sources;
    private final Limits limits;
    private final ErrorPolicy errorPolicy;
    private final ProgressListener progress;
    private final HeadingVocabulary vocabulary;
    private final LocaleDetector locales;
    private final Workers workers;
    private final List<Problem> problems = new ArrayList<>();
    private int done;

    Load(
            List<Source> sources,
            Limits limits,
            ErrorPolicy errorPolicy,
            ProgressListener progress,
            HeadingVocabulary vocabulary,
            Workers workers) {
        this.sources = sources;
        this.limits = limits;
        this.errorPolicy = errorPolicy;
        this.progress = progress;
        this.vocabulary = vocabulary;
        this.locales = new LocaleDetector(vocabulary);
        this.workers = workers;
    }

    LoadResult run() {
        List<FileReading.Unplaced> read;
        int files;
        try (OpenSources open = OpenSources.open(sources, limits, problems)) {
            files = open.files().size() + open.refused();
            read = read(open.files());
        } catch (IOException e) {
            throw new LoadException("a source could not be read: " + e.getMessage(), e);
        }
        Map<String, List<Draft>> drafts = Duplicates.resolved(placed(read), problems::add);
        List<Article> articles = articles(drafts);
        problems.sort(PLACE);
        if (errorPolicy == ErrorPolicy.FAIL) {
            problems.stream()
                    .filter(p -> p.severity() == Severity.ERROR)
                    .findFirst()
                    .ifPresent(problem -> {
                        throw new LoadException(problem.toString());
                    });
        }
        return new LoadResult(articles, report(files, articles));
    }

    private List<FileReading.Unplaced> read(List<SourceFile> files) {
        FileReading reading = new FileReading(limits, vocabulary, locales);
        boolean[] within = withinTotal(files);
        FileReading.@Nullable Read[] results = new FileReading.@Nullable Read[files.size()];
        boolean complete = workers.forEach(files.size(), i -> {
            if (within[i]) {
                results[i] = reading.read(files.get(i));
                tell(files.size());
            }
        });
        List<FileReading.Unplaced> drafts = new ArrayList<>(files.size());
        for (int i = 0; i < results.length; i++) {
            FileReading.Read result = results[i];
            if (result == null) {
                problems.add(
                        within[i] && !complete
                                ? error(
                                        files.get(i).path(),
                                        "time",
                                        "the load took more than "
                                                + limits.maxTime().toSeconds()
                                                + " seconds before this file was read; the limit maxTime raises it")
                                : error(
                                        files.get(i).path(),
                                        "total-size",
                                        "the files before this one have " + limits.maxTotalBytes()
                                                + " bytes; the limit maxTotalBytes raises it"));
                continue;
            }
            problems.addAll(result.problems());
            if (result.draft() != null) {
                drafts.add(result.draft());
            }
        }
        return drafts;
    }

    /** Which files still fit into the total, by the sizes their sources state. */
    private boolean[] withinTotal(List<SourceFile> files) {
        boolean[] within = new boolean[files.size()];
        long total = 0;
        for (int i = 0; i < within.length; i++) {
            long size = Math.max(files.get(i).size(), 0);
            within[i] = size > limits.maxFileBytes() || size <= limits.maxTotalBytes() - total;
            total += within[i] && size <= limits.maxFileBytes() ? size : 0;
        }
        return within;
    }

    private synchronized void tell(int total) {
        progress.progress(++done, total);
    }

    private List<Draft> placed(List<FileReading.Unplaced> read) {
        List<Locale> decided = locales.decide(
                read.stream().map(FileReading.Unplaced::path).toList(),
                read.stream().map(FileReading.Unplaced::hints).toList(),
                problems::add);
        List<Draft> drafts = new ArrayList<>(read.size());
        for (int i = 0; i < read.size(); i++) {
            drafts.add(read.get(i).in(decided.get(i)));
        }
        return drafts;
    }

    private List<Article> articles(Map<String, List<Draft>> drafts) {
        ArticleAssembler assembler = new ArticleAssembler(vocabulary, limits);
        List<Map.Entry<String, List<Draft>>> work = List.copyOf(drafts.entrySet());
        @Nullable Article[] articles = new @Nullable Article[work.size()];
        List<Problem> found = Collections.synchronizedList(new ArrayList<>());
        boolean complete = workers.forEach(work.size(), i -> articles[i] = article(assembler, work.get(i), found::add));
        problems.addAll(found);
        if (!complete) {
            throw new LoadException("the load took more than "
                    + limits.maxTime().toSeconds() + " seconds; the limit maxTime raises it");
        }
        List<Article> whole = new ArrayList<>(articles.length);
        for (Article article : articles) {
            if (article != null) {
                whole.add(article);
            }
        }
        return whole;
    }

    /** The article, or null where it is in error. */
    private static @Nullable Article article(
            ArticleAssembler assembler, Map.Entry<String, List<Draft>> drafts, Consumer<Problem> found) {
        try {
            List<Translation> translations = assembler.assemble(drafts.getKey(), drafts.getValue(), found);
            return Article.of(drafts.getKey(), translations);
        } catch (RuntimeException | StackOverflowError e) {
            for (Draft draft : drafts.getValue()) {
                found.accept(error(
                        draft.path(),
                        "internal",
                        "putting the article together failed with "
                                + e.getClass().getSimpleName() + "; this is a defect of Remedium"));
            }
            return null;
        }
    }

    private LoadReport report(int files, List<Article> articles) {
        Map<Locale, Integer> counts = new TreeMap<>(Comparator.comparing(Locale::toLanguageTag));
        int translations = 0;
        for (Article article : articles) {
            for (Locale locale : article.locales()) {
                counts.merge(locale, 1, Integer::sum);
                translations++;
            }
        }
        return new LoadReport(files, articles.size(), translations, counts, problems);
    }

    private static Problem error(String path, String code, String message) {
        return new Problem(Severity.ERROR, code, new SourceLocation(path, 1, 1), message);
    }
}
