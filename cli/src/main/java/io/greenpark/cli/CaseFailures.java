package io.greenpark.cli;

import io.greenpark.core.simulation.InfeasibleCaseException;
import io.greenpark.core.simulation.RefusedClaimException;
import io.greenpark.core.simulation.UnprovenCaseException;
import io.greenpark.scenarios.ReadOptions;
import io.greenpark.scenarios.ScenarioReader;
import java.io.IOException;
import java.nio.file.Path;

/** Says of a case that has no plan why it has none, the same for all commands that simulate. */
final class CaseFailures {

    private final Console console;
    private final Words words;
    private final Path file;
    private final ReadOptions options;

    /**
     * @param file the scenario
     * @param options how it is read
     */
    CaseFailures(Console console, Words words, Path file, ReadOptions options) {
        this.console = console;
        this.words = words;
        this.file = file;
        this.options = options;
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
            String place = ScenarioReader.location(file, options, e.caseId(), e.path());
            console.err().println(place + ": " + words.get(text, e.caseId(), e.path(), problem));
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
