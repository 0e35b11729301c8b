package io.github.remedium.training;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.article.Article;
import io.github.remedium.evaluate.LabelledQueries;
import io.github.remedium.evaluate.LabelledQuery;
import io.github.remedium.internal.Workers;
import io.github.remedium.internal.json.JsonReading;
import io.github.remedium.internal.language.Languages;
import io.github.remedium.internal.lexicon.Vocabulary;
import io.github.remedium.internal.ranking.Confidence;
import io.github.remedium.internal.ranking.Evidence;
import io.github.remedium.internal.ranking.Matcher;
import io.github.remedium.internal.trial.SelfQueries;
import io.github.remedium.internal.trial.SelfQuery;
import io.github.remedium.internal.trial.SelfTrial;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Learns the weights of the evidence and the trees of the confidence from several knowledge bases at once, and prints how
 * good they are in cross-validation by article and with each knowledge base left out.
 *
 * <p>{@code LearnConfidence PLAN FOLDER}. The plan has lines of cells parted by tabs:
 *
 * <ul>
 *   <li>{@code kb NAME WEIGHT SELF FOLDER...}: a knowledge base, what its queries count, how many queries to make from its
 *       own articles
 *   <li>{@code set NAME WEIGHT FILE [ABSENT]}: queries for the knowledge base above; asked without the articles that the
 *       file ABSENT lists. A weight of 0 is measured and not learnt from
 * </ul>
 */
public final class LearnConfidence {

    private static final int FOLDS = 4;
    private static final double GONE = 0.3;

    /**
     * From which probability on an article counts as found: on posts about the largest knowledge base, about one answer in
     * ten of those just above it is wrong. Chosen by hand from the figures that are printed.
     */
    private static final double THRESHOLD = 0.75;

    /** What people write around a code. */
    private static final List<String> SENTENCES = List.of(
            "%s",
            "We see %s since this morning, any idea?",
            "%s what does this mean?",
            "in het logboek staat %s, wat nu?",
            "nos sale %s al lanzar la tarea",
            "%s");

    /** A knowledge base with one set of queries. */
    private record Asked(String kb, String set, double weight, Matcher matcher, List<TrainingQuery> queries) {}

    /** A query with what the library says of each of its contenders. */
    private record Case(
            String kb, String set, boolean measured, int fold, double weight, boolean answerable, List<Row> rows) {}

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Row(double[] numbers, boolean right) {}

    private final List<Asked> asked = new ArrayList<>();

    private LearnConfidence() {}

    /** Runs it. */
    public static void main(String[] arguments) throws Exception {
        LearnConfidence learning = new LearnConfidence();
        learning.read(Files.readAllLines(Path.of(arguments[0])));
        learning.learn(Path.of(arguments[1]));
    }

    private void read(List<String> plan) throws Exception {
        List<String[]> sets = new ArrayList<>();
        String[] kb = {};
        for (String line : plan) {
            String[] cells = line.split("\t", -1);
            if (cells[0].equals("kb")) {
                prepare(kb, sets);
                kb = cells;
                sets.clear();
            } else if (cells[0].equals("set")) {
                sets.add(cells);
            }
        }
        prepare(kb, sets);
    }

    private void prepare(String[] kb, List<String[]> sets) throws Exception {
        if (kb.length == 0) {
            return;
        }
        Path[] paths = new Path[kb.length - 4];
        for (int i = 0; i < paths.length; i++) {
            paths[i] = Path.of(kb[i + 4]);
        }
        List<Article> articles =
                KnowledgeBase.builder().paths(paths).indexAtFirstMatch().build().articles();
        System.err.println(kb[1] + ": " + articles.size() + " articles");
        double weight = Double.parseDouble(kb[2]);
        Map<String, Matcher> without = new TreeMap<>();
        List<Asked> own = new ArrayList<>();
        for (String[] set : sets) {
            String absent = set.length > 4 ? set[4] : "";
            Set<String> gone = absent.isEmpty() ? Set.of() : numbers(absent);
            Matcher matcher = without.computeIfAbsent(
                    absent,
                    a -> matcher(articles.stream()
                            .filter(each -> !gone.contains(upper(each.number())))
                            .toList()));
            List<TrainingQuery> queries = queries(set[3], gone);
            own.add(new Asked(kb[1], set[1], weight * Double.parseDouble(set[2]), matcher, queries));
        }
        int self = Integer.parseInt(kb[3]);
        if (self > 0) {
            Matcher matcher = without.computeIfAbsent("", a -> matcher(articles));
            own.add(new Asked(kb[1], "self", weight * 0.7, matcher, selfQueries(articles, self)));
        }
        asked.addAll(own);
        for (int fold = 0; fold < FOLDS; fold++) {
            gone(articles, own, fold);
        }
    }

