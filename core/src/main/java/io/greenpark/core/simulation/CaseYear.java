package io.greenpark.core.simulation;

import io.greenpark.core.finance.PlantInService;
import java.util.List;

/**
 * What a simulated year of a case says to the years after it.
 *
 * @param caseId the case
 * @param plants plants with a price and their use, at all parks and hubs
 * @param batteries the ways of all batteries
 * @param projects the projects of the parks; empty in the baseline, or where no money is worked out
 */
public record CaseYear(
        String caseId, List<PlantInService> plants, List<BatteryPath> batteries, List<ProjectYear> projects) {

    public CaseYear {
        plants = List.copyOf(plants);
        batteries = List.copyOf(batteries);
        projects = List.copyOf(projects);
    }
}
