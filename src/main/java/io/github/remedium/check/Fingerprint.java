package io.github.remedium.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Tells a finding from others across runs: a hash of the rule, the path and the subject. Line and column are no part of it, so
 * that it stays the same when lines are added above the finding.
 *
 * <p>An object numbers findings that are alike, in the order of a report. Not safe for several threads.
 */
final class Fingerprint {

    /** Bytes of the hash that are kept; the chance that two of a million findings share one is below 1 in 30 million. */
    private static final int BYTES = 8;

    private final Map<String, Integer> seen = new HashMap<>();

    /** Of a finding at its first place: 16 hexadecimal digits. */
    static String of(Finding finding) {
        String whole = String.join("\0", finding.rule().id(), finding.place().path(), finding.subject());
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The same with a colon and a number: 1 for the first finding with this hash, 2 for the second. */
    String numbered(Finding finding) {
        String hash = of(finding);
        return hash + ":" + seen.merge(hash, 1, Integer::sum);
    }
}
