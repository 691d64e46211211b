package io.greenpark.core.study;

import io.greenpark.core.finance.PlantAge;
import io.greenpark.core.finance.PlantKind;
import io.greenpark.core.finance.PlantLifeYear;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How old and worn the plants of a case are at the beginning of a year, and how full its batteries. */
final class LifeAges {

    private final Map<String, PlantAge> ages;
    private final Map<String, Integer> replacedIn;
    private final Map<String, Double> socFraction;
    private final List<PlantYearAge> course;

    private LifeAges(
            Map<String, PlantAge> ages,
            Map<String, Integer> replacedIn,
            Map<String, Double> socFraction,
            List<PlantYearAge> course) {
        this.course = List.copyOf(course);
        this.ages = ages;
        this.replacedIn = replacedIn;
        this.socFraction = socFraction;
    }

    /**
     * The state after the years {@code past}, of which the first is {@code firstYear}. A plant that a year has not is gone: if it
     * comes back, it is new.
     */
    static LifeAges after(int firstYear, List<CaseLifeYear> past) {
        Map<String, PlantAge> ages = new HashMap<>();
        Map<String, Integer> replacedIn = new HashMap<>();
        Map<String, Double> socFraction = Map.of();
        List<PlantYearAge> course = new ArrayList<>();
        for (int k = 0; k < past.size(); k++) {
            Map<String, PlantAge> next = new HashMap<>();
            for (PlantLifeYear plant : past.get(k).plants()) {
                PlantAge age = age(ages, plant.id(), plant.size());
                PlantAge after = age.after(plant.wear());
                next.put(plant.id(), after);
                boolean replaced = after.replacements() > age.replacements();
                course.add(new PlantYearAge(firstYear + k, past.get(k).caseId(), plant, age, replaced));
                if (replaced) {
                    replacedIn.put(plant.id(), firstYear + k + 1);
                }
            }
            ages = next;
            socFraction = past.get(k).endSocFraction();
        }
        return new LifeAges(ages, replacedIn, socFraction, course);
    }

    private static PlantAge age(Map<String, PlantAge> ages, String id, double size) {
        PlantAge known = ages.get(id);
        return known == null ? PlantAge.fresh(size) : known.resized(size);
    }

    /** Every plant in every year so far. */
    List<PlantYearAge> course() {
        return course;
    }

    /** The plant of {@code size} at the beginning of the year. */
    PlantAge of(String node, PlantKind kind, String plant, double size) {
        return age(ages, id(node, kind, plant), size);
    }

    /** Year in which the plant was last bought anew; empty if it never was. */
    Optional<Integer> replacedIn(String node, PlantKind kind, String plant) {
        return Optional.ofNullable(replacedIn.get(id(node, kind, plant)));
    }

    /** State of charge at the beginning of the year; empty if the battery was not there before. */
    Optional<Double> socFraction(String node, String battery) {
        return Optional.ofNullable(socFraction.get(node + "." + battery));
    }

    private static String id(String node, PlantKind kind, String plant) {
        return node + "." + kind.id() + "." + plant;
    }
}
