package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.solar.WindStow;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import java.util.List;

/** {@code stow} of a tracker. */
final class WindStowSection {

    private static final Key<Double> LIMIT = required(
                    "limitMPerS", Numbers.above(0.0, "m/s"), "Gust above which the rows are turned away.")
            .chinese("避险风速");
    private static final Key<Double> GUST = required(
                    "gustFactor", Numbers.within(1.0, 5.0, "1"), "Gust over mean wind speed of the step at 10 m.")
            .chinese("阵风系数");
    private static final Key<Double> ANGLE = required(
                    "angleDeg",
                    Numbers.within(-90.0, 90.0, "deg"),
                    "Rotation in stow, positive to the west for an axis to the south.")
            .chinese("避险转角");

    static final Section<WindStow.InGusts> TYPE = new Section<>(
            "wind-stow",
            "Turning the rows to a fixed angle while gusts exceed a limit.",
            List.of(LIMIT, GUST, ANGLE),
            values -> new WindStow.InGusts(values.get(LIMIT), values.get(GUST), values.get(ANGLE)));

    private WindStowSection() {}
}
