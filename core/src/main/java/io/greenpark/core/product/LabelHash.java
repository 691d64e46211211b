package io.greenpark.core.product;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over entries, one to a line, numbers with all their digits; docs/model.md eq. (PRO-22). */
final class LabelHash {

    private final MessageDigest digest;

    LabelHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Adds an entry; a negative zero counts as zero. */
    void add(String entry, double... values) {
        StringBuilder line = new StringBuilder(entry);
        for (double value : values) {
            line.append(',').append(value + 0.0);
        }
        digest.update(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The hash in lower-case hexadecimal; nothing can be added after it. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
