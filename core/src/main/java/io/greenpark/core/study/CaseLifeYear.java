package io.greenpark.core.study;

import io.greenpark.core.finance.OperatingYear;
import io.greenpark.core.finance.PlantLifeYear;
import java.util.List;
import java.util.Map;

/**
 * All that a simulated year of a case leaves to the years after it and to the money over all years.
 *
 * @param caseId the case
 * @param plants its plants that age or cost money
 * @param endSocFraction state of charge after the last step by {@code node.battery} [1]
 * @param projects the projects of the parks
 */
public record CaseLifeYear(
        String caseId, List<PlantLifeYear> plants, Map<String, Double> endSocFraction, List<Project> projects) {

    /**
     * The year of the project of a park.
     *
     * @param park the park
     * @param operation what the year brings against the baseline
     * @param shareFraction the park's share of each plant of the project by {@link PlantLifeYear#id()} [1]
     */
    public record Project(String park, OperatingYear operation, Map<String, Double> shareFraction) {

        public Project {
            shareFraction = Map.copyOf(shareFraction);
        }
    }

    public CaseLifeYear {
        plants = List.copyOf(plants);
        endSocFraction = Map.copyOf(endSocFraction);
        projects = List.copyOf(projects);
    }
}
