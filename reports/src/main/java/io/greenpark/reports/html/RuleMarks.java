package io.greenpark.reports.html;

import io.greenpark.core.compliance.Check;
import io.greenpark.core.compliance.Verdict;
import io.greenpark.core.provenance.Title;
import io.greenpark.reports.text.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many rules are kept, not kept and not decided, as marks.
 *
 * @param kept number of rules that are kept
 * @param broken number of rules that are not
 * @param open number of rules without a verdict
 * @param words the same in words
 */
record RuleMarks(long kept, long broken, long open, Title words) {

    /** The marks of {@code checks}; null without any. */
    static @Nullable RuleMarks of(List<Check> checks) {
        if (checks.isEmpty()) {
            return null;
        }
        long kept = count(checks, Verdict.PASS);
        long broken = count(checks, Verdict.FAIL);
        long open = checks.size() - kept - broken;
        Title words = Texts.filled("card.rules", number(kept), number(broken), number(open));
        return new RuleMarks(kept, broken, open, words);
    }

    /** Whether any rule is broken. */
    boolean anyBroken() {
        return broken > 0;
    }

    private static long count(List<Check> checks, Verdict verdict) {
        return checks.stream().filter(check -> check.verdict() == verdict).count();
    }

    private static Title number(long count) {
        return Title.of(Long.toString(count));
    }
}
