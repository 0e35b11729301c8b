package io.github.remedium.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file cut at its front matter and otherwise left as it is: what plain parsers and Lucene are given. */
record PlainFile(String number, String frontMatter, String body) {

    static PlainFile read(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            int end = text.startsWith("---") ? text.indexOf("\n---", 3) : -1;
            return end < 0
                    ? new PlainFile(Shared.number(file), "", text)
                    : new PlainFile(Shared.number(file), text.substring(3, end), text.substring(end + 4));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** Title and body in words: entities decoded, tags and embedded images dropped, so that Lucene sees no markup. */
    String words() {
        StringBuilder title = new StringBuilder();
        frontMatter.lines().filter(line -> line.startsWith("title:")).forEach(line -> title.append(line.substring(6)));
        return (title + "\n" + body)
                .replaceAll("\\(data:[^)]*+\\)", " ")
                .replaceAll("</?[a-zA-Z][^<>]{0,200}>", " ")
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replace("[!UICONTROL ", "")
                .replace("[!DNL ", "");
    }
}
