package io.greenpark.core.simulation;

import io.greenpark.core.dispatch.NodePlan;
import io.greenpark.core.park.NodeAssets;
import io.greenpark.core.park.Park;
import io.greenpark.core.product.Product;
import io.greenpark.core.result.FlowColumn;
import io.greenpark.core.result.NodeFlows;
import io.greenpark.core.units.Units;

/**
 * How large a park or hub is: what emissions are divided by; docs/model.md eq. (CAR-30).
 *
 * @param productTonnes made over the axis [t]
 * @param energyMwh fuels, own renewable generation, purchased heat and import less export over the axis [MWh]
 * @param netLinkInMwh what comes in over lines less what goes out [MWh]
 * @param valueAddedYuan value added over the axis [yuan]
 */
record Scale(double productTonnes, double energyMwh, double netLinkInMwh, double valueAddedYuan) {

    /** Of nothing. */
    static final Scale NONE = new Scale(0.0, 0.0, 0.0, 0.0);

    static Scale of(Node node, NodePlan plan, NodeFlows flows) {
        NodeAssets assets = node.assets();
        double years = flows.axis().hours() / Units.HOURS_PER_YEAR;
        double tonnes = assets instanceof Park park
                ? park.products().stream().mapToDouble(Product::annualTonnes).sum()
                : 0.0;
        double fuelMwh = Bills.burnt(node, plan).stream()
                .mapToDouble(use -> use.fuelMw().energyMwh())
                .sum();
        double heatMwh = assets.activities().purchasedHeat().stream()
                .mapToDouble(heat -> heat.heat().energyMwh())
                .sum();
        return new Scale(
                tonnes * years,
                fuelMwh
                        + heatMwh
                        + flows.energyMwh(FlowColumn.WIND_AVAILABLE_MW)
                        + flows.energyMwh(FlowColumn.SOLAR_AVAILABLE_MW)
                        + flows.energyMwh(FlowColumn.OTHER_AVAILABLE_MW)
                        - flows.energyMwh(FlowColumn.CURTAILED_MW)
                        + flows.energyMwh(FlowColumn.IMPORT_MW)
                        - flows.energyMwh(FlowColumn.EXPORT_MW),
                flows.energyMwh(FlowColumn.LINK_IN_MW) - flows.energyMwh(FlowColumn.LINK_OUT_MW),
                assets.activities().valueAddedYuan() * years);
    }

    /** Both as one, for which lines between them are internal. */
    Scale plus(Scale other) {
        return new Scale(
                productTonnes + other.productTonnes,
                energyMwh + other.energyMwh,
                0.0,
                valueAddedYuan + other.valueAddedYuan);
    }

    /** Comprehensive energy consumption, electricity by its equivalent value (当量值), not below zero [tce]. */
    double energyTce() {
        return Math.max(0.0, energyMwh + netLinkInMwh) * Units.TCE_PER_MWH;
    }
}
