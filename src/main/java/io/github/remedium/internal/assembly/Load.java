package io.github.remedium.internal.assembly;

import io.github.remedium.article.Article;
import io.github.remedium.internal.Bounds;
import io.github.remedium.internal.Complaint;
import io.github.remedium.internal.Grade;
import io.github.remedium.internal.LoadFailure;
import io.github.remedium.internal.Workers;
import io.github.remedium.internal.source.OpenSources;
import io.github.remedium.internal.source.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

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
        Assembly assembly = new Assembly(new ArticleAssembler(settings.vocabulary())::assemble, limits, workers);
        List<Article> articles = assembly.articles(drafts, problems);
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
        List<FileReading.Unplaced> drafts = new ArrayList<>(files.size());
        for (FileReading.Read result : new AllFiles(reading, limits, workers, settings.progress()).read(files)) {
            problems.addAll(result.problems());
            if (result.draft() != null) {
                drafts.add(result.draft());
            }
        }
        return drafts;
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
}
