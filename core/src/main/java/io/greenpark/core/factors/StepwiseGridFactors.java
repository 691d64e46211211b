package io.greenpark.core.factors;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.series.FactorSeries;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.series.Sums;
import io.greenpark.core.time.MonthSpan;
import io.greenpark.core.time.TimeAxis;

/**
 * An emission factor for every step.
 *
 * @param id name in files
 * @param series the factors [tCO2/MWh], none negative
 */
public record StepwiseGridFactors(String id, FactorSeries series) implements GridFactors {

    public StepwiseGridFactors {
        Require.id("id", id);
        series.requireNoneNegative("series");
    }

    @Override
    public FactorSeries on(TimeAxis axis) {
        if (!series.axis().equals(axis)) {
            throw new InvalidValueException("axis", "must be that of the emission factors", axis);
        }
        return series;
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
        double[] tco2PerMwh = series.toArray();
        double weight = Sums.of(power.toArray(), span.firstStep(), span.endStep());
        return weight > 0.0
                ? Sums.ofProducts(tco2PerMwh, power.toArray(), span.firstStep(), span.endStep()) / weight
                : Sums.of(tco2PerMwh, span.firstStep(), span.endStep()) / (span.endStep() - span.firstStep());
    }
}
