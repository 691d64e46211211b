package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.defaulted;

import io.greenpark.core.wind.WindLosses;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Values;
import java.util.List;

/** {@code losses} of a wind farm, in the groups of the System Advisor Model. */
final class WindLossesSection {

    private static final Key<Double> TURBINE = loss("turbineDowntimeFraction", "Machines out of service.");
    private static final Key<Double> PLANT =
            loss("plantDowntimeFraction", "Balance of plant out of service: collector lines, substation.");
    private static final Key<Double> GRID = loss("gridDowntimeFraction", "Grid out of service.");
    private static final Key<Double> ELECTRICAL =
            loss("electricalFraction", "From the terminals of the machines to the meter.");
    private static final Key<Double> ENVIRONMENTAL = loss("environmentalFraction", "Soiled, worn or iced blades.");
    private static final Key<Double> CURTAILMENT =
            loss("curtailmentFraction", "Noise, birds, orders other than those that dispatch simulates.");
    private static final Key<Double> PERFORMANCE =
            loss("performanceFraction", "Below the power curve: yaw, control, gusts near cut-out.");

    static final Section<WindLosses> TYPE = new Section<>(
            "wind-losses",
            "Losses by group, each the share that is lost of what reaches it; they multiply.",
            List.of(TURBINE, PLANT, GRID, ELECTRICAL, ENVIRONMENTAL, CURTAILMENT, PERFORMANCE),
            WindLossesSection::bind);

    private WindLossesSection() {}

    private static Key<Double> loss(String name, String meaning) {
        return defaulted(name, Numbers.fraction(), 0.0, "no loss of this group is stated", meaning);
    }

    private static WindLosses bind(Values values) {
        return new WindLosses(
                values.get(TURBINE),
                values.get(PLANT),
                values.get(GRID),
                values.get(ELECTRICAL),
                values.get(ENVIRONMENTAL),
                values.get(CURTAILMENT),
                values.get(PERFORMANCE));
    }
}
