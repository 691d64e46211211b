package io.greenpark.core.finance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the plants of a project deliver while they age, over the first year; docs/model.md eq. (FIN-15).
 *
 * <p>Plants that deliver energy of their own and batteries weigh by what they deliver in the first year.
 */
public final class Fleet {

    /** No plants: every year is as the first. */
    public static final Fleet NONE = new Fleet(List.of(), List.of());

    private final List<PlantInService> plants;
    private final List<AssetSchedule> schedules;

    private Fleet(List<PlantInService> plants, List<AssetSchedule> schedules) {
        this.plants = List.copyOf(plants);
        this.schedules = List.copyOf(schedules);
    }

    /** The fleet of {@code plants} over the years of {@code terms}. */
    public static Fleet of(List<PlantInService> plants, ProjectTerms terms) {
        List<AssetSchedule> schedules = plants.stream()
                .map(plant -> AssetSchedule.of(plant.cost(terms.valueAddedTax()), terms.outlook()))
                .toList();
        return new Fleet(plants, schedules);
    }

    /** What the plants deliver of their own in a year from 1, over the first [1]. */
    double generationFraction(int year) {
        return fraction(year, PlantKind::generates);
    }

    /** What plants and batteries deliver in a year from 1, over the first [1]. */
    double outputFraction(int year) {
        return fraction(year, kind -> kind.generates() || kind.stores());
    }

    private double fraction(int year, Predicate<PlantKind> counts) {
        double firstMwh = 0.0;
        double nowMwh = 0.0;
        for (int p = 0; p < plants.size(); p++) {
            PlantInService plant = plants.get(p);
            if (counts.test(plant.plant().kind())) {
                firstMwh += plant.deliveredMwh();
                nowMwh += deliveredMwh(p, year);
            }
        }
        return firstMwh > 0.0 ? nowMwh / firstMwh : 1.0;
    }

    private double deliveredMwh(int p, int year) {
        PlantInService plant = plants.get(p);
        return plant.deliveredMwh() * plant.outputFraction(schedules.get(p).age(year));
    }

    /** What the plants cost. */
    List<AssetCost> costs(ValueAddedTax vat) {
        return plants.stream().map(plant -> plant.cost(vat)).toList();
    }

    /** The account of every plant. */
    List<PlantAccount> accounts(ProjectTerms terms) {
        List<PlantAccount> accounts = new ArrayList<>();
        int years = terms.outlook().years();
        for (int p = 0; p < plants.size(); p++) {
            PlantInService plant = plants.get(p);
            List<PlantYear> course = new ArrayList<>();
            for (int year = 0; year <= years; year++) {
                AssetSchedule schedule = schedules.get(p);
                course.add(new PlantYear(
                        year,
                        schedule.purchaseYuan(year),
                        year == 0
                                ? 0.0
                                : schedule.operationYuan(year, terms.outlook().operationPriceChangeFraction()),
                        year == years ? schedule.salvageYuan() : 0.0,
                        year == 0 ? 0.0 : deliveredMwh(p, year)));
            }
            accounts.add(new PlantAccount(
                    plant.node(), plant.plant().kind(), plant.plant().id(), plant.lifeYears(), course));
        }
        return accounts;
    }
}
