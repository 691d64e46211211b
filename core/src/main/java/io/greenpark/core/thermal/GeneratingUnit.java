package io.greenpark.core.thermal;

import io.greenpark.core.check.Require;
import io.greenpark.core.series.PowerSeries;

/**
 * A thermal generator of a park; with a heat efficiency, a combined heat and power unit (热电联产). Docs/model.md eq. (LOA-5).
 *
 * @param id unique name within the park
 * @param powerMw rated electric power [MW]
 * @param minFraction lowest share of rated power while it runs [1]
 * @param fuel catalogue id of the fuel
 * @param electricEfficiency electricity over fuel energy, lower heating value [1]
 * @param heatEfficiency recovered heat over fuel energy, lower heating value [1]
 * @param otherCostYuanPerMwh operating cost besides fuel per electric energy [yuan/MWh], VAT included
 * @param rampMwPerHour largest change of power from one step to the next per hour [MW/h]; {@code +∞} for none
 * @param onOff what starts and stops cost and when they may be
 */
public record GeneratingUnit(
        String id,
        double powerMw,
        double minFraction,
        String fuel,
        double electricEfficiency,
        double heatEfficiency,
        double otherCostYuanPerMwh,
        double rampMwPerHour,
        OnOff onOff) {

    /** Most of the lower heating value that a unit with condensing heat recovery can use [1]. */
    private static final double MOST_EFFICIENCY = 1.1;

    public GeneratingUnit {
        Require.id("id", id);
        Require.notNegative("powerMw", powerMw);
        Require.fraction("minFraction", minFraction);
        Require.id("fuel", fuel);
        Require.within("electricEfficiency", electricEfficiency, 0.05, 0.7);
        Require.within("heatEfficiency", heatEfficiency, 0.0, MOST_EFFICIENCY - electricEfficiency);
        Require.notNegative("otherCostYuanPerMwh", otherCostYuanPerMwh);
        if (rampMwPerHour != Double.POSITIVE_INFINITY) {
            Require.positive("rampMwPerHour", rampMwPerHour);
        }
        OnOff.requireLeastPower(onOff, minFraction);
    }

    /** A unit that starts and stops at any time for nothing. */
    public GeneratingUnit(
            String id,
            double powerMw,
            double minFraction,
            String fuel,
            double electricEfficiency,
            double heatEfficiency,
            double otherCostYuanPerMwh,
            double rampMwPerHour) {
        this(
                id,
                powerMw,
                minFraction,
                fuel,
                electricEfficiency,
                heatEfficiency,
                otherCostYuanPerMwh,
                rampMwPerHour,
                OnOff.FREE);
    }

    /** Heat recovered per electric energy [MWh heat/MWh]. */
    public double heatPerElectricity() {
        return heatEfficiency / electricEfficiency;
    }

    /** What it burns to deliver {@code power} [MW]. */
    public FuelUse fuelUse(PowerSeries power) {
        return new FuelUse(fuel, power.times(1.0 / electricEfficiency));
    }
}
