package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.wind.FarmLayout;
import io.greenpark.scenarios.input.FarmLayoutFile;
import io.greenpark.scenarios.spec.Integers;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Texts;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.spec.Values;
import io.greenpark.scenarios.spec.Variants;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** {@code layout} of a wind farm: positions from a file, or rows. The layout follows from the number of machines. */
final class FarmLayoutSection {

    private static final Key<String> FILE = required(
                    "file",
                    Texts.file(),
                    "CSV file with a header line, the columns eastM and northM, and one row per machine.")
            .chinese("机位文件");
    private static final Key<Integer> PER_ROW = required(
                    "machinesPerRow", Integers.count(1, WindSection.MOST_MACHINES), "Machines in a full row.")
            .chinese("每排台数");
    private static final Key<Double> SPACING = required(
                    "spacingM", Numbers.within(50.0, 10_000.0, "m"), "Distance of neighbours within a row.")
            .chinese("排内间距");
    private static final Key<Double> ROW_SPACING = required(
                    "rowSpacingM", Numbers.within(50.0, 10_000.0, "m"), "Distance of the rows.")
            .chinese("排间距");
    private static final Key<Double> BEARING = required(
                    "rowBearingDeg",
                    Numbers.within(0.0, 360.0, "deg"),
                    "Direction in which a row runs, clockwise from north; the next row lies to its right.")
            .chinese("排向方位角");

    static final Type<IntFunction<FarmLayout>> TYPE = Variants.byKey(variants());

    private FarmLayoutSection() {}

    private static Map<String, Section<? extends IntFunction<FarmLayout>>> variants() {
        Map<String, Section<? extends IntFunction<FarmLayout>>> variants = new LinkedHashMap<>();
        variants.put(
                FILE.name(),
                new Section<>(
                        "layout-from-file",
                        "Where the machines stand, from a file.",
                        List.of(FILE),
                        FarmLayoutSection::fromFile));
        variants.put(
                PER_ROW.name(),
                new Section<>(
                        "layout-in-rows",
                        "Machines in rows, filled one after the other.",
                        List.of(PER_ROW, SPACING, ROW_SPACING, BEARING),
                        FarmLayoutSection::rows));
        return variants;
    }

    private static IntFunction<FarmLayout> fromFile(Values values) {
        String file = values.get(FILE);
        FarmLayout layout = FarmLayoutFile.read(values.at(FILE), file);
        return machines -> layout;
    }

    private static IntFunction<FarmLayout> rows(Values values) {
        int perRow = values.get(PER_ROW);
        double spacingM = values.get(SPACING);
        double rowSpacingM = values.get(ROW_SPACING);
        double bearingDeg = values.get(BEARING);
        return machines -> FarmLayout.rows(machines, perRow, spacingM, rowSpacingM, bearingDeg);
    }
}
