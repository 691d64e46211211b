package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.defaulted;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.wind.OperatingLimits;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import java.util.List;

/** {@code lowTemperature} and {@code icing} of a wind farm. */
final class OperationSection {

    private static final String COLD_CLIMATE = "machines of Northeast China come with a cold-climate package";

    private static final Key<Double> STOP = defaulted(
            "stopBelowC",
            Numbers.within(-60.0, 20.0, "C"),
            -30.0,
            COLD_CLIMATE,
            "Lowest temperature of operation at hub height; about -20 for standard machines.");
    private static final Key<Double> RESTART = defaulted(
            "restartAboveC",
            Numbers.within(-60.0, 30.0, "C"),
            -25.0,
            COLD_CLIMATE,
            "Temperature of restart, not below that of the stop.");

    static final Section<OperatingLimits.LowTemperature> LOW_TEMPERATURE = new Section<>(
            "low-temperature",
            "Stop below a temperature at hub height, restart above another.",
            List.of(STOP, RESTART),
            values -> new OperatingLimits.LowTemperature(values.get(STOP), values.get(RESTART)));

    private static final Key<Double> BELOW =
            required("belowC", Numbers.within(-60.0, 5.0, "C"), "Temperature at hub height below which ice can grow.");
    private static final Key<Double> ABOVE =
            required("aboveHumidityFraction", Numbers.fraction(), "Relative humidity above which it does.");
    private static final Key<Double> PERSISTENCE = required(
            "persistenceHours",
            Numbers.within(0.0, 72.0, "h"),
            "Time that the machine stands still after the last such step.");

    static final Section<OperatingLimits.Icing> ICING = new Section<>(
            "icing",
            "Stop in cold and humid air, and for a while after; parameters to fit, not physics.",
            List.of(BELOW, ABOVE, PERSISTENCE),
            values -> new OperatingLimits.Icing(values.get(BELOW), values.get(ABOVE), values.get(PERSISTENCE)));

    private OperationSection() {}
}
