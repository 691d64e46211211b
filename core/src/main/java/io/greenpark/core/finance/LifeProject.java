package io.greenpark.core.finance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The project of a park whose years of operation were simulated one by one; later years are projected from the last of them.
 * docs/model.md eq. (LIF-5), (LIF-6).
 */
public final class LifeProject {

    private final ProjectTerms terms;
    private final List<LifeProjectYear> simulated;
    private final Map<String, PlantLifeYear> plants = new LinkedHashMap<>();
    private final Map<String, PlantCourse> courses = new LinkedHashMap<>();

    private LifeProject(ProjectTerms terms, List<LifeProjectYear> simulated) {
        this.terms = terms.over(Math.max(terms.outlook().years(), simulated.size()));
        this.simulated = List.copyOf(simulated);
        simulated.forEach(year -> year.plants().forEach(plant -> plants.put(plant.id(), plant)));
        plants.keySet().forEach(id -> courses.put(id, PlantLife.of(id, this.simulated, this.terms.outlook())));
    }

    /**
     * Works out the project of {@code park}; year 0 is the one before the first simulated year.
     *
     * @param simulated the simulated years, at least one
     * @param beside what the park receives and pays beside its plants, net of value-added tax
     */
    public static ProjectResult of(
            String park, ProjectTerms terms, List<LifeProjectYear> simulated, List<CashLine> beside) {
        var project = new LifeProject(terms, simulated);
        return ProjectResult.ofCourses(
                park,
                project.terms,
                List.copyOf(project.courses.values()),
                project.accounts(),
                project.operation(),
                beside);
    }

    private List<OperatingYear> operation() {
        List<OperatingYear> operation = new ArrayList<>();
        simulated.forEach(year -> operation.add(year.operation()));
        int last = simulated.size();
        OperatingYear first = simulated.get(last - 1).operation();
        for (int year = last + 1; year <= terms.outlook().years(); year++) {
            operation.add(first.scaled(
                    overLast(year, PlantKind::generates),
                    overLast(year, kind -> kind.generates() || kind.stores()),
                    Math.pow(1.0 + terms.outlook().energyPriceChangeFraction(), year - last)));
        }
        return operation;
    }

    /** What plants of some kinds deliver in a year over what they deliver in the last simulated one [1]. */
    private double overLast(int year, Predicate<PlantKind> counts) {
        double lastMwh = 0.0;
        double nowMwh = 0.0;
        for (Map.Entry<String, PlantCourse> course : courses.entrySet()) {
            if (counts.test(plants.get(course.getKey()).kind())) {
                lastMwh += course.getValue().deliveredMwh().get(simulated.size());
                nowMwh += course.getValue().deliveredMwh().get(year);
            }
        }
        return lastMwh > 0.0 ? nowMwh / lastMwh : 1.0;
    }

    private List<PlantAccount> accounts() {
        List<PlantAccount> accounts = new ArrayList<>();
        courses.forEach((id, course) -> {
            PlantLifeYear plant = plants.get(id);
            accounts.add(new PlantAccount(
                    plant.node(),
                    plant.kind(),
                    plant.plant(),
                    plant.wear().end().years(),
                    course.years()));
        });
        return accounts;
    }
}
