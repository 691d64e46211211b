package io.greenpark.core.study;

import io.greenpark.core.finance.LifeProject;
import io.greenpark.core.finance.LifeProjectYear;
import io.greenpark.core.finance.PlantLifeYear;
import io.greenpark.core.finance.ProjectResult;
import io.greenpark.core.finance.ProjectTerms;
import io.greenpark.core.simulation.Case;
import io.greenpark.core.simulation.CreditCash;
import java.util.ArrayList;
import java.util.List;

/**
 * Money of the projects of a case over all years of a study and those projected from the last.
 *
 * @param caseId the case
 * @param projects the project of each park, then all together
 */
public record LifeMoney(String caseId, List<ProjectResult> projects) {

    /** Id of all parks together. */
    private static final String ALL = "all";

    public LifeMoney {
        projects = List.copyOf(projects);
    }

    /**
     * The money of {@code variant} over its simulated years.
     *
     * @param variant the case in the first year, whose terms hold for all of them
     * @param baseline the baseline in the first year
     * @param firstYear the first year
     * @param simulated its years; without projects there is no money
     */
    static LifeMoney of(Case variant, Case baseline, int firstYear, List<CaseLifeYear> simulated) {
        List<ProjectResult> projects = new ArrayList<>();
        for (CaseLifeYear.Project project : simulated.get(0).projects()) {
            List<LifeProjectYear> years =
                    simulated.stream().map(year -> ofYear(year, project.park())).toList();
            ProjectTerms terms = variant.finance().terms().get(project.park());
            CreditCash credits = CreditCash.of(project.park(), terms, firstYear, simulated.size());
            projects.add(LifeProject.of(project.park(), terms, years, credits.lines(variant, baseline)));
        }
        if (!projects.isEmpty()) {
            projects.add(ProjectResult.sum(ALL, List.copyOf(projects)));
        }
        return new LifeMoney(variant.id(), projects);
    }

    private static LifeProjectYear ofYear(CaseLifeYear year, String park) {
        CaseLifeYear.Project project = year.projects().stream()
                .filter(of -> of.park().equals(park))
                .findFirst()
                .orElseThrow();
        List<PlantLifeYear> plants = year.plants().stream()
                .filter(plant -> project.shareFraction().containsKey(plant.id()))
                .toList();
        return new LifeProjectYear(project.operation(), plants, project.shareFraction());
    }
}
