package io.greenpark.core.finance;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A simulated year of the project of a park.
 *
 * @param operation what the year brings against the baseline
 * @param plants the plants of the project, all of each
 * @param shareFraction the park's share of each by {@link PlantLifeYear#id()} [1]
 */
public record LifeProjectYear(OperatingYear operation, List<PlantLifeYear> plants, Map<String, Double> shareFraction) {

    public LifeProjectYear {
        plants = List.copyOf(plants);
        shareFraction = Map.copyOf(shareFraction);
    }

    Optional<PlantLifeYear> plant(String id) {
        return plants.stream().filter(plant -> plant.id().equals(id)).findFirst();
    }

    double share(String id) {
        return shareFraction.getOrDefault(id, 0.0);
    }
}
