package io.greenpark.core.factors;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.series.FactorSeries;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.time.MonthSpan;
import io.greenpark.core.time.TimeAxis;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The published emission factors of one grid, year by year.
 *
 * @param id catalogue id, e.g. {@code liaoning-grid-average}
 * @param years the factors in rising order of their years, at least one
 */
public record GridFactorSeries(String id, List<GridFactor> years) implements GridFactors {

    public GridFactorSeries {
        Require.id("id", id);
        Require.notEmpty("years", years);
        years = years.stream().sorted(Comparator.comparingInt(GridFactor::year)).toList();
        for (int i = 1; i < years.size(); i++) {
            if (years.get(i).year() == years.get(i - 1).year()) {
                throw new InvalidValueException(
                        "years", "must have one factor per year", years.get(i).year() + " twice");
            }
        }
    }

    /**
     * The factor that applies in {@code year}: that of the latest published year not after it, docs/model.md eq. (CAR-3).
     *
     * @throws InvalidValueException if all published years are later
     */
    public GridFactor at(int year) {
        return years.stream()
                .filter(factor -> factor.year() <= year)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new InvalidValueException(
                        "years",
                        "must begin no later than the year in question",
                        "%s has its first factor in %d, asked for %d"
                                .formatted(id, years.get(0).year(), year)));
    }

    @Override
    public FactorSeries on(TimeAxis axis) {
        double[] tco2PerMwh = new double[axis.steps()];
        for (MonthSpan span : axis.monthSpans()) {
            double factor = at(span.month().getYear()).tco2PerMwh();
            Arrays.fill(tco2PerMwh, span.firstStep(), span.endStep(), factor);
        }
        return new FactorSeries(axis, tco2PerMwh);
    }

    @Override
    public String labelAt(int year) {
        return "%s-%s".formatted(id, at(year).year());
    }

    @Override
    public int yearsOldAt(int year) {
        return year - at(year).year();
    }

    @Override
    public double meanTco2PerMwh(MonthSpan span, PowerSeries power) {
        return at(span.month().getYear()).tco2PerMwh();
    }
}
