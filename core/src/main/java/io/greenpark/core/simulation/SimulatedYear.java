package io.greenpark.core.simulation;

import io.greenpark.core.result.StudyResult;
import java.util.List;

/**
 * A simulated year of a study over several years.
 *
 * @param result the results, as those of any study
 * @param cases what each case says to the years after it
 */
public record SimulatedYear(StudyResult result, List<CaseYear> cases) {

    public SimulatedYear {
        cases = List.copyOf(cases);
    }
}
