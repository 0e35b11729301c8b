package io.github.remedium;

import io.github.remedium.internal.Bounds;
import io.github.remedium.internal.Complaint;
import io.github.remedium.internal.LoadFailure;
import io.github.remedium.internal.source.FileText;
import io.github.remedium.internal.source.OpenSources;
import io.github.remedium.internal.source.SourceFile;
import io.github.remedium.load.Limits;
import io.github.remedium.load.LoadException;
import io.github.remedium.load.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The files of articles as they are written, by the paths that {@link io.github.remedium.article.SourceLocation}s name.
 * Everything is in memory. Immutable and safe for any number of threads. No method takes null.
 */
public final class SourceTexts {

    /** No files. */
    public static final SourceTexts NONE = new SourceTexts(Map.of(), Map.of());

    private final Map<String, String> texts;
    private final Map<String, Path> places;

    private SourceTexts(Map<String, String> texts, Map<String, Path> places) {
        this.texts = texts;
        this.places = places;
    }

    /**
     * Reads the files of sources, within the same limits as a load of them. A file that cannot be read, or is too long, is
     * left out.
     *
     * @throws LoadException if a source cannot be opened
     */
    public static SourceTexts read(List<Source> sources, Limits limits) {
        Objects.requireNonNull(sources, "sources");
        Bounds bounds = EngineTypes.bounds(Objects.requireNonNull(limits, "limits"));
        List<Complaint> ignored = new ArrayList<>();
        Map<String, String> texts = new HashMap<>();
        try (OpenSources open =
                OpenSources.open(sources.stream().map(EngineTypes::source).toList(), bounds, ignored)) {
            long left = bounds.maxTotalBytes();
            for (SourceFile file : open.files()) {
                byte[] bytes = bytes(file, bounds);
                left -= bytes.length;
                if (bytes.length <= bounds.maxFileBytes() && left >= 0) {
                    texts.put(file.path(), FileText.decode(bytes, file.path(), ignored::add));
                }
            }
        } catch (LoadFailure e) {
            throw new LoadException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new LoadException("a source could not be read: " + e.getMessage(), e);
        }
        return new SourceTexts(Collections.unmodifiableMap(texts), places(sources, texts));
    }

    private static byte[] bytes(SourceFile file, Bounds bounds) {
        try {
            return file.content().read(bounds.maxFileBytes());
        } catch (IOException | SecurityException e) {
            return new byte[0];
        }
    }

    /** Folders and files of the file system, by what the paths in reports begin with. */
    private static Map<String, Path> places(List<Source> sources, Map<String, String> texts) {
        Map<String, Path> places = new HashMap<>();
        for (Source source : sources) {
            if (source instanceof Source.File file) {
                String name = file.path().toString().replace('\\', '/');
                if (Files.isDirectory(file.path())) {
                    places.put(sources.size() == 1 ? "" : name + "/", file.path());
                } else if (texts.containsKey(name)) {
                    places.put(name, file.path());
                }
            }
        }
        return places;
    }

    /** The text of a file; every line ends in {@code \n}. Empty if there is no such file. */
    public Optional<String> text(String path) {
        return Optional.ofNullable(texts.get(Objects.requireNonNull(path, "path")));
    }

    /** The paths of all files, sorted. */
    public List<String> paths() {
        return List.copyOf(new TreeSet<>(texts.keySet()));
    }

    /** Where a file lies in the file system, whether or not it exists; empty for files of archives, jars and memory. */
    public Optional<Path> file(String path) {
        Objects.requireNonNull(path, "path");
        for (Map.Entry<String, Path> place : places.entrySet()) {
            if (path.startsWith(place.getKey())) {
                return Optional.of(
                        place.getValue().resolve(path.substring(place.getKey().length())));
            }
        }
        return Optional.empty();
    }
}
