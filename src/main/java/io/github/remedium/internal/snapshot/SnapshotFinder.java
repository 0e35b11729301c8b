package io.github.remedium.internal.snapshot;

import io.github.remedium.internal.LoadFailure;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds compiled files in the places that articles come from. */
public final class SnapshotFinder {

    private static final int CHUNK = 1 << 20;

    private SnapshotFinder() {}

    /** The compiled file at a path; empty if something else is there. */
    public static Optional<Snapshot> at(Path path) {
        try {
            return Files.isRegularFile(path) && PartFile.isOne(path)
                    ? Optional.of(Snapshot.open(path))
                    : Optional.empty();
        } catch (IOException e) {
            throw new LoadFailure(path + " cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * The compiled file of this name on the class path; empty if something else or nothing is there. One that is a file of
     * its own is mapped; one inside a jar is read into memory outside of the heap.
     */
    public static Optional<Snapshot> onClassPath(ClassLoader loader, String name) {
        URL url = loader.getResource(name.startsWith("/") ? name.substring(1) : name);
        if (url == null) {
            return Optional.empty();
        }
        try {
            return url.getProtocol().equals("file") ? at(Path.of(url.toURI())) : inside(url, "class path " + name);
        } catch (IOException | URISyntaxException e) {
            throw new LoadFailure("class path " + name + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static Optional<Snapshot> inside(URL url, String place) throws IOException {
        URLConnection connection = url.openConnection();
        // A jar that is kept open could not be replaced on some systems.
        connection.setUseCaches(false);
        try (InputStream in = connection.getInputStream()) {
            byte[] begin = in.readNBytes(PartFile.HEADER);
            if (!PartFile.isOne(begin)) {
                return Optional.empty();
            }
            ByteBuffer bytes = ByteBuffer.allocateDirect(
                    (int) Math.max(PartFile.HEADER, Math.min(Integer.MAX_VALUE, connection.getContentLengthLong())));
            bytes.put(begin);
            byte[] chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                bytes = bytes.remaining() < read ? larger(bytes) : bytes;
                bytes.put(chunk, 0, read);
            }
            return Optional.of(Snapshot.open(place, bytes.flip().slice()));
        }
    }

    private static ByteBuffer larger(ByteBuffer full) {
        long capacity = Math.min(Integer.MAX_VALUE - 8L, full.capacity() * 2L + CHUNK);
        if (capacity <= full.capacity()) {
            throw new LoadFailure("a compiled file of the class path is larger than 2 GB");
        }
        return ByteBuffer.allocateDirect((int) capacity).put(full.flip());
    }
}
