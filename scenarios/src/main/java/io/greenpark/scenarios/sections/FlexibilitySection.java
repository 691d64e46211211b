package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.defaulted;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.load.Interruptible;
import io.greenpark.core.load.Shiftable;
import io.greenpark.core.time.TimeAxis;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Values;
import java.util.List;

/** {@code shiftable} and {@code interruptible} of a load. */
final class FlexibilitySection {

    private static final Key<Double> SHARE = required(
                    "shareFraction", Numbers.fraction(), "Share of the load, in every step.")
            .chinese("占比");
    private static final Key<Double> WINDOW = required(
                    "windowHours",
                    Numbers.within(0.0, 8784.0, "h"),
                    "Length of the windows within which the energy stays the same; a whole number of steps.")
            .chinese("平移窗口");
    private static final Key<Double> MAX_POWER = defaulted(
                    "maxPowerFactor",
                    Numbers.within(1.0, 24.0, "1"),
                    2.0,
                    "machines that can wait are taken to be able to catch up at twice their largest power",
                    "Largest power of the shiftable part while shifting over its largest power without.")
            .chinese("最大功率倍数");
    private static final Key<Double> COMPENSATION = required(
                    "compensationYuanPerMwh",
                    Numbers.atLeast(0.0, "yuan/MWh"),
                    "Payment per energy not delivered, VAT included.")
            .chinese("中断补偿单价");

    /** The part that may be moved in time. */
    static final Section<Shiftable> SHIFTABLE = new Section<>(
            "shiftable",
            "The part of a load that may be moved in time; strategies optimal and rolling do so.",
            List.of(SHARE, WINDOW, MAX_POWER),
            FlexibilitySection::shiftable);

    /** The part that may be interrupted. */
    static final Section<Interruptible> INTERRUPTIBLE = new Section<>(
            "interruptible",
            "The part of a load that may be interrupted against payment and is not made up for; rules do so before other "
                    + "demand goes unserved, optimal dispatch where it pays.",
            List.of(SHARE, COMPENSATION),
            values -> new Interruptible(values.get(SHARE), values.get(COMPENSATION)));

    private FlexibilitySection() {}

    private static Shiftable shiftable(Values values) {
        var shiftable = new Shiftable(values.get(SHARE), values.get(WINDOW), values.get(MAX_POWER));
        shiftable.requireWholeSteps(values.require(TimeAxis.class));
        return shiftable;
    }
}
