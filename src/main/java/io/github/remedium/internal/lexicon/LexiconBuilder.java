package io.github.remedium.internal.lexicon;

import io.github.remedium.internal.Resources;
import io.github.remedium.internal.flat.Rows;
import io.github.remedium.internal.flat.StringTable;
import io.github.remedium.internal.language.LanguageFile;
import io.github.remedium.internal.language.Languages;
import io.github.remedium.internal.text.Token;
import io.github.remedium.internal.text.Tokens;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the words of a {@link Lexicon}. Used once, by one thread. */
final class LexiconBuilder {

    private static final String CONCEPTS = "languages/concepts.tsv";
    private static final String FUNCTION = "function";
    private static final String CHAT = "chat";

    private final Map<String, int[]> words = new HashMap<>(1 << 16);
    private final List<Phrase> phrases = new ArrayList<>();
    private final List<Boolean> weightless = new ArrayList<>();

    /** The cells of all languages for each concept, until all languages are read. */
    private final List<List<String>> cells = new ArrayList<>();

    private final Map<String, Integer> ids = new HashMap<>();

    private record Phrase(List<Token> atoms, int concept) {}

    private LexiconBuilder() {}

    static Lexicon of(Languages languages, List<String> extensions) {
        LexiconBuilder builder = new LexiconBuilder();
        builder.concepts(LanguageFile.of(CONCEPTS, Resources.text(CONCEPTS)));
        languages.forEach("concepts.tsv", (tag, file) -> builder.concepts(file));
        languages.forEach("lexicon.tsv", (tag, file) -> builder.language(file));
        builder.addForms();
        for (String extension : extensions) {
            extension.lines().forEach(builder::line);
        }
        return builder.build();
    }

    private void concepts(LanguageFile file) {
        for (LanguageFile.Line line : file.lines()) {
            String[] parts = line.text().split("\t", -1);
            boolean light = parts.length == 2 && (parts[1].equals(FUNCTION) || parts[1].equals(CHAT));
            if (parts.length > 2 || (parts.length == 2 && !light)) {
                throw file.failure(line, "must be a concept's id, and perhaps a tab and 'function' or 'chat'");
            }
            if (ids.putIfAbsent(parts[0], weightless.size()) != null) {
                throw file.failure(line, "the concept '" + parts[0] + "' is there already");
            }
            weightless.add(light);
            cells.add(new ArrayList<>());
        }
    }

    private void language(LanguageFile file) {
        for (LanguageFile.Line line : file.lines()) {
            String[] parts = file.cells(line);
            Integer concept = ids.get(parts[0]);
            if (concept == null) {
                throw file.failure(
                        line, "'" + parts[0] + "' is no concept; a concepts.tsv beside it may name new ones");
            }
            cells.get(concept).add(parts[1]);
        }
    }

    /** Adds the forms of all languages, concept by concept, so that a word's concepts are in their order. */
    private void addForms() {
        for (int concept = 0; concept < cells.size(); concept++) {
            for (String cell : cells.get(concept)) {
                forms(cell, 0, cell.length(), concept);
            }
        }
    }

    private void line(String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        int concept = weightless.size();
        boolean light = false;
        for (String cell : line.split("\t", -1)) {
            if (cell.equals(FUNCTION) || cell.equals(CHAT)) {
                light = true;
            } else {
                forms(cell, 0, cell.length(), concept);
            }
        }
        weightless.add(light);
    }

    private void forms(String line, int from, int end, int concept) {
        int start = from;
        for (int i = from; i <= end; i++) {
            if (i == end || line.charAt(i) == ',') {
                form(Tokens.of(line.substring(start, i)).atoms(), concept);
                start = i + 1;
            }
        }
    }

    private void form(List<Token> atoms, int concept) {
        if (atoms.size() == 1) {
            words.merge(atoms.get(0).term(), new int[] {concept}, (known, more) -> PhraseTrie.with(known, concept));
        } else if (!atoms.isEmpty()) {
            phrases.add(new Phrase(atoms, concept));
        }
    }

    private Lexicon build() {
        List<String> names = new ArrayList<>(words.keySet());
        Rows concepts = Rows.of(names.stream().map(words::get).toList());
        Map<String, Integer> numbers = new HashMap<>(names.size() * 2);
        for (String name : names) {
            numbers.put(name, numbers.size());
        }
        PhraseTrie.Builder trie = new PhraseTrie.Builder();
        for (Phrase phrase : phrases) {
            int[] way = phrase.atoms().stream()
                    .mapToInt(atom -> numbers.computeIfAbsent(atom.term(), term -> {
                        names.add(term);
                        return names.size() - 1;
                    }))
                    .toArray();
            trie.add(way, phrase.concept());
        }
        ByteBuffer flags = ByteBuffer.allocate(weightless.size());
        weightless.forEach(light -> flags.put((byte) (light ? 1 : 0)));
        return new Lexicon(StringTable.of(names), concepts, trie.build(), flags);
    }
}
