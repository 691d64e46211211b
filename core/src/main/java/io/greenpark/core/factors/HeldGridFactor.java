package io.greenpark.core.factors;

import io.greenpark.core.check.Require;
import io.greenpark.core.series.FactorSeries;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.time.MonthSpan;
import io.greenpark.core.time.TimeAxis;

/**
 * One emission factor for all times.
 *
 * @param id name in files
 * @param tco2PerMwh emission factor [tCO2/MWh]
 */
public record HeldGridFactor(String id, double tco2PerMwh) implements GridFactors {

    public HeldGridFactor {
        Require.id("id", id);
        Require.within("tco2PerMwh", tco2PerMwh, 0.0, 2.0);
    }

    @Override
    public FactorSeries on(TimeAxis axis) {
        return FactorSeries.constant(axis, tco2PerMwh);
    }

    @Override
    public String labelAt(int year) {
        return id;
    }

    @Override
    public int yearsOldAt(int year) {
        return 0;
    }

    @Override
    public double meanTco2PerMwh(MonthSpan span, PowerSeries power) {
        return tco2PerMwh;
    }
}