    /** The same queries where their articles are taken away: none is right, and neighbours tempt. */
    private void gone(List<Article> articles, List<Asked> own, int fold) {
        Matcher less = matcher(articles.stream()
                .filter(each -> Math.floorMod(each.number().hashCode(), FOLDS) != fold)
                .toList());
        for (Asked each : own) {
            List<TrainingQuery> queries = new ArrayList<>();
            for (TrainingQuery query : each.queries()) {
                boolean all = !query.labels().isEmpty()
                        && query.labels().stream().allMatch(l -> Math.floorMod(l.hashCode(), FOLDS) == fold);
                if (all && (each.queries().size() < 600 || query.id().hashCode() % 4 == 0)) {
                    queries.add(new TrainingQuery(query.id(), query.text(), List.of(), query.group()));
                }
            }
            asked.add(new Asked(each.kb(), each.set() + "-gone", each.weight() * GONE, less, queries));
        }
    }

    private static List<TrainingQuery> selfQueries(List<Article> articles, int most) {
        List<TrainingQuery> queries = new ArrayList<>();
        for (SelfQuery each : SelfQueries.of(articles, most, SelfTrial.SEED)) {
            // People seldom ask a code alone.
            boolean code = each.text().indexOf(' ') < 0;
            String text =
                    code ? SENTENCES.get(queries.size() % SENTENCES.size()).replace("%s", each.text()) : each.text();
            queries.add(new TrainingQuery("self-" + queries.size(), text, each.holders(), each.article()));
        }
        return queries;
    }

    private static Matcher matcher(List<Article> articles) {
        return Matcher.of(
                articles,
                Vocabulary.of(Languages.shipped(), List.of()),
                Confidence.standard(),
                true,
                Workers.patient());
    }

    private static String upper(String number) {
        return number.toUpperCase(Locale.ROOT);
    }

    private static Set<String> numbers(String file) throws Exception {
        Set<String> numbers = new HashSet<>();
        for (Object each : (List<?>) new JsonReading().read(Files.readString(Path.of(file)))) {
            numbers.add(upper(each.toString()));
        }
        return numbers;
    }

    private static List<TrainingQuery> queries(String file, Set<String> gone) throws Exception {
        List<TrainingQuery> queries = new ArrayList<>();
        for (LabelledQuery query : LabelledQueries.parse(Files.readString(Path.of(file)), file)) {
            List<String> labels = query.labels().stream()
                    .filter(label -> !gone.contains(upper(label)))
                    .toList();
            String group = labels.isEmpty() ? query.id().split("[#~]", 2)[0] : labels.get(0);
            queries.add(new TrainingQuery(query.id(), query.query(), labels, group));
        }
        return queries;
    }

