package io.github.remedium.internal.source;

import io.github.remedium.article.SourceLocation;
import io.github.remedium.internal.Bounds;
import io.github.remedium.internal.Complaint;
import io.github.remedium.internal.Grade;
import io.github.remedium.internal.LoadFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A zip or jar file. */
final class ArchiveSource extends ArticleSource {

    private static final int SMALL = 64 << 10;

    private final Path archive;

    ArchiveSource(Path archive) {
        this.archive = archive;
    }

    /** Whether a file begins as a zip file does. */
    static boolean isArchive(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(4);
            return start.length == 4
                    && start[0] == 'P'
                    && start[1] == 'K'
                    && start[2] <= 5
                    && start[3] <= 6
                    && start[2] > 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    String name() {
        return archive.toString();
    }

    @Override
    Listing open(Bounds limits) throws IOException {
        if (!Files.isRegularFile(archive)) {
            throw new LoadFailure(archive + (Files.exists(archive) ? " is not a file" : " does not exist"));
        }
        Listing listing = new Listing();
        ZipFile zip = zip();
        listing.keep(zip);
        String name = String.valueOf(archive.getFileName());
        list(zip, "", name, limits, listing);
        return listing;
    }

    private ZipFile zip() throws IOException {
        try {
            return new ZipFile(archive.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            try {
                return new ZipFile(archive.toFile(), StandardCharsets.ISO_8859_1);
            } catch (ZipException again) {
                throw new LoadFailure(archive + " is not a zip file that can be read: " + again.getMessage(), again);
            }
        }
    }

    /**
     * Adds the articles of an archive.
     *
     * @param prefix the folder of the archive to read, with a {@code /} at its end; empty for all
     * @param name the archive's name in reports
     */
    static void list(ZipFile zip, String prefix, String name, Bounds limits, Listing listing) {
        if (zip.size() > limits.maxArchiveEntries()) {
            throw new LoadFailure(name + " has more than " + limits.maxArchiveEntries()
                    + " entries; the limit maxArchiveEntries raises it");
        }
        List<ZipEntry> entries = new ArrayList<>();
        Enumeration<? extends ZipEntry> all = zip.entries();
        while (all.hasMoreElements()) {
            ZipEntry entry = all.nextElement();
            if (!entry.isDirectory() && entry.getName().startsWith(prefix)) {
                entries.add(entry);
            }
        }
        entries.sort(Comparator.comparing(ZipEntry::getName));
        for (ZipEntry entry : entries) {
            String path = name + "!/" + entry.getName();
            boolean article = SourceFile.isArticle(entry.getName());
            if (leadsOut(entry.getName())) {
                refuse(
                        listing,
                        article,
                        "archive-name",
                        path,
                        "an entry whose name leads out of the archive; not read");
            } else if (article && !passedOver(entry.getName())) {
                article(zip, entry, prefix, path, limits, listing);
            }
        }
    }

    private static void article(
            ZipFile zip, ZipEntry entry, String prefix, String path, Bounds limits, Listing listing) {
        long stored = Math.max(entry.getCompressedSize(), 1);
        if (entry.getSize() > SMALL && entry.getSize() / stored > limits.maxArchiveRatio()) {
            refuse(
                    listing,
                    true,
                    "archive-ratio",
                    path,
                    "inflates to more than " + limits.maxArchiveRatio()
                            + " times its size; the limit maxArchiveRatio raises it");
            return;
        }
        String inside = entry.getName().substring(prefix.length()).replace('\\', '/');
        listing.add(new SourceFile(path, hintBase(prefix) + inside, inside, entry.getSize(), most -> {
            try (InputStream in = zip.getInputStream(entry)) {
                return in.readNBytes(SourceFile.limited(most));
            }
        }));
        if (listing.files().size() > limits.maxFiles()) {
            throw new LoadFailure(
                    zip.getName() + " holds more than " + limits.maxFiles() + " files; the limit maxFiles raises it");
        }
    }

    /** The last folder of a prefix, which may be named after a language. */
    private static String hintBase(String prefix) {
        return prefix.substring(prefix.lastIndexOf('/', prefix.length() - 2) + 1);
    }

    private static void refuse(Listing listing, boolean article, String code, String path, String message) {
        if (article) {
            listing.refuse(new Complaint(Grade.ERROR, code, new SourceLocation(path, 0, 0), message));
        } else {
            listing.report(new Complaint(Grade.WARNING, code, new SourceLocation(path, 0, 0), message));
        }
    }

    private static boolean passedOver(String name) {
        for (String folder : name.split("/", -1)) {
            if (SourceFile.isPassedOver(folder) && !name.endsWith("/" + folder) && !name.equals(folder)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name, taken as a path from some folder, could lie elsewhere than in that folder. */
    private static boolean leadsOut(String name) {
        String slashed = name.replace('\\', '/');
        boolean drive = slashed.length() > 1 && slashed.charAt(1) == ':' && Character.isLetter(slashed.charAt(0));
        if (slashed.startsWith("/") || drive || slashed.indexOf('\0') >= 0) {
            return true;
        }
        for (String folder : slashed.split("/", -1)) {
            if (folder.equals("..")) {
                return true;
            }
        }
        return false;
    }
}
