package io.greenpark.core.simulation;

import io.greenpark.core.dispatch.NodePlan;
import io.greenpark.core.park.NodeAssets;
import io.greenpark.core.park.Park;
import io.greenpark.core.product.Product;
import io.greenpark.core.result.FlowColumn;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.NodeFlows;
import io.greenpark.core.result.Working;
import io.greenpark.core.result.WorkingRow;
import io.greenpark.core.thermal.FuelUse;
import io.greenpark.core.units.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How large a park or hub is: what emissions are divided by; docs/model.md eq. (CAR-30).
 *
 * @param terms products [t], energy [tce] and value added [10,000 yuan] that it is made up of
 */
record Scale(List<Working> terms) {

    /** Of nothing. */
    static final Scale NONE = new Scale(List.of());

    private static final double YUAN_PER_10K = 10_000.0;

    Scale {
        terms = List.copyOf(terms);
    }

    static Scale of(Node node, NodePlan plan, NodeFlows flows) {
        NodeAssets assets = node.assets();
        String id = node.id();
        double years = flows.axis().hours() / Units.HOURS_PER_YEAR;
        List<Working> terms = new ArrayList<>();
        if (assets instanceof Park park) {
            for (Product product : park.products()) {
                double tonnes = product.tonnes(flows.axis(), 0, flows.axis().steps());
                terms.add(Working.of(id, Indicator.PRODUCT_TONNES, WorkingRow.PRODUCT, tonnes)
                        .about(product.id()));
            }
        }
        double valueAddedYuan = assets.activities().valueAddedYuan();
        if (valueAddedYuan > 0.0) {
            terms.add(Working.of(id, Indicator.VALUE_ADDED_10K_YUAN, WorkingRow.VALUE_ADDED, valueAddedYuan)
                    .times(years / YUAN_PER_10K, "a × 10k yuan/yuan"));
        }
        for (FuelUse use : Bills.burnt(node, plan)) {
            terms.add(energy(Working.of(
                            id,
                            Indicator.COMPREHENSIVE_ENERGY_TCE,
                            WorkingRow.FUEL,
                            use.fuelMw().energyMwh())
                    .about(use.fuel())));
        }
        assets.activities()
                .purchasedHeat()
                .forEach(heat -> terms.add(energy(Working.of(
                                id,
                                Indicator.COMPREHENSIVE_ENERGY_TCE,
                                WorkingRow.PURCHASED_HEAT,
                                heat.heat().energyMwh())
                        .about(heat.id()))));
        terms.add(power(id, flows, Indicator.WIND_AVAILABLE_MWH, FlowColumn.WIND_AVAILABLE_MW, 1.0));
        terms.add(power(id, flows, Indicator.SOLAR_AVAILABLE_MWH, FlowColumn.SOLAR_AVAILABLE_MW, 1.0));
        terms.add(power(id, flows, Indicator.OTHER_AVAILABLE_MWH, FlowColumn.OTHER_AVAILABLE_MW, 1.0));
        terms.add(power(id, flows, Indicator.CURTAILED_MWH, FlowColumn.CURTAILED_MW, -1.0));
        terms.add(power(id, flows, Indicator.IMPORT_MWH, FlowColumn.IMPORT_MW, 1.0));
        terms.add(power(id, flows, Indicator.EXPORT_MWH, FlowColumn.EXPORT_MW, -1.0));
        terms.add(power(id, flows, Indicator.LINK_IN_MWH, FlowColumn.LINK_IN_MW, 1.0));
        terms.add(power(id, flows, Indicator.LINK_OUT_MWH, FlowColumn.LINK_OUT_MW, -1.0));
        return new Scale(terms.stream().filter(term -> term.quantity() != 0.0).toList());
    }

    private static Working power(String id, NodeFlows flows, Indicator figure, FlowColumn column, double sign) {
        Working term = Working.of(id, Indicator.COMPREHENSIVE_ENERGY_TCE, figure, flows.energyMwh(column));
        return energy(term.times(sign, "1"));
    }

    /** Electricity and heat by their equivalent value (当量值). */
    private static Working energy(Working term) {
        return term.times(term.factor() * Units.TCE_PER_MWH, "tce/MWh");
    }

    /** Both as one, for which lines between them are internal; a mean over unlike products of several parks says nothing. */
    Scale plus(Scale other) {
        return new Scale(Stream.concat(terms.stream(), other.terms.stream())
                .filter(term -> !isLine(term) && term.indicator() != Indicator.PRODUCT_TONNES)
                .toList());
    }

    private static boolean isLine(Working term) {
        return term.row().equals(Indicator.LINK_IN_MWH.id()) || term.row().equals(Indicator.LINK_OUT_MWH.id());
    }

    /** What {@code size} amounts to, not below zero [unit of the indicator]. */
    double amount(Indicator size) {
        return Math.max(
                0.0,
                terms.stream()
                        .filter(term -> term.indicator() == size)
                        .mapToDouble(Working::value)
                        .sum());
    }
}
