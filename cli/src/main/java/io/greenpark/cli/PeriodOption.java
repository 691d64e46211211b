package io.greenpark.cli;

import io.greenpark.reports.Run;
import io.greenpark.reports.run.RunDirectory;
import io.greenpark.reports.table.Period;
import io.greenpark.reports.text.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** {@code --period}: reports of quarters, halves and years as documents. */
final class PeriodOption {

    private static final String ALL = "all";

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            arity = "1..*",
            description = {
                "Write the report of a quarter, a half or a year as a document into periods/ of the",
                "directory, e.g. 2027Q1, 2027H1 or 2027; all for each of them."
            })
    private final List<String> wanted = new ArrayList<>();

    boolean isGiven() {
        return !wanted.isEmpty();
    }

    /**
     * Ids of the periods that are asked for.
     *
     * @throws IllegalArgumentException if the time of the run has no such period
     */
    List<String> of(Run run) {
        List<String> known = Period.idsOf(run.study());
        if (wanted.contains(ALL)) {
            return known;
        }
        wanted.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw new IllegalArgumentException(
                    "the run has no period %s; it has %s, and all".formatted(id, String.join(", ", known)));
        });
        return List.copyOf(wanted);
    }

    /** Writes the documents and tells where they are. */
    static List<String> write(Run run, List<String> periods, Path directory, Language language) {
        return RunDirectory.writePeriods(run, periods, directory, language).stream()
                .map(Path::toString)
                .toList();
    }
}
