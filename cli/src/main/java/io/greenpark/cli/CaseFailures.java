package io.greenpark.cli;

import io.greenpark.core.simulation.InfeasibleCaseException;
import io.greenpark.core.simulation.RefusedClaimException;
import io.greenpark.core.simulation.UnprovenCaseException;
import java.io.IOException;

/** Says of a case that has no plan why it has none, the same for all commands that simulate. */
final class CaseFailures {

    private final Console console;
    private final Words words;

    CaseFailures(Console console, Words words) {
        this.console = console;
        this.words = words;
    }

    /** Something that simulates cases. */
    @FunctionalInterface
    interface Work {

        /** Does it all and returns the exit code. */
        int run() throws IOException;
    }

    /** Exit code of {@code work}, which a case without a plan ends. */
    int guard(Work work) throws IOException {
        try {
            return work.run();
        } catch (InfeasibleCaseException e) {
            new ConflictLines(e, words).lines().forEach(console.err()::println);
        } catch (RefusedClaimException e) {
            String text =
                    switch (e.by()) {
                        case PARK -> "claim.case";
                        case LABELS -> "claim.label";
                        case PRODUCTS -> "claim.products";
                    };
            String problem = ProblemWords.in(words.language()).apply(e.problem());
            console.err().println(words.get(text, e.caseId(), e.path(), problem));
            return ExitCode.INVALID_INPUT;
        } catch (UnprovenCaseException e) {
            console.err()
                    .println(words.get(
                            "unproven.case",
                            e.caseId(),
                            e.settings().gapFraction(),
                            e.settings().timeLimitSeconds()));
        }
        return ExitCode.INFEASIBLE;
    }
}
