package io.greenpark.core.tariff;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.series.PriceSeries;
import io.greenpark.core.time.MonthSpan;
import io.greenpark.core.time.TimeAxis;
import java.util.Arrays;
import java.util.List;

/** A price per MWh over time, VAT included: level, by calendar month, or step by step. */
public sealed interface EnergyPrice {

    /**
     * The price in each step of {@code axis} [yuan/MWh].
     *
     * @throws InvalidValueException if it is a series on another axis
     */
    PriceSeries on(TimeAxis axis);

    /** The same course, every price multiplied by {@code factor}. */
    EnergyPrice times(double factor);

    /**
     * The price, if it is the same at all times [yuan/MWh].
     *
     * @throws InvalidValueException if it changes
     */
    default double levelYuanPerMwh() {
        throw new InvalidValueException(
                "price", "must be the same at all times", getClass().getSimpleName());
    }

    /** The same price as a series, so that it is laid on {@code axis} once and not month by month. */
    default EnergyPrice stepwise(TimeAxis axis) {
        return new Stepwise(on(axis));
    }

    /** The same price at all times. */
    static EnergyPrice level(double yuanPerMwh) {
        return new Level(yuanPerMwh);
    }

    /**
     * The same price at all times.
     *
     * @param yuanPerMwh the price [yuan/MWh]
     */
    record Level(double yuanPerMwh) implements EnergyPrice {

        public Level {
            Require.finite("yuanPerMwh", yuanPerMwh);
        }

        @Override
        public double levelYuanPerMwh() {
            return yuanPerMwh;
        }

        @Override
        public PriceSeries on(TimeAxis axis) {
            return PriceSeries.constant(axis, yuanPerMwh);
        }

        @Override
        public EnergyPrice times(double factor) {
            return new Level(yuanPerMwh * factor);
        }
    }

    /**
     * A price that is set month by month, the same in every year.
     *
     * @param yuanPerMwh prices of January to December [yuan/MWh]
     */
    record Monthly(List<Double> yuanPerMwh) implements EnergyPrice {

        private static final int MONTHS = 12;

        public Monthly {
            yuanPerMwh = List.copyOf(yuanPerMwh);
            if (yuanPerMwh.size() != MONTHS) {
                throw new InvalidValueException("monthlyYuanPerMwh", "must have 12 values", yuanPerMwh.size());
            }
            yuanPerMwh.forEach(price -> Require.finite("monthlyYuanPerMwh", price));
        }

        @Override
        public PriceSeries on(TimeAxis axis) {
            double[] prices = new double[axis.steps()];
            for (MonthSpan span : axis.monthSpans()) {
                double price = yuanPerMwh.get(span.month().getMonthValue() - 1);
                Arrays.fill(prices, span.firstStep(), span.endStep(), price);
            }
            return new PriceSeries(axis, prices);
        }

        @Override
        public EnergyPrice times(double factor) {
            return new Monthly(yuanPerMwh.stream().map(price -> price * factor).toList());
        }
    }

    /**
     * A price per step, such as that of a day-ahead market.
     *
     * @param series the price [yuan/MWh]
     */
    record Stepwise(PriceSeries series) implements EnergyPrice {

        @Override
        public PriceSeries on(TimeAxis axis) {
            if (!series.axis().equals(axis)) {
                throw new InvalidValueException("axis", "must be that of the price series", axis);
            }
            return series;
        }

        @Override
        public EnergyPrice times(double factor) {
            double[] prices = series.toArray();
            Arrays.setAll(prices, k -> prices[k] * factor);
            return new Stepwise(new PriceSeries(series.axis(), prices));
        }
    }
}
