package io.github.remedium.internal.section;

import io.github.remedium.article.Block;
import io.github.remedium.article.Section;
import java.util.ArrayList;
import java.util.List;

/** Makes sections that have no heading: an issue after the environment, and steps after a cause. */
public final class SectionRepair {

    private SectionRepair() {}

    /** The sections, with an issue and a resolution where the text has them. */
    public static List<SectionDraft> repair(List<SectionDraft> sections) {
        List<SectionDraft> out = new ArrayList<>(sections);
        if (none(out, Section.Kind.ISSUE)) {
            issueAfterEnvironment(out);
        }
        if (none(out, Section.Kind.RESOLUTION)) {
            stepsAfterCause(out);
        }
        return out;
    }

    private static boolean none(List<SectionDraft> sections, Section.Kind kind) {
        return sections.stream().noneMatch(section -> section.kind == kind);
    }

    /** The environment is one list or paragraph; what follows it without a heading is the issue. */
    private static void issueAfterEnvironment(List<SectionDraft> sections) {
        for (int i = sections.size() - 1; i >= 0; i--) {
            SectionDraft section = sections.get(i);
            if (section.kind == Section.Kind.ENVIRONMENT && section.content.size() > 1) {
                split(sections, i, 1, Section.Kind.ISSUE);
                return;
            }
        }
    }

    /** In the resolution, ordered steps after a cause are what to do about it. */
    private static void stepsAfterCause(List<SectionDraft> sections) {
        for (int i = 0; i < sections.size(); i++) {
            SectionDraft section = sections.get(i);
            if (section.kind == Section.Kind.CAUSE && section.inResolution) {
                for (int at = 1; at < section.content.size(); at++) {
                    if (section.content.get(at) instanceof Block.Listing list && list.ordered()) {
                        split(sections, i, at, Section.Kind.RESOLUTION);
                        return;
                    }
                }
            }
        }
    }

    private static void split(List<SectionDraft> sections, int index, int at, Section.Kind kind) {
        SectionDraft whole = sections.get(index);
        SectionDraft head = new SectionDraft(whole.kind, whole.heading, whole.line, whole.inResolution);
        head.content.addAll(whole.content.subList(0, at));
        List<Block> rest = whole.content.subList(at, whole.content.size());
        SectionDraft tail = new SectionDraft(kind, "", rest.get(0).line(), whole.inResolution);
        tail.content.addAll(rest);
        sections.set(index, head);
        sections.add(index + 1, tail);
    }
}
