package io.greenpark.core.finance;

import io.greenpark.core.check.Require;

/**
 * A year of a plant as a study over several years keeps it.
 *
 * @param node park or hub at which it stands
 * @param kind what it is
 * @param plant its id there
 * @param size what its wear is weighed by when it is enlarged
 * @param cost what it costs when all of it is bought, net of value-added tax; nothing where no money is worked out
 * @param deliveredMwh energy that it delivers [MWh]
 * @param wear what the year has worn
 */
public record PlantLifeYear(
        String node, PlantKind kind, String plant, double size, Cost cost, double deliveredMwh, PlantWear wear) {

    /**
     * Costs of a plant, net of value-added tax.
     *
     * @param capexYuan purchase of all of it at the prices of year 0 [yuan]
     * @param operationYuan operation and maintenance of the year at the prices of year 0 [yuan]
     * @param replacementFraction cost of a replacement over that of the purchase [1]
     * @param salvageFraction worth at the end of its life over what it has cost [1]
     */
    public record Cost(double capexYuan, double operationYuan, double replacementFraction, double salvageFraction) {

        /** Nothing is known of its costs. */
        public static final Cost NONE = new Cost(0.0, 0.0, 0.0, 0.0);

        public Cost {
            Require.notNegative("capexYuan", capexYuan);
            Require.notNegative("operationYuan", operationYuan);
            Require.within("replacementFraction", replacementFraction, 0.0, 2.0);
            Require.fraction("salvageFraction", salvageFraction);
        }
    }

    /** The year of a plant with a price, all of it; {@code wear} is what the year has worn. */
    public static PlantLifeYear of(PlantInService plant, double size, PlantWear wear, ValueAddedTax vat) {
        AssetCost cost = plant.cost(vat);
        return new PlantLifeYear(
                plant.node(),
                plant.plant().kind(),
                plant.plant().id(),
                size,
                new Cost(
                        cost.capexYuan(),
                        cost.operationYuanPerYear(),
                        cost.replacementFraction(),
                        cost.salvageFraction()),
                plant.deliveredMwh(),
                wear);
    }

    /** Unique name within the study, as {@link PlantInService#id()}. */
    public String id() {
        return node + "." + kind.id() + "." + plant;
    }
}
