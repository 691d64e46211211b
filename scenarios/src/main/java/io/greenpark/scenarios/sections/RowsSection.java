package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.defaulted;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.solar.RowLayout;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Switch;
import java.util.List;

/** {@code rows} of a mounting. */
final class RowsSection {

    private static final Key<Double> COVERAGE = required(
                    "groundCoverageRatio",
                    Numbers.within(0.01, 1.0, "1"),
                    "Width of a row along its slope over the distance of the rows.")
            .chinese("地面覆盖率");
    private static final Key<Double> HEIGHT = required(
                    "heightM", Numbers.above(0.0, "m"), "Height of the middle of a row above ground.")
            .chinese("中心离地高度");
    private static final Key<Double> PITCH =
            required("pitchM", Numbers.above(0.0, "m"), "Distance of the rows.").chinese("行距");
    private static final Key<Boolean> SHADING = defaulted(
                    "shading",
                    new Switch(),
                    true,
                    "rows that are described shade each other",
                    "Whether rows shade each other and hide sky and ground from the front; without it they only make a "
                            + "tracker turn back and light the rear.")
            .chinese("行间遮挡");

    static final Section<RowLayout.Parallel> TYPE = new Section<>(
            "rows",
            "Long parallel rows on level ground.",
            List.of(COVERAGE, HEIGHT, PITCH, SHADING),
            values -> new RowLayout.Parallel(
                    values.get(COVERAGE), values.get(HEIGHT), values.get(PITCH), values.get(SHADING)));

    private RowsSection() {}
}
