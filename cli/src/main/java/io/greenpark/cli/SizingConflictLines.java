package io.greenpark.cli;

import io.greenpark.core.dispatch.InfeasibleSizingException;
import io.greenpark.core.study.SizingTerms;
import io.greenpark.reports.text.Numbers;
import java.util.ArrayList;
import java.util.List;

/** Which limits no sizes keep together, and how much more of them would be enough, as lines. */
final class SizingConflictLines {

    private final InfeasibleSizingException failure;
    private final SizingTerms terms;
    private final Words words;

    SizingConflictLines(InfeasibleSizingException failure, SizingTerms terms, Words words) {
        this.failure = failure;
        this.terms = terms;
        this.words = words;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (failure.conflicts().isEmpty()) {
            lines.add(words.get("size.none-found", terms.caseId()));
        } else {
            lines.add(words.get("size.infeasible", terms.caseId()));
            failure.conflicts().forEach(conflict -> lines.add("  " + line(conflict)));
        }
        lines.add(words.get("infeasible.hint"));
        return lines;
    }

    private String line(InfeasibleSizingException.Conflict conflict) {
        return conflict.limit().isEmpty()
                ? words.get("size.conflict-dispatch")
                : words.get(
                        "size.conflict",
                        conflict.limit(),
                        Numbers.of(words.language()).significant(conflict.missing()),
                        unit(conflict.limit()));
    }

    private static String unit(String limit) {
        return limit.equals("budgetYuan")
                ? "yuan"
                : limit.equals(InfeasibleSizingException.EMISSIONS_CAP) ? "tCO2/a" : "ha";
    }
}
