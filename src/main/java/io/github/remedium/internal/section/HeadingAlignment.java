package io.github.remedium.internal.section;

import io.github.remedium.article.Block;
import io.github.remedium.article.Inline;
import io.github.remedium.internal.language.HeadingKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what the headings of one translation announce from the other translations of the article. All have the same
 * headings in the same order, so the place of a badly translated heading tells what it means.
 */
public final class HeadingAlignment {

    private HeadingAlignment() {}

    /** The parts of each translation, with the kinds that most translations give to a heading. */
    public static List<List<BodyPart>> align(List<List<BodyPart>> translations) {
        if (translations.size() < 2 || agree(translations)) {
            return translations;
        }
        int reference = reference(translations);
        List<BodyPart> model = translations.get(reference);
        List<int[]> partners = new ArrayList<>();
        for (List<BodyPart> units : translations) {
            partners.add(Alignment.of(model, units, HeadingAlignment::score));
        }
        List<List<BodyPart>> aligned = new ArrayList<>();
        translations.forEach(units -> aligned.add(new ArrayList<>(units)));
        for (int i = 0; i < model.size(); i++) {
            decide(i, translations, partners, aligned);
        }
        return aligned;
    }

    private static boolean agree(List<List<BodyPart>> translations) {
        List<HeadingKind> first = sections(translations.get(0));
        return translations.stream().allMatch(units -> sections(units).equals(first));
    }

    private static List<HeadingKind> sections(List<BodyPart> units) {
        List<HeadingKind> kinds = new ArrayList<>();
        for (BodyPart unit : units) {
            if (unit.kind() != null && isSection(unit.kind())) {
                kinds.add(unit.kind());
            }
        }
        return kinds;
    }

    private static boolean isSection(HeadingKind kind) {
        return kind != HeadingKind.ASIDE && kind != HeadingKind.STEP;
    }

    /** The translation whose headings are known best; of several the first. */
    private static int reference(List<List<BodyPart>> translations) {
        int best = 0;
        int most = -1;
        for (int i = 0; i < translations.size(); i++) {
            int known = sections(translations.get(i)).size();
            if (known > most) {
                most = known;
                best = i;
            }
        }
        return best;
    }

    private static void decide(
            int index, List<List<BodyPart>> translations, List<int[]> partners, List<List<BodyPart>> aligned) {
        Map<HeadingKind, Integer> votes = new EnumMap<>(HeadingKind.class);
        int present = 0;
        for (int t = 0; t < translations.size(); t++) {
            int at = partners.get(t)[index];
            if (at >= 0) {
                present++;
                HeadingKind kind = translations.get(t).get(at).kind();
                if (kind != null) {
                    votes.merge(kind, 1, Integer::sum);
                }
            }
        }
        HeadingKind winner = null;
        for (Map.Entry<HeadingKind, Integer> vote : votes.entrySet()) {
            winner = winner == null || vote.getValue() > votes.getOrDefault(winner, 0) ? vote.getKey() : winner;
        }
        if (winner == null) {
            return;
        }
        // If fewer than a quarter of the translations know the heading, the word has probably another meaning there.
        boolean trusted = votes.getOrDefault(winner, 0) * 4 >= present;
        for (int t = 0; t < translations.size(); t++) {
            int at = partners.get(t)[index];
            if (at >= 0) {
                BodyPart unit = translations.get(t).get(at);
                aligned.get(t).set(at, trusted ? as(unit, winner) : unit.withKind(null));
            }
        }
    }

    private static BodyPart as(BodyPart unit, HeadingKind kind) {
        if (unit.isCandidate()) {
            return unit.kind() == kind ? unit : unit.withKind(kind);
        }
        BodyPart label = isSection(kind) ? asLabel(unit, kind) : null;
        return label == null ? unit : label;
    }

    /** A paragraph whose first line is short, taken as the heading its siblings have there. */
    private static @Nullable BodyPart asLabel(BodyPart unit, HeadingKind kind) {
        if (!(unit.original() instanceof Block.Paragraph paragraph) || !shortLine(unit)) {
            return null;
        }
        List<List<Inline>> lines = InlineText.lines(paragraph.content());
        String words = LabelLine.withoutColon(InlineText.plain(lines.get(0)).strip());
        Block rest = null;
        if (lines.size() > 1) {
            List<List<Inline>> after = lines.subList(1, lines.size());
            rest = new Block.Paragraph(
                    InlineText.joined(after), paragraph.lines().rows(1, after.size()));
        }
        return new BodyPart(BodyPart.Form.PLAIN, words, "", 0, kind, unit.original(), rest);
    }

    private static boolean shortLine(BodyPart unit) {
        if (!(unit.original() instanceof Block.Paragraph paragraph)) {
            return false;
        }
        String line =
                InlineText.plain(InlineText.lines(paragraph.content()).get(0)).strip();
        return !line.isEmpty() && line.length() <= 50 && !line.endsWith(".") && !line.endsWith("\u3002");
    }

    private static double score(BodyPart left, BodyPart right) {
        if (left.isCandidate() && right.isCandidate()) {
            double form = left.form() == right.form() ? 2.5 : left.level() > 0 || right.level() > 0 ? 0.5 : 1.5;
            double level = left.level() == right.level() ? 0.5 : 0;
            boolean known = left.kind() != null && right.kind() != null;
            double kind = !known ? 0 : left.kind() == right.kind() ? 2 : -1;
            return form + level + kind;
        }
        if (left.isCandidate() || right.isCandidate()) {
            BodyPart label = left.isCandidate() ? left : right;
            BodyPart content = left.isCandidate() ? right : left;
            return label.level() == 0 && shortLine(content) ? 0.8 : -1.5;
        }
        Block a = left.original();
        Block b = right.original();
        if (!a.getClass().equals(b.getClass())) {
            return -1.5;
        }
        return a instanceof Block.CodeBlock && a.equals(b) ? 2.5 : 1.5;
    }
}
