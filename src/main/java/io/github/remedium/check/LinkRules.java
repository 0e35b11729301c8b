package io.github.remedium.check;

import io.github.remedium.SourceTexts;
import io.github.remedium.article.Translation;
import io.github.remedium.internal.parity.Literal;
import io.github.remedium.internal.parity.Piece;
import io.github.remedium.internal.text.Folding;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links of a file that lead to no heading, no file and no image. Addresses of other sites are not asked for. */
final class LinkRules {

    private static final Pattern NAMED = Pattern.compile(
            "\\{#([^}\\s]{1,200})}|<[a-zA-Z0-9]+\\s[^>]{0,200}?(?:id|name)\\s*=\\s*[\"']([^\"']{1,200})[\"']");
    private static final Pattern HEADING = Pattern.compile("\\s{0,3}#{1,6}\\s+(.*?)\\s*#*\\s*");
    private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*");

    private final SourceTexts texts;
    private final Set<String> paths;

    LinkRules(SourceTexts texts) {
        this.texts = texts;
        this.paths = Set.copyOf(texts.paths());
    }

    /** Checks the links of one translation. */
    void find(Translation translation, FileLines lines, List<Piece> pieces, Consumer<Finding> found) {
        if (lines.lines().isEmpty()) {
            return;
        }
        Set<String> anchors = null;
        for (Piece piece : pieces) {
            for (Literal literal : piece.literals()) {
                String target = literal.text().strip();
                boolean link = literal.kind() == Literal.Kind.LINK;
                if ((!link && literal.kind() != Literal.Kind.IMAGE) || target.isEmpty()) {
                    continue;
                }
                if (link && target.startsWith("#")) {
                    anchors = anchors == null ? anchors(lines) : anchors;
                    if (target.length() > 1 && !anchors.contains(name(target.substring(1)))) {
                        tell(Rule.DEAD_ANCHOR, translation, lines, piece, target, found);
                    }
                } else if (isDead(lines.path(), target, link)) {
                    tell(link ? Rule.DEAD_LINK : Rule.MISSING_IMAGE, translation, lines, piece, target, found);
                }
            }
        }
    }

    private static Set<String> anchors(FileLines lines) {
        Set<String> anchors = new HashSet<>();
        for (String line : lines.lines()) {
            Matcher named = NAMED.matcher(line);
            while (named.find()) {
                anchors.add(name(named.group(1) == null ? named.group(2) : named.group(1)));
            }
            Matcher heading = HEADING.matcher(line);
            if (heading.matches()) {
                anchors.add(slug(heading.group(1).replaceAll("\\{#[^}]*}", "")));
            }
        }
        return anchors;
    }

    private static String name(String anchor) {
        return anchor.toLowerCase(Locale.ROOT);
    }

    /** The name that sites give a heading: lower case, hyphens for spaces, no punctuation. */
    private static String slug(String heading) {
        return heading.replaceAll("<[^>]*>", "")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\\s_-]", "")
                .replaceAll("\\s", "-");
    }

    /** Whether a relative target leads to a file that is neither an article here nor in the file system. */
    private boolean isDead(String path, String target, boolean link) {
        String clean = target.replaceFirst("[?#].*$", "");
        boolean page = clean.toLowerCase(Locale.ROOT).endsWith(".md");
        if (clean.isEmpty() || clean.startsWith("/") || SCHEME.matcher(clean).matches() || (link && !page)) {
            return false;
        }
        String resolved = resolved(path, clean.replace("%20", " "));
        if (resolved.isEmpty() || paths.contains(resolved)) {
            return false;
        }
        Optional<Path> file = file(resolved);
        return file.isPresent() && !Files.exists(file.get()) && (link || isFolder(file.get()));
    }

    /** Whether the folder of an image is there: where it is not, the images are kept elsewhere. */
    private static boolean isFolder(Path image) {
        Path folder = image.getParent();
        return folder != null && Files.isDirectory(folder);
    }

    private Optional<Path> file(String resolved) {
        try {
            return texts.file(resolved);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** A target seen from the folder of a file; empty if it leads out of the source. */
    private static String resolved(String path, String target) {
        Path folder = Path.of("/" + path.substring(0, path.lastIndexOf('/') + 1));
        try {
            String resolved = folder.resolve(target).normalize().toString().replace('\\', '/');
            long ups =
                    List.of(target.split("/", -1)).stream().filter(".."::equals).count();
            return ups > folder.getNameCount() ? "" : resolved.substring(1);
        } catch (InvalidPathException e) {
            return "";
        }
    }

    private static void tell(
            Rule rule, Translation translation, FileLines lines, Piece piece, String target, Consumer<Finding> found) {
        String what = rule == Rule.DEAD_ANCHOR
                ? "no heading here is named '" + target + "'"
                : "there is no file '" + target + "'";
        String folder = target.substring(0, target.lastIndexOf('/') + 1);
        found.accept(Finding.builder(
                        rule,
                        translation.article(),
                        translation.locale(),
                        lines.find(target, piece.line(), Integer.MAX_VALUE),
                        what)
                .subject(Folding.fold(target))
                .text(piece.text())
                .cause(rule == Rule.DEAD_ANCHOR ? translation.article() + target : folder + rule)
                .build());
    }
}
