package io.greenpark.scenarios.text;

import java.util.Collection;
import java.util.Locale;

/**
 * Finds the known word that a mistyped one may have been meant for.
 *
 * <p>Distance: edits of one letter and swaps of neighbours (optimal string alignment). Source: L. Boytsov, "Indexing
 * methods for approximate dictionary searching", ACM Journal of Experimental Algorithmics 16 (2011), section 2.
 */
public final class Nearest {

    private static final int LONGEST = 80;

    private Nearest() {}

    /** The known word nearest to {@code word}, or an empty text if none is near enough. */
    public static String to(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return "";
        }
        String wanted = word.toLowerCase(Locale.ROOT);
        String best = "";
        int least = Math.max(1, word.length() / 3) + 1;
        for (String candidate : known) {
            int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT), least + 1);
            boolean nearer = distance < least || distance == least && !best.isEmpty() && candidate.startsWith(word);
            if (nearer && !candidate.equals(word)) {
                least = distance;
                best = candidate;
            }
        }
        return best.isEmpty() ? byBeginning(wanted, known) : best;
    }

    /** The only known word that begins with {@code wanted}, or an empty text. */
    private static String byBeginning(String wanted, Collection<String> known) {
        String found = "";
        for (String candidate : known) {
            String lower = candidate.toLowerCase(Locale.ROOT);
            boolean related = wanted.length() >= 3 && (lower.startsWith(wanted) || wanted.startsWith(lower));
            if (related && !lower.equals(wanted)) {
                if (!found.isEmpty()) {
                    return "";
                }
                found = candidate;
            }
        }
        return found;
    }

    private static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) >= limit) {
            return limit;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replace = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replace, 1 + Math.min(last[j], current[j - 1]));
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    current[j] = Math.min(current[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = current;
            current = free;
        }
        return last[b.length()];
    }
}
