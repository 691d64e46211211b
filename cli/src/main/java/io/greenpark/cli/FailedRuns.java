package io.greenpark.cli;

import io.greenpark.core.study.RunStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The runs of a study of many runs that have no results, in words.
 *
 * @param statuses what became of every run, in the order of the runs
 * @param reason why a run has none
 */
record FailedRuns(Map<String, RunStatus> statuses, UnaryOperator<String> reason) {

    /** A warning for every kind of failure, with the first of its runs and why that failed; empty if all runs are finished. */
    List<String> lines(Words words) {
        List<String> lines = new ArrayList<>();
        for (RunStatus status : RunStatus.values()) {
            List<String> runs = statuses.keySet().stream()
                    .filter(run -> status != RunStatus.FINISHED && statuses.get(run) == status)
                    .toList();
            if (!runs.isEmpty()) {
                lines.add(words.get("runs." + status.id(), runs.size(), statuses.size(), runs.get(0)));
                reason.apply(runs.get(0))
                        .lines()
                        .map(line -> "  " + ProblemWords.in(words.language()).apply(line))
                        .forEach(lines::add);
            }
        }
        if (!lines.isEmpty()) {
            lines.add(words.get("runs.left-out"));
        }
        return lines;
    }

    /** How the command ends: without any result it has failed. */
    int exitCode() {
        return statuses.containsValue(RunStatus.FINISHED) ? ExitCode.DONE : ExitCode.INFEASIBLE;
    }
}
