package io.greenpark.core.study;

import io.greenpark.core.finance.PlantAge;
import io.greenpark.core.finance.PlantLifeYear;

/**
 * How old a plant was in a simulated year.
 *
 * @param year calendar year
 * @param caseId the case
 * @param plant the plant in the year
 * @param age its age at the beginning of the year
 * @param replaced whether it is bought anew at the end of the year
 */
public record PlantYearAge(int year, String caseId, PlantLifeYear plant, PlantAge age, boolean replaced) {}
