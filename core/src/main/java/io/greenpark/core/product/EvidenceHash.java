package io.greenpark.core.product;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over the entries that a green-power label rests on, docs/model.md eq. (PRO-22). It is worked out when it is first asked
 * for, and a sweep, which writes no labels, never asks: the hash of a year of hours takes longer than its dispatch.
 */
public final class EvidenceHash {

    private @Nullable Supplier<String> entries;
    private @Nullable String hex;

    private EvidenceHash(@Nullable Supplier<String> entries, @Nullable String hex) {
        this.entries = entries;
        this.hex = hex;
    }

    /** A hash that is known, in lower-case hexadecimal. */
    public static EvidenceHash of(String hex) {
        return new EvidenceHash(null, hex);
    }

    /** The hash that {@code entries} gives, which is asked at most once. */
    static EvidenceHash when(Supplier<String> entries) {
        return new EvidenceHash(entries, null);
    }

    /** The hash in lower-case hexadecimal. */
    public synchronized String hex() {
        String known = hex;
        if (known == null && entries != null) {
            known = entries.get();
            hex = known;
            entries = null;
        }
        if (known == null) {
            throw new IllegalStateException("there is a hash or what gives it");
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EvidenceHash that && hex().equals(that.hex());
    }

    @Override
    public int hashCode() {
        return hex().hashCode();
    }

    @Override
    public String toString() {
        return hex();
    }
}
