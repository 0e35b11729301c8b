package io.github.remedium.internal.assembly;

import io.github.remedium.article.Article;
import io.github.remedium.article.SourceLocation;
import io.github.remedium.internal.Bounds;
import io.github.remedium.internal.Complaint;
import io.github.remedium.internal.Grade;
import io.github.remedium.internal.LoadFailure;
import io.github.remedium.internal.source.OpenSources;
import io.github.remedium.internal.source.SourceFile;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One load, from listing to report: reads each file of all sources on its own, then decides their locales and between
 * duplicates, then assembles the translations of each article.
 */
final class Load {

    private static final Comparator<Complaint> PLACE = Comparator.comparing(
                    (Complaint p) -> p.location().path())
            .thenComparing(p -> p.location().line())
            .thenComparing(p -> p.location().column())
            .thenComparing(Complaint::severity)
            .thenComparing(Complaint::code)
            .thenComparing(Complaint::message);

    /** From how many files on a trait of most of them is told once. */
    private static final int MANY = 10;

    private final ArticleLoader settings;
    private final Bounds limits;
    private final LocaleDetector locales;
    private final Workers workers;
    private final List<Complaint> problems = new ArrayList<>();
    private int done;

    Load(ArticleLoader settings, Workers workers) {
        this.settings = settings;
        this.limits = settings.bounds();
        this.locales = new LocaleDetector(settings.profiles(), settings.vocabulary());
        this.workers = workers;
    }

    ArticleLoader.Loaded run() {
        List<FileReading.Unplaced> read;
        int files;
        try (OpenSources open = OpenSources.open(settings.sources(), limits, problems)) {
            files = open.files().size() + open.refused();
            read = read(open.files());
        } catch (IOException e) {
            throw new LoadFailure("a source could not be read: " + e.getMessage(), e);
        }
        Map<String, List<Draft>> drafts = Duplicates.resolved(placed(read), problems::add);
        List<Article> articles = articles(drafts);
        withoutFrontMatterOnce(read.size());
        problems.sort(PLACE);
        if (settings.strict()) {
            problems.stream()
                    .filter(p -> p.severity() == Grade.ERROR)
                    .findFirst()
                    .ifPresent(problem -> {
                        throw new LoadFailure(problem.toString());
                    });
        }
        return new ArticleLoader.Loaded(articles, files, List.copyOf(problems));
    }

    /** Where most files have no front matter, none is odd for that; it is told once. */
    private void withoutFrontMatterOnce(int files) {
        List<Complaint> missing = problems.stream()
                .filter(problem -> problem.code().equals(FileReading.NO_FRONT_MATTER))
                .toList();
        if (missing.size() >= MANY && missing.size() > files / 2) {
            problems.removeIf(problem -> problem.code().equals(FileReading.NO_FRONT_MATTER));
            problems.add(new Complaint(
                    Grade.INFO,
                    FileReading.NO_FRONT_MATTER,
                    missing.get(0).location(),
                    "this file and " + (missing.size() - 1)
                            + " more have no front matter; all is taken from their names and texts"));
        }
    }

    private List<FileReading.Unplaced> read(List<SourceFile> files) {
        FileReading reading = new FileReading(limits, settings.vocabulary(), settings.roles(), locales);
        boolean[] within = withinTotal(files);
        List<FileReading.@Nullable Read> results = workers.map(
                files.size(),
                limits.maxTime(),
                i -> {
                    FileReading.Read read = within[i] ? reading.read(files.get(i)) : tooMuch(files.get(i));
                    tell(files.size());
                    return read;
                },
                i -> tooLong(files.get(i), "the file took", limits.maxTimePerFile(), "maxTimePerFile"));
        List<FileReading.Unplaced> drafts = new ArrayList<>(files.size());
        for (int i = 0; i < results.size(); i++) {
            FileReading.Read result = results.get(i);
            if (result == null) {
                result = tooLong(files.get(i), "before it was read the load took", limits.maxTime(), "maxTime");
            }
            problems.addAll(result.problems());
            if (result.draft() != null) {
                drafts.add(result.draft());
            }
        }
        return drafts;
    }

    private FileReading.Read tooMuch(SourceFile file) {
        String message = "the files before this one have " + limits.maxTotalBytes()
                + " bytes; the limit maxTotalBytes raises it";
        return new FileReading.Read(null, List.of(error(file.path(), "total-size", message)));
    }

    private static FileReading.Read tooLong(SourceFile file, String what, Duration time, String limit) {
        String message = what + " more than " + time.toMillis() + " ms; the limit " + limit + " raises it";
        return new FileReading.Read(null, List.of(error(file.path(), "time", message)));
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
        settings.progress().read(++done, total);
    }

    private List<Draft> placed(List<FileReading.Unplaced> read) {
        List<LocaleDetector.Placement> decided = locales.decide(
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
        ArticleAssembler assembler = new ArticleAssembler(settings.vocabulary(), limits);
        List<List<Draft>> work = List.copyOf(drafts.values());
        List<@Nullable Assembled> results = workers.map(
                work.size(),
                limits.maxTime(),
                i -> article(assembler, work.get(i)),
                i -> failed(
                        work.get(i),
                        "time",
                        "putting the article together took more than "
                                + limits.maxTimePerFile().toMillis() + " ms; the limit maxTimePerFile raises it"));
        List<Article> articles = new ArrayList<>(results.size());
        for (Assembled result : results) {
            if (result == null) {
                throw new LoadFailure(
                        "the load took more than " + limits.maxTime().toMillis() + " ms; the limit maxTime raises it");
            }
            problems.addAll(result.problems());
            if (result.article() != null) {
                articles.add(result.article());
            }
        }
        return articles;
    }

    /** What became of an article; null where it is in error. */
    private record Assembled(@Nullable Article article, List<Complaint> problems) {}

    private static Assembled article(ArticleAssembler assembler, List<Draft> drafts) {
        String number = drafts.get(0).article();
        try {
            List<Complaint> found = new ArrayList<>();
            Article article = Article.of(number, assembler.assemble(number, drafts, found::add));
            return new Assembled(article, found);
        } catch (RuntimeException | StackOverflowError e) {
            return failed(
                    drafts,
                    "internal",
                    "putting the article together failed with " + e.getClass().getSimpleName()
                            + "; this is a defect of Remedium");
        }
    }

    private static Assembled failed(List<Draft> drafts, String code, String message) {
        return new Assembled(
                null,
                drafts.stream().map(draft -> error(draft.path(), code, message)).toList());
    }

    private static Complaint error(String path, String code, String message) {
        return new Complaint(Grade.ERROR, code, new SourceLocation(path, 1, 1), message);
    }
}
