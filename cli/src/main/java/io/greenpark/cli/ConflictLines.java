package io.greenpark.cli;

import io.greenpark.core.dispatch.InfeasibleDispatchException.Conflict;
import io.greenpark.core.simulation.InfeasibleCaseException;
import io.greenpark.core.time.TimeAxis;
import io.greenpark.reports.table.Ids;
import io.greenpark.reports.text.Numbers;
import io.greenpark.reports.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** Which limits of a case cannot be kept together, where, when and by how much, as lines. */
final class ConflictLines {

    private final InfeasibleCaseException failure;
    private final Words words;

    ConflictLines(InfeasibleCaseException failure, Words words) {
        this.failure = failure;
        this.words = words;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(words.get(failure.proved() ? "infeasible.case" : "infeasible.directions", failure.caseId()));
        failure.conflicts().forEach(conflict -> lines.add("  " + line(conflict)));
        lines.add(words.get("infeasible.hint"));
        return lines;
    }

    private String line(Conflict conflict) {
        return line(conflict, failure.axis(), words);
    }

    /** A limit of dispatch that cannot be kept: where, when and by how much. */
    static String line(Conflict conflict, TimeAxis axis, Words words) {
        String limit = words.get("limit." + Ids.of(conflict.limit()), conflict.asset());
        return words.get(
                "infeasible.conflict",
                conflict.node(),
                axis.localStart(conflict.step()),
                limit,
                Numbers.of(words.language()).significant(conflict.amount()),
                Texts.get(words.language(), "unit." + conflict.limit().unit()));
    }
}
