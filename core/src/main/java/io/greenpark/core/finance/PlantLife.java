package io.greenpark.core.finance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * One plant over the years of a project: built when it first stands, enlarged, worn, bought anew, and gone when it no longer
 * stands; docs/model.md eq. (LIF-5). Years after the last simulated one are as that, but for wear.
 */
final class PlantLife {

    private final String id;
    private final List<LifeProjectYear> simulated;
    private final Outlook outlook;
    private final List<Double> investmentYuan;
    private final List<Double> replacementYuan;
    private final List<Double> operationYuan;
    private final List<Double> deliveredMwh;
    private double salvageYuan;

    /** What the plant that stands has cost, whoever paid [yuan]. */
    private double costYuan;

    private PlantLife(String id, List<LifeProjectYear> simulated, Outlook outlook) {
        this.id = id;
        this.simulated = simulated;
        this.outlook = outlook;
        this.investmentYuan = zeros();
        this.replacementYuan = zeros();
        this.operationYuan = zeros();
        this.deliveredMwh = zeros();
    }

    /** The course of the plant {@code id} over the years of {@code outlook}. */
    static PlantCourse of(String id, List<LifeProjectYear> simulated, Outlook outlook) {
        return new PlantLife(id, simulated, outlook).course();
    }

    private List<Double> zeros() {
        return new ArrayList<>(Collections.nCopies(outlook.years() + 1, 0.0));
    }

    private PlantCourse course() {
        Optional<PlantAge> age = Optional.empty();
        double capexYuan = 0.0;
        double leftInLast = 1.0;
        for (int year = 1; year <= outlook.years(); year++) {
            LifeProjectYear of = simulated.get(Math.min(year, simulated.size()) - 1);
            Optional<PlantLifeYear> stands = of.plant(id);
            if (stands.isEmpty()) {
                age = Optional.empty();
                capexYuan = 0.0;
                costYuan = 0.0;
                continue;
            }
            PlantLifeYear plant = stands.get();
            double share = of.share(id);
            build(year, Math.max(0.0, plant.cost().capexYuan() - capexYuan), share);
            capexYuan = plant.cost().capexYuan();
            PlantAge now = age.map(known -> known.resized(plant.size())).orElse(PlantAge.fresh(plant.size()));
            leftInLast = year <= simulated.size() ? now.leftFraction() : leftInLast;
            operate(year, plant, share, leftInLast > 0.0 ? now.leftFraction() / leftInLast : 0.0);
            age = Optional.of(end(year, plant, share, now));
        }
        return new PlantCourse(id, investmentYuan, replacementYuan, operationYuan, deliveredMwh, salvageYuan);
    }

    private void build(int year, double addedYuan, double share) {
        double yuan = addedYuan * Math.pow(1.0 + outlook.plantPriceChangeFraction(), year - 1);
        investmentYuan.set(year - 1, share * yuan);
        costYuan += yuan;
    }

    private void operate(int year, PlantLifeYear plant, double share, double output) {
        operationYuan.set(
                year,
                share * plant.cost().operationYuan() * Math.pow(1.0 + outlook.operationPriceChangeFraction(), year));
        deliveredMwh.set(year, share * output * plant.deliveredMwh());
    }

    private PlantAge end(int year, PlantLifeYear plant, double share, PlantAge now) {
        PlantLifeYear.Cost cost = plant.cost();
        if (year == outlook.years()) {
            double used = Math.min(1.0, now.worn(plant.wear()).usedFraction(plant.wear()));
            salvageYuan = share * costYuan * (cost.salvageFraction() + (1.0 - cost.salvageFraction()) * (1.0 - used));
            return now;
        }
        PlantAge after = now.after(plant.wear());
        if (after.replacements() > now.replacements()) {
            double newYuan = cost.capexYuan()
                    * cost.replacementFraction()
                    * Math.pow(1.0 + outlook.plantPriceChangeFraction(), year);
            replacementYuan.set(year, share * (newYuan - cost.salvageFraction() * costYuan));
            costYuan = newYuan;
        }
        return after;
    }
}
