package io.greenpark.core.factors;

import io.greenpark.core.check.Require;
import io.greenpark.core.units.Units;
import java.util.Map;

/**
 * Methane and nitrous oxide from burning a fuel, docs/model.md eq. (CAR-24).
 *
 * @param ch4TonnesPerMwh methane per net energy burnt [t/MWh]
 * @param n2oTonnesPerMwh nitrous oxide per net energy burnt [t/MWh]
 * @param biogenic whether the fuel is biomass, and so its methane
 */
public record TraceGases(double ch4TonnesPerMwh, double n2oTonnesPerMwh, boolean biogenic) {

    /** Neither is counted. */
    public static final TraceGases NONE = new TraceGases(0.0, 0.0, false);

    private static final double KG_PER_T = 1000.0;
    private static final double GJ_PER_TJ = 1000.0;

    public TraceGases {
        Require.notNegative("ch4TonnesPerMwh", ch4TonnesPerMwh);
        Require.notNegative("n2oTonnesPerMwh", n2oTonnesPerMwh);
    }

    /** From the units of the published tables [kg/TJ]. */
    public static TraceGases ofTable(double ch4KgPerTj, double n2oKgPerTj, boolean biogenic) {
        double tonnesPerMwh = Units.GJ_PER_MWH / GJ_PER_TJ / KG_PER_T;
        return new TraceGases(ch4KgPerTj * tonnesPerMwh, n2oKgPerTj * tonnesPerMwh, biogenic);
    }

    /** Gases by their emission per net energy burnt [t/MWh]. */
    public Map<Gas, Double> tonnesPerMwh() {
        return Map.of(biogenic ? Gas.CH4_BIOGENIC : Gas.CH4_FOSSIL, ch4TonnesPerMwh, Gas.N2O, n2oTonnesPerMwh);
    }
}
