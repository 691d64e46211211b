package io.greenpark.core.factors;

import io.greenpark.core.series.FactorSeries;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.time.MonthSpan;
import io.greenpark.core.time.TimeAxis;

/** Emission factors of electricity over time: published by year, held, or step by step. */
public sealed interface GridFactors permits GridFactorSeries, HeldGridFactor, StepwiseGridFactors {

    /** Name in files. */
    String id();

    /** The factor in each step of {@code axis} [tCO2/MWh]. */
    FactorSeries on(TimeAxis axis);

    /** Name of the factor that is used in {@code year}, in files. */
    String labelAt(int year);

    /** How many years the factor that is used in {@code year} is older than that [a]. */
    int yearsOldAt(int year);

    /**
     * The mean factor of a month, weighted with {@code power}; the plain mean where that is zero, docs/model.md eq. (CAR-23)
     * [tCO2/MWh].
     */
    double meanTco2PerMwh(MonthSpan span, PowerSeries power);
}
