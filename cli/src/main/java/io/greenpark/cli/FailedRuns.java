package io.greenpark.cli;

import io.greenpark.core.study.RunStatus;
import io.greenpark.scenarios.engine.ResultsEngine.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The runs of a study of many runs that have no results, in words.
 *
 * @param outcomes what became of all runs, by status
 * @param where where it stands of each of them, as a text
 */
record FailedRuns(List<Outcome> outcomes, String where) {

    FailedRuns {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * Those of a study in a directory.
     *
     * @param statuses what became of every run, in the order of the runs
     * @param reason why a run has no results
     */
    static FailedRuns of(Map<String, RunStatus> statuses, UnaryOperator<String> reason) {
        List<Outcome> outcomes = new ArrayList<>();
        for (RunStatus status : RunStatus.values()) {
            List<String> runs = statuses.keySet().stream()
                    .filter(run -> statuses.get(run) == status)
                    .toList();
            if (!runs.isEmpty()) {
                String why = status == RunStatus.FINISHED ? "" : reason.apply(runs.get(0));
                outcomes.add(new Outcome(status, runs.size(), runs.get(0), why));
            }
        }
        return new FailedRuns(outcomes, "without-plan.csv");
    }

    /** A warning for every kind of failure, with the first of its runs and why that failed; empty if all runs are finished. */
    List<String> lines(Words words) {
        long all = outcomes.stream().mapToLong(Outcome::runs).sum();
        List<String> lines = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            if (outcome.status() != RunStatus.FINISHED) {
                lines.add(words.get("runs." + outcome.status().id(), outcome.runs(), all, outcome.first()));
                outcome.reason()
                        .lines()
                        .map(line -> "  " + ProblemWords.in(words.language()).apply(line))
                        .forEach(lines::add);
            }
        }
        if (!lines.isEmpty()) {
            lines.add(words.get("runs.left-out", where));
        }
        return lines;
    }

    /** How the command ends: without any result it has failed. */
    int exitCode() {
        boolean any = outcomes.stream().anyMatch(outcome -> outcome.status() == RunStatus.FINISHED);
        return any ? ExitCode.DONE : ExitCode.INFEASIBLE;
    }
}
