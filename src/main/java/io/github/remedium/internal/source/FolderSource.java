package io.github.remedium.internal.source;

import io.github.remedium.article.SourceLocation;
import io.github.remedium.internal.Bounds;
import io.github.remedium.internal.Complaint;
import io.github.remedium.internal.Grade;
import io.github.remedium.internal.LoadFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A folder with all its folders. */
final class FolderSource extends ArticleSource {

    private final Path folder;

    FolderSource(Path folder) {
        this.folder = folder;
    }

    @Override
    String name() {
        return folder.toString();
    }

    @Override
    Listing open(Bounds limits) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new LoadFailure(folder + (Files.exists(folder) ? " is not a folder" : " does not exist"));
        }
        if (!Files.isReadable(folder)) {
            throw new LoadFailure(folder + " may not be read");
        }
        Listing listing = new Listing();
        new Walk(listing, limits, folder).run();
        return listing;
    }

    /** A file on disk. */
    static SourceFile file(Path file, String path, String hintPath, String inside) throws IOException {
        return new SourceFile(path, hintPath, inside, Files.size(file), most -> {
            try (InputStream in = Files.newInputStream(file)) {
                return in.readNBytes(SourceFile.limited(most));
            }
        });
    }

    static String slashed(Path path) {
        StringBuilder slashed = new StringBuilder();
        for (Path name : path) {
            slashed.append(slashed.isEmpty() ? "" : "/").append(name);
        }
        return slashed.toString();
    }

    /** One walk through the folder, in the order of the names, so that two walks give the same. */
    private static final class Walk {
        private final Listing listing;
        private final Bounds limits;
        private final Path folder;
        private final Path root;
        private final Path hintBase;
        /** Folders that were entered through a link, so that links to each other do not multiply. */
        private final Set<Path> followed = new HashSet<>();

        Walk(Listing listing, Bounds limits, Path folder) throws IOException {
            this.listing = listing;
            this.limits = limits;
            this.folder = folder;
            this.root = folder.toRealPath();
            Path name = folder.toAbsolutePath().normalize().getFileName();
            this.hintBase = name == null ? Path.of("") : name;
        }

        void run() {
            folder(folder, root, List.of());
        }

        /** Reads a folder; {@code real} is its path without links, and {@code above} those of the folders around it. */
        private void folder(Path path, Path real, List<Path> above) {
            if (above.size() > limits.maxFolderDepth()) {
                refuse(
                        path,
                        "folder-depth",
                        "more than " + limits.maxFolderDepth()
                                + " folders inside each other; the limit maxFolderDepth raises it");
                return;
            }
            List<Path> chain = new ArrayList<>(above);
            chain.add(real);
            List<Path> entries = new ArrayList<>();
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(path)) {
                stream.forEach(entries::add);
            } catch (NoSuchFileException e) {
                // It was there when the folder above it was listed, and is not any more.
                return;
            } catch (IOException | DirectoryIteratorException e) {
                refuse(path, "unreadable", "the folder may not be read");
                return;
            }
            entries.sort(Comparator.comparing(entry -> String.valueOf(entry.getFileName())));
            for (Path entry : entries) {
                entry(entry, real, chain);
            }
        }

        private void entry(Path entry, Path parent, List<Path> chain) {
            String name = String.valueOf(entry.getFileName());
            BasicFileAttributes attributes;
            try {
                attributes = Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            } catch (NoSuchFileException e) {
                // Editors make and remove files all the time; what is gone is not there.
                return;
            } catch (IOException e) {
                if (SourceFile.isArticle(name)) {
                    refuse(entry, "unreadable", "the file may not be read");
                }
                return;
            }
            if (attributes.isSymbolicLink()) {
                link(entry, name, chain);
            } else if (attributes.isDirectory()) {
                if (!SourceFile.isPassedOver(name)) {
                    folder(entry, parent.resolve(name), chain);
                }
            } else if (SourceFile.isArticle(name)) {
                article(entry, attributes.isRegularFile());
            }
        }

        private void link(Path link, String name, List<Path> chain) {
            Path target;
            try {
                target = link.toRealPath();
            } catch (IOException e) {
                if (SourceFile.isArticle(name)) {
                    refuse(link, "link-broken", "a symbolic link that leads nowhere");
                }
                return;
            }
            boolean directory = Files.isDirectory(target);
            if (!directory && !SourceFile.isArticle(name)) {
                return;
            }
            if (!target.startsWith(root)) {
                refuse(link, "link-outside", "a symbolic link that leads out of the folder; not followed");
            } else if (!directory) {
                article(link, Files.isRegularFile(target));
            } else if (chain.contains(target)) {
                report(link, "link-loop", "a symbolic link to a folder it lies in; not followed");
            } else if (!followed.add(target)) {
                report(link, "link-again", "a second symbolic link to the same folder; not followed");
            } else {
                folder(link, target, chain);
            }
        }

        private void article(Path file, boolean regular) {
            try {
                if (regular) {
                    Path relative = folder.relativize(file);
                    String inside = slashed(relative);
                    listing.add(file(file, inside, slashed(hintBase.resolve(relative)), inside));
                    if (listing.files().size() > limits.maxFiles()) {
                        throw new LoadFailure(folder + " holds more than " + limits.maxFiles()
                                + " files; the limit maxFiles raises it");
                    }
                } else {
                    refuse(file, "not-a-file", "this is not a regular file; not read");
                }
            } catch (NoSuchFileException e) {
                // It was there when the folder was listed, and is not any more.
                return;
            } catch (IOException e) {
                refuse(file, "unreadable", "the file may not be read");
            }
        }

        private void refuse(Path path, String code, String message) {
            listing.refuse(new Complaint(Grade.ERROR, code, location(path), message));
        }

        private void report(Path path, String code, String message) {
            listing.report(new Complaint(Grade.WARNING, code, location(path), message));
        }

        private SourceLocation location(Path path) {
            return new SourceLocation(slashed(folder.relativize(path)), 0, 0);
        }
    }
}
