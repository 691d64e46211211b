package io.greenpark.core.study;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A size that may be chosen.
 *
 * @param path where the scenario states it, e.g. {@code parks.park.solar.roof.dcMw}
 * @param min smallest size, in the unit of the path
 * @param max largest size
 * @param step sizes are multiples of it; zero if any size will do
 * @param site site whose land it takes; empty for none
 * @param haPerUnit land that a unit of the path takes [ha]
 */
public record SizeRange(String path, double min, double max, double step, String site, double haPerUnit) {

    /** A multiple may be missed by this share of a step: rounding. */
    private static final double ROUNDING = 1e-9;

    /** Digits after the point of a size without steps. */
    private static final int WRITTEN_DIGITS = 8;

    /** Share of the largest size that is no distance from a bound. */
    private static final double AT_BOUND = 1e-6;

    public SizeRange {
        Require.notNegative("min", min);
        Require.positive("max", max);
        Require.notNegative("step", step);
        Require.notNegative("haPerUnit", haPerUnit);
        if (min > max) {
            throw new InvalidValueException("min", "must not be above max (%s)".formatted(max), min);
        }
        requireMultiple("min", min, step);
        requireMultiple("max", max, step);
    }

    private static void requireMultiple(String field, double value, double step) {
        if (step > 0.0 && Math.abs(value / step - Math.rint(value / step)) > ROUNDING * (1.0 + value / step)) {
            throw new InvalidValueException(field, "must be a multiple of step (%s)".formatted(step), value);
        }
    }

    /** Whether only multiples of the step will do. */
    public boolean isStepped() {
        return step > 0.0;
    }

    /** What a programme counts it in: its step, or half of the largest size, so that two units are a size that it may have. */
    public double unit() {
        return isStepped() ? step : max / 2.0;
    }

    /** Name of the unit of the path by its last key: MW, MWh or a number of turbines. */
    public String unitName() {
        return path.endsWith("Mwh") ? "MWh" : path.endsWith("Mw") ? "MW" : "1";
    }

    /** A size as it is written: a multiple of the step, or a millionth of the unit, and a bound where it is as close to it. */
    double rounded(double size) {
        double rounded = isStepped()
                ? Math.rint(size / step) * step
                : new BigDecimal(size)
                        .setScale(WRITTEN_DIGITS, RoundingMode.HALF_EVEN)
                        .doubleValue();
        return switch (binding(rounded)) {
            case MIN -> min;
            case MAX -> max;
            case NONE -> rounded;
        };
    }

    /** The bound that {@code size} lies at. */
    SizingResult.Binding binding(double size) {
        if (size <= min + AT_BOUND * max) {
            return SizingResult.Binding.MIN;
        }
        return size >= max - AT_BOUND * max ? SizingResult.Binding.MAX : SizingResult.Binding.NONE;
    }
}
