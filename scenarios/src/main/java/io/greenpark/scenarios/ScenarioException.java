package io.greenpark.scenarios;

import io.greenpark.scenarios.text.Problem;
import java.io.Serial;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A scenario cannot be used. The message lists every problem in the order of the lines, each as
 *
 * <pre>
 * four-parks.yaml:31:7: parks.changtu-biotech.storage.bess.capacityMw: unknown key
 *   expected one of chargeMw, dischargeMw, capacityMwh, …; maybe capacityMwh
 * </pre>
 */
public final class ScenarioException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** More problems than these are counted, not shown. */
    private static final int SHOWN = 100;

    private final transient List<Problem> problems;

    ScenarioException(List<Problem> problems) {
        super(message(problems, UnaryOperator.identity()));
        this.problems = List.copyOf(problems);
    }

    private static String message(List<Problem> problems, UnaryOperator<String> words) {
        String shown = problems.stream()
                .limit(SHOWN)
                .map(problem -> problem.toString(words))
                .collect(Collectors.joining("\n"));
        return problems.size() <= SHOWN
                ? shown
                : shown + "\n" + words.apply("… and " + (problems.size() - SHOWN) + " more problems");
    }

    /** The message in other words. */
    public String message(UnaryOperator<String> words) {
        return message(problems, words);
    }

    /** What is wrong, in the order of the lines. */
    public List<Problem> problems() {
        return problems;
    }
}
