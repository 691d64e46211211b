package io.greenpark.cli;

import io.greenpark.core.dispatch.InfeasibleDispatchException;
import io.greenpark.core.dispatch.InfeasibleSizingException;
import io.greenpark.core.study.SizingStudy;
import io.greenpark.core.study.SizingTerms;
import io.greenpark.reports.table.Ids;
import io.greenpark.reports.text.Numbers;
import java.util.ArrayList;
import java.util.List;

/** Which limits no sizes keep together, and how much more of them would be enough, as lines. */
final class SizingConflictLines {

    /** Id of a project of all parks. */
    private static final String ALL = "all";

    private final InfeasibleSizingException failure;
    private final SizingStudy study;
    private final Words words;

    SizingConflictLines(InfeasibleSizingException failure, SizingStudy study, Words words) {
        this.failure = failure;
        this.study = study;
        this.words = words;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(words.get(
                failure.tried() ? "size.none-found" : "size.infeasible",
                study.terms().caseId()));
        failure.conflicts().forEach(conflict -> lines.add("  " + line(conflict)));
        failure.dispatch()
                .forEach(conflict -> lines.add(
                        "  " + ConflictLines.line(conflict, study.stated().axis(), words)));
        failure.kept().forEach(conflict -> lines.add("  " + kept(conflict)));
        lines.add(words.get("infeasible.hint"));
        return lines;
    }

    private String line(InfeasibleSizingException.Conflict conflict) {
        String missing = Numbers.of(words.language()).significant(conflict.missing());
        if (conflict.limit().equals(InfeasibleSizingException.UNSERVED)) {
            return words.get("size.conflict-rule", words.get("size.all-parks"), words.get("size.unserved"), missing);
        }
        if (!conflict.node().isEmpty()) {
            String node = conflict.node().equals(ALL) ? words.get("size.all-parks") : conflict.node();
            return words.get("size.conflict-rule", node, conflict.limit(), missing);
        }
        return words.get("size.conflict", conflict.limit(), missing, unit(conflict.limit()));
    }

    private String kept(InfeasibleDispatchException.Conflict conflict) {
        return words.get(
                "size.kept",
                conflict.node(),
                study.stated().axis().localStart(conflict.step()),
                words.get("limit." + Ids.of(conflict.limit()), conflict.asset()));
    }

    private static String unit(String limit) {
        return limit.equals(SizingTerms.BUDGET)
                ? "yuan"
                : limit.equals(InfeasibleSizingException.EMISSIONS_CAP) ? "tCO2/a" : "ha";
    }
}
