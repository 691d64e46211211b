package io.greenpark.core.finance;

import java.util.ArrayList;
import java.util.List;

/**
 * Purchases of one plant over the horizon, docs/model.md eq. (FIN-6) to (FIN-8).
 *
 * <p>A plant whose life ends within the horizon is bought anew at the end of the last whole year it serves, and the old one is
 * sold for what it is still worth; at the end of the horizon the last one is worth that and the share of its life that is left.
 */
final class AssetSchedule {

    /** Rounding of a multiple of a service life [a]. */
    private static final double ROUNDING = 1e-9;

    private final AssetCost asset;
    /** Cost of what is bought at the end of each year [yuan]. */
    private final double[] purchaseYuan;

    /** Age of the plant in each year of operation, 1 in the first year after a purchase [a]. */
    private final int[] age;

    private final double salvageYuan;

    /**
     * @param years horizon [a]
     * @param priceChangeFraction yearly change of the price of plants [1]
     */
    AssetSchedule(AssetCost asset, int years, double priceChangeFraction) {
        this.asset = asset;
        purchaseYuan = new double[years + 1];
        purchaseYuan[0] = asset.capexYuan();
        age = new int[years + 1];
        int lastPurchase = 0;
        double life = Math.max(1.0, asset.life().years());
        double bought = 0.0;
        double costYuan = asset.capexYuan();
        while (bought + life < years - ROUNDING) {
            bought += life;
            int year = (int) Math.floor(bought + ROUNDING);
            purchaseYuan[year] -= asset.salvageFraction() * costYuan;
            costYuan = asset.capexYuan() * asset.replacementFraction() * Math.pow(1.0 + priceChangeFraction, year);
            purchaseYuan[year] += costYuan;
            fillAge(lastPurchase, year);
            lastPurchase = year;
        }
        fillAge(lastPurchase, years);
        double leftFraction = Math.max(0.0, 1.0 - (years - bought) / life);
        salvageYuan = costYuan * (asset.salvageFraction() + (1.0 - asset.salvageFraction()) * leftFraction);
    }

    /** The schedule of {@code asset} over the years of {@code outlook}. */
    static AssetSchedule of(AssetCost asset, Outlook outlook) {
        return new AssetSchedule(asset, outlook.years(), outlook.plantPriceChangeFraction());
    }

    /** Its money as a course of years. */
    PlantCourse course(Outlook outlook) {
        List<Double> investmentYuan = new ArrayList<>();
        List<Double> replacementYuan = new ArrayList<>();
        List<Double> operationYuan = new ArrayList<>();
        List<Double> nothing = new ArrayList<>();
        for (int year = 0; year < purchaseYuan.length; year++) {
            investmentYuan.add(year == 0 ? purchaseYuan[0] : 0.0);
            replacementYuan.add(year == 0 ? 0.0 : purchaseYuan[year]);
            operationYuan.add(year == 0 ? 0.0 : operationYuan(year, outlook.operationPriceChangeFraction()));
            nothing.add(0.0);
        }
        return new PlantCourse(asset.id(), investmentYuan, replacementYuan, operationYuan, nothing, salvageYuan);
    }

    private void fillAge(int from, int to) {
        for (int year = from + 1; year <= to; year++) {
            age[year] = year - from;
        }
    }

    /** Age of the plant in a year of operation from 1; 1 in the first year after a purchase [a]. */
    int age(int year) {
        return age[year];
    }

    /** Cost of what is bought at the end of each year, from year 0 [yuan]. */
    double purchaseYuan(int year) {
        return purchaseYuan[year];
    }

    /** Value at the end of the horizon [yuan]. */
    double salvageYuan() {
        return salvageYuan;
    }

    /** Operation and maintenance of a year from 1 [yuan]. */
    double operationYuan(int year, double priceChangeFraction) {
        return asset.operationYuanPerYear() * Math.pow(1.0 + priceChangeFraction, year);
    }
}
