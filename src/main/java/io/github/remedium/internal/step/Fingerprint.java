package io.github.remedium.internal.step;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What stays the same when a part of a text is translated: its type, names in ASCII with digits or signs, and roughly
 * its length.
 *
 * @param type what the part is
 * @param names words that no translator would touch
 * @param length characters
 */
record Fingerprint(StepAtom.Type type, Set<String> names, int length) {

    private static final int MAX_NAMES = 200;

    /** The fingerprints of some atoms. */
    static List<Fingerprint> of(List<StepAtom> atoms) {
        List<Fingerprint> prints = new ArrayList<>();
        for (StepAtom atom : atoms) {
            String text = atom.plain();
            prints.add(new Fingerprint(atom.type(), names(text), text.length()));
        }
        return prints;
    }

    /** How likely two parts are translations of each other; negative if they are not. */
    double likeness(Fingerprint other) {
        double score = type == other.type ? 1 : isItem() == other.isItem() ? 0.2 : -0.2;
        if (!names.isEmpty() || !other.names.isEmpty()) {
            Set<String> common = new HashSet<>(names);
            common.retainAll(other.names);
            double all = names.size() + other.names.size() - common.size();
            score += 2 * common.size() / all - 0.4;
        }
        double ratio = (Math.min(length, other.length) + 10.0) / (Math.max(length, other.length) + 10.0);
        return score + ratio - 0.5;
    }

    private boolean isItem() {
        return type == StepAtom.Type.ORDERED || type == StepAtom.Type.BULLET || type == StepAtom.Type.PARAGRAPH;
    }

    private static Set<String> names(String text) {
        Set<String> names = new HashSet<>();
        int start = -1;
        boolean odd = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean part = c > ' ' && c < 127 && c != '"' && c != '\'' && c != ',';
            if (part) {
                start = start < 0 ? i : start;
                boolean inside = i > start && Character.isUpperCase(c);
                odd |= inside || (c >= '0' && c <= '9') || c == '_' || c == '/' || c == '$' || c == '{';
            } else {
                if (start >= 0 && odd && names.size() < MAX_NAMES) {
                    names.add(text.substring(start, i));
                }
                start = -1;
                odd = false;
            }
        }
        return names;
    }
}
