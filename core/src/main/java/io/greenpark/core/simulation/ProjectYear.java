package io.greenpark.core.simulation;

import io.greenpark.core.finance.OperatingYear;
import io.greenpark.core.finance.PlantInService;
import java.util.List;

/**
 * A simulated year of the project of a park against the baseline of the same year.
 *
 * @param park the park
 * @param plants plants that the baseline has not, with the park's share of those at hubs
 * @param operation what the year brings
 */
public record ProjectYear(String park, List<PlantInService> plants, OperatingYear operation) {

    public ProjectYear {
        plants = List.copyOf(plants);
    }
}
