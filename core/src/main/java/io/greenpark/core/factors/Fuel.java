package io.greenpark.core.factors;

import io.greenpark.core.check.Require;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.units.Units;
import java.util.EnumMap;
import java.util.Map;

/**
 * A fuel and what burning it emits, docs/model.md eq. (CAR-1).
 *
 * @param id catalogue id, e.g. {@code raw-coal}
 * @param title name for people
 * @param quantityUnit unit of quantities: {@code t} or {@code km3} (1,000 Nm3)
 * @param ncvMwhPerUnit net calorific value [MWh per unit of quantity]
 * @param carbonTcPerMwh carbon content per net energy [tC/MWh]
 * @param oxidationFraction share of the carbon that is oxidised [1]
 * @param traceGases methane and nitrous oxide
 */
public record Fuel(
        String id,
        Title title,
        String quantityUnit,
        double ncvMwhPerUnit,
        double carbonTcPerMwh,
        double oxidationFraction,
        TraceGases traceGases) {

    private static final double GJ_PER_TJ = 1000.0;

    public Fuel {
        Require.id("id", id);
        Require.positive("ncvMwhPerUnit", ncvMwhPerUnit);
        Require.notNegative("carbonTcPerMwh", carbonTcPerMwh);
        Require.fraction("oxidationFraction", oxidationFraction);
    }

    /** A fuel of which carbon dioxide alone is known. */
    public Fuel(
            String id,
            Title title,
            String quantityUnit,
            double ncvMwhPerUnit,
            double carbonTcPerMwh,
            double oxidationFraction) {
        this(id, title, quantityUnit, ncvMwhPerUnit, carbonTcPerMwh, oxidationFraction, TraceGases.NONE);
    }

    /** The same fuel with methane and nitrous oxide. */
    public Fuel with(TraceGases gases) {
        return new Fuel(id, title, quantityUnit, ncvMwhPerUnit, carbonTcPerMwh, oxidationFraction, gases);
    }

    /**
     * Fuel from the units of the published tables.
     *
     * @param ncvGjPerUnit net calorific value [GJ per unit of quantity]
     * @param carbonTcPerTj carbon content per net energy [tC/TJ]
     */
    public static Fuel ofTable(
            String id,
            Title title,
            String quantityUnit,
            double ncvGjPerUnit,
            double carbonTcPerTj,
            double oxidationFraction) {
        return new Fuel(
                id,
                title,
                quantityUnit,
                ncvGjPerUnit / Units.GJ_PER_MWH,
                carbonTcPerTj / GJ_PER_TJ * Units.GJ_PER_MWH,
                oxidationFraction);
    }

    /** Emission factor per net energy burnt [tCO2/MWh]. */
    public double tco2PerMwh() {
        return carbonTcPerMwh * oxidationFraction * Units.TCO2_PER_TC;
    }

    /** Emission factor per unit of quantity [tCO2/t or tCO2/km3]. */
    public double tco2PerUnit() {
        return ncvMwhPerUnit * tco2PerMwh();
    }

    /** Emission factor of all gases per net energy burnt, docs/model.md eq. (CAR-1) and (CAR-24) [tCO2e/MWh]. */
    public double tco2ePerMwh(Gwp gwp) {
        double tco2e = tco2PerMwh();
        for (Map.Entry<Gas, Double> gas : new EnumMap<>(traceGases.tonnesPerMwh()).entrySet()) {
            tco2e += gas.getValue() * gwp.of(gas.getKey());
        }
        return tco2e;
    }
}
