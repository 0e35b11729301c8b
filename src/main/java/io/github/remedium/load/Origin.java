package io.github.remedium.load;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * What a compiled file was made from. Two files with the same digest hold the same articles. Immutable.
 *
 * @param files how many files were read
 * @param newest the latest date of publication or writing that one of the articles names, without a zone; empty if none
 *     names any
 * @param digest the SHA-256 of the articles, as 64 hexadecimal digits
 */
public record Origin(int files, Optional<LocalDateTime> newest, String digest) {

    /** Checks that nothing is null. */
    public Origin {
        Objects.requireNonNull(newest, "newest");
        Objects.requireNonNull(digest, "digest");
    }
}
