package io.github.remedium.internal.assembly;

import io.github.remedium.article.Block;
import io.github.remedium.article.Inline;
import io.github.remedium.article.Resolution;
import io.github.remedium.article.Section;
import io.github.remedium.article.SourceLines;
import io.github.remedium.article.SourceLocation;
import io.github.remedium.article.Step;
import io.github.remedium.article.Text;
import io.github.remedium.article.Translation;
import io.github.remedium.internal.Complaint;
import io.github.remedium.internal.Grade;
import io.github.remedium.internal.frontmatter.Properties;
import io.github.remedium.internal.language.HeadingVocabulary;
import io.github.remedium.internal.section.BodyPart;
import io.github.remedium.internal.section.HeadingAlignment;
import io.github.remedium.internal.section.SectionDraft;
import io.github.remedium.internal.section.SectionFinder;
import io.github.remedium.internal.section.SectionRepair;
import io.github.remedium.internal.step.StepAlignment;
import io.github.remedium.internal.step.StepAtom;
import io.github.remedium.internal.step.StepMaker;
import io.github.remedium.internal.step.StepPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes the translations of one article from the drafts of all of them, since one explains another: headings that are
 * not known in one language are known in a sibling, and steps are counted alike. Safe for any number of threads.
 */
final class ArticleAssembler {

    /** Longest text of a stub that says that its article was withdrawn. */
    private static final int MAX_NOTICE = 400;

    private final HeadingVocabulary vocabulary;

    ArticleAssembler(HeadingVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** One draft on its way. */
    private record Parts(Draft draft, List<SectionDraft> sections, List<Block> lead, List<Block> resolution) {}

    /**
     * The translations, in the order of the drafts.
     *
     * @param number the number of the article
     * @param drafts its translations, each of another locale
     * @param problems takes doubts about them
     */
    List<Translation> assemble(String number, List<Draft> drafts, Consumer<Complaint> problems) {
        List<List<BodyPart>> units = HeadingAlignment.align(
                drafts.stream().map(draft -> draft.outline().units()).toList());
        List<Parts> all = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            SectionFinder found = new SectionFinder(units.get(i)).find();
            List<SectionDraft> sections = SectionRepair.repair(found.sections());
            all.add(new Parts(drafts.get(i), sections, found.lead(), resolution(sections)));
        }
        List<List<Step>> steps = steps(all);
        reportCounts(all, steps, problems);
        List<Translation> translations = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            translations.add(translation(number, all.get(i), steps.get(i)));
        }
        return translations;
    }

    private List<Block> resolution(List<SectionDraft> sections) {
        List<Block> blocks = new ArrayList<>();
        for (SectionDraft section : sections) {
            if (section.kind == Section.Kind.RESOLUTION) {
                if (vocabulary.stepNumber(section.heading) > 0) {
                    blocks.add(new Block.Heading(
                            4, List.of(new Inline.Words(section.heading)), "", SourceLines.of(section.line)));
                }
                blocks.addAll(section.content);
            }
        }
        return blocks;
    }

    private List<List<Step>> steps(List<Parts> all) {
        List<List<StepAtom>> atoms = all.stream()
                .map(parts -> StepAtom.of(parts.resolution(), vocabulary))
                .toList();
        List<Integer> versions = all.stream()
                .map(parts -> parts.draft().properties().version().orElse(0))
                .toList();
        List<StepPlan> plans = StepAlignment.plans(atoms, versions);
        List<List<Step>> steps = make(all, plans, Set.of());
        Set<Integer> differing = StepAlignment.differing(steps);
        return differing.isEmpty() ? steps : make(all, plans, differing);
    }

    private static List<List<Step>> make(List<Parts> all, List<StepPlan> plans, Set<Integer> flat) {
        List<List<Step>> steps = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            steps.add(new StepMaker(all.get(i).draft().path()).make(plans.get(i), flat));
        }
        return steps;
    }

    private Translation translation(String number, Parts parts, List<Step> steps) {
        Draft draft = parts.draft();
        Properties properties = draft.properties();
        List<Section> sections = new ArrayList<>();
        for (SectionDraft section : parts.sections()) {
            sections.add(section.section(draft.path()));
        }
        Text introduction = Text.of(parts.lead());
        Text text = Text.of(parts.resolution());
        Resolution resolution = text.isEmpty() ? Resolution.NONE : new Resolution(text, steps);
        return Translation.builder(number, draft.locale(), SourceLocation.of(draft.path(), draft.bodyLine()))
                .title(draft.title())
                .description(description(draft, introduction))
                .introduction(introduction.isEmpty() ? null : introduction)
                .metadata(draft.metadata())
                .products(properties.products())
                .productFamilies(properties.productFamilies())
                .appliesTo(properties.appliesTo())
                .keywords(properties.keywords())
                .machineTranslated(properties.machineTranslated())
                .created(properties.created().orElse(null))
                .published(properties.published().orElse(null))
                .sections(sections)
                .resolution(resolution)
                .archived(properties.archived() || isArchived(parts))
                .build();
    }

    private static @Nullable String description(Draft draft, Text introduction) {
        if (draft.description() != null) {
            return draft.description();
        }
        String plain = introduction.plain().strip();
        return plain.isEmpty() ? null : plain;
    }

    private boolean isArchived(Parts parts) {
        if (!parts.resolution().isEmpty()) {
            return false;
        }
        StringBuilder said = new StringBuilder();
        for (SectionDraft section : parts.sections()) {
            for (Block block : section.content) {
                if (!(block instanceof Block.Paragraph) || said.length() > MAX_NOTICE) {
                    return false;
                }
                said.append(Text.of(List.of(block)).plain()).append('\n');
            }
        }
        return said.length() <= MAX_NOTICE && said.toString().lines().anyMatch(vocabulary::saysArchived);
    }

    private static void reportCounts(List<Parts> all, List<List<Step>> steps, Consumer<Complaint> problems) {
        int first = -1;
        for (int i = 0; i < all.size(); i++) {
            int count = steps.get(i).size();
            if (count == 0) {
                continue;
            }
            if (first >= 0 && steps.get(first).size() != count) {
                Draft draft = all.get(i).draft();
                Draft other = all.get(first).draft();
                problems.accept(new Complaint(
                        Grade.INFO,
                        "steps-differ",
                        SourceLocation.of(
                                draft.path(), steps.get(i).get(0).location().line()),
                        "the resolution has " + count + " steps here and "
                                + steps.get(first).size() + " in "
                                + other.locale().toLanguageTag()));
            }
            first = first < 0 ? i : first;
        }
    }
}
