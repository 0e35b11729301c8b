package io.github.remedium.fuzz;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.article.Article;
import io.github.remedium.internal.snapshot.Resealed;
import io.github.remedium.load.LoadException;
import io.github.remedium.match.Answer;
import io.github.remedium.match.OwnArticles;
import io.github.remedium.render.Renderer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A compiled file with changed bytes. The first byte says whether its checksums are made anew, as a forger would; then come
 * groups of eight bytes: one for a part, so that small parts are changed as often as large ones, three for a place in it, and
 * four that are written there. Whatever is opened either answers or ends in a {@link LoadException}.
 */
final class SnapshotTarget implements Target {

    private static final List<String> QUERIES = List.of(
            "Print queue handshake rejected: token PQ-4711 expired",
            "wachtrij geweigerd 403 conection lost good morning",
            "");

    private final byte[] sound;
    private final List<int[]> places;
    private final Path file;
    private final Renderer renderer = new Renderer();

    SnapshotTarget() throws IOException {
        this.file = Files.createTempFile("remedium-fuzz", ".remedium");
        file.toFile().deleteOnExit();
        KnowledgeBase.of(OwnArticles.load().articles().subList(0, 4)).save(file);
        this.sound = Files.readAllBytes(file);
        this.places = Resealed.places(sound);
    }

    @Override
    public void feed(byte[] input) throws IOException {
        byte[] changed = sound.clone();
        ByteBuffer changes = ByteBuffer.wrap(input);
        boolean forged = input.length == 0 || changes.get() % 4 != 0;
        while (changes.remaining() >= 8) {
            int[] part = places.get((changes.get() & 0xFF) % places.size());
            int offset = (changes.get() & 0xFF) << 16 | (changes.getShort() & 0xFFFF);
            int place = part[0] + offset % Math.max(1, part[1]);
            for (int i = 0; i < 4; i++) {
                byte value = changes.get();
                if (place + i < changed.length) {
                    changed[place + i] = value;
                }
            }
        }
        Path written = Files.createTempFile(file.getParent(), "remedium-fuzz", ".changed");
        try {
            Files.write(written, forged ? Resealed.of(changed) : changed);
            use(written);
        } catch (LoadException e) {
            // What a damaged file must lead to.
        } finally {
            Files.delete(written);
        }
    }

    private void use(Path written) {
        KnowledgeBase kb = KnowledgeBase.open(written);
        kb.report();
        kb.origin();
        for (String query : QUERIES) {
            Answer answer = kb.match(query);
            renderer.answerData(answer, Optional.empty());
            answer.explain();
        }
        for (Article article : kb.articles()) {
            article.translations();
        }
    }
}