    private void learn(Path folder) throws Exception {
        String evidence = evidence();
        Files.writeString(
                folder.resolve("evidence.tsv"),
                "# Weights of the evidence in one view: name, weight for program output, weight for prose. Learnt.\n"
                        + evidence,
                StandardCharsets.UTF_8);
        Evidence weights = Evidence.parse(evidence.lines().toList());
        List<Case> cases = new ArrayList<>();
        for (Asked each : asked) {
            Matcher matcher = each.matcher().with(weights);
            for (TrainingQuery query : each.queries()) {
                List<Row> rows = new ArrayList<>();
                for (Matcher.Sample sample : matcher.standings(query.text())) {
                    rows.add(new Row(sample.numbers(), isRight(query, sample)));
                }
                int fold = Math.floorMod((query.group().hashCode() * 0x9E3779B1) >>> 8, FOLDS);
                cases.add(new Case(
                        each.kb(),
                        each.set(),
                        each.weight() == 0,
                        fold,
                        each.weight(),
                        !query.labels().isEmpty(),
                        rows));
            }
        }
        System.err.println(cases.size() + " cases");
        IdentityHashMap<Case, List<Double>> crossed = new IdentityHashMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            BoostedTrees.Model model =
                    model(cases.stream().filter(each -> each.fold() != out).toList());
            cases.stream()
                    .filter(each -> !each.measured() && each.fold() == out)
                    .forEach(each -> crossed.put(each, probabilities(model, each)));
        }
        BoostedTrees.Model all = model(cases);
        cases.stream().filter(Case::measured).forEach(each -> crossed.put(each, probabilities(all, each)));
        System.out.println("cross-validated by article; sets of weight 0 are not learnt from");
        TrainingFigures.print(groups(cases, crossed), THRESHOLD);
        Set<String> kbs = new TreeSet<>();
        cases.stream().filter(each -> each.weight() >= 1).forEach(each -> kbs.add(each.kb()));
        for (String kb : kbs) {
            BoostedTrees.Model other =
                    model(cases.stream().filter(each -> !each.kb().equals(kb)).toList());
            IdentityHashMap<Case, List<Double>> left = new IdentityHashMap<>();
            cases.stream()
                    .filter(each -> each.kb().equals(kb))
                    .forEach(each -> left.put(each, probabilities(other, each)));
            System.out.println("without " + kb);
            TrainingFigures.print(groups(cases, left), THRESHOLD);
        }
        Files.writeString(
                folder.resolve("confidence.tsv"),
                "# Trees of the confidence, learnt by gradient boosting. Form: see Confidence.parse.\n"
                        + all.written(Matcher.names(true), THRESHOLD),
                StandardCharsets.UTF_8);
    }

    private static boolean isRight(TrainingQuery query, Matcher.Sample sample) {
        return query.labels().stream().anyMatch(label -> label.equalsIgnoreCase(sample.article()));
    }

    private String evidence() {
        List<double[]> rows = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (Asked each : asked) {
            if (each.weight() > 0) {
                for (TrainingQuery query : each.queries()) {
                    List<Matcher.Sample> samples = each.matcher().samples(query.text(), 4);
                    for (Matcher.Sample sample : samples) {
                        rows.add(sample.numbers());
                        shares.add(sample.prose());
                        right.add(isRight(query, sample));
                        weights.add(each.weight() * 4 / samples.size());
                    }
                }
            }
        }
        System.err.println(rows.size() + " samples");
        return LogisticBlend.learn(rows, doubles(shares), booleans(right), doubles(weights))
                .written(Matcher.names(false));
    }

    private static BoostedTrees.Model model(List<Case> cases) {
        List<double[]> rows = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (Case each : cases) {
            for (int i = 0; i < each.rows().size() && each.weight() > 0; i++) {
                rows.add(each.rows().get(i).numbers());
                right.add(each.rows().get(i).right());
                weights.add(each.weight() * (i == 0 ? 1 : 0.4));
            }
        }
        return new BoostedTrees(240, 6, 0.04, 4, 4)
                .learn(rows, booleans(right), doubles(weights), Signs.of(Matcher.names(true)));
    }

    private static List<Double> probabilities(BoostedTrees.Model model, Case one) {
        return one.rows().stream().map(row -> model.probability(row.numbers())).toList();
    }

    private static TrainingFigures.Outcome outcome(Case one, List<Double> probabilities) {
        int best = -1;
        for (int i = 0; i < probabilities.size(); i++) {
            best = best < 0 || probabilities.get(i) > probabilities.get(best) ? i : best;
        }
        return best < 0
                ? new TrainingFigures.Outcome(0, false, one.answerable())
                : new TrainingFigures.Outcome(
                        probabilities.get(best), one.rows().get(best).right(), one.answerable());
    }

    private static Map<String, List<TrainingFigures.Outcome>> groups(
            List<Case> cases, IdentityHashMap<Case, List<Double>> probabilities) {
        Map<String, List<TrainingFigures.Outcome>> groups = new TreeMap<>();
        for (Case each : cases) {
            List<Double> own = probabilities.get(each);
            if (own != null) {
                groups.computeIfAbsent(each.kb() + " " + each.set(), k -> new ArrayList<>())
                        .add(outcome(each, own));
            }
        }
        return groups;
    }

    private static double[] doubles(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static boolean[] booleans(List<Boolean> values) {
        boolean[] array = new boolean[values.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = values.get(i);
        }
        return array;
    }
}
