package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.finance.PlantKind;
import io.greenpark.core.park.MeasuredPlant;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.time.TimeAxis;
import io.greenpark.scenarios.input.SeriesFile;
import io.greenpark.scenarios.spec.Choice;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Texts;
import io.greenpark.scenarios.spec.Values;
import java.util.List;

/** An entry of {@code series}: a plant whose output was measured, or computed elsewhere. */
final class SeriesSection {

    private static final Key<MeasuredPlant.Kind> KIND = required(
                    "kind", Choice.of(MeasuredPlant.Kind.class), "Which column of the balance the plant belongs to.")
            .chinese("类别");
    private static final Key<String> FILE = required(
                    "file",
                    Texts.file(),
                    "CSV file with a header line and one row per step, or the rows of a whole year of 365 days.")
            .chinese("文件");
    private static final Key<String> COLUMN = required(
                    "column",
                    Texts.any(),
                    "Name of the column in the header line: mean available power of the step in MW.")
            .chinese("列名");

    static final Section<MeasuredPlant> TYPE = new Section<>(
            "measured-plant",
            "A plant whose output was measured or computed elsewhere, instead of a resource model.",
            List.of(KIND, FILE, COLUMN, CostSection.KEY, ServiceBook.IN_SERVICE, ServiceBook.RETIRED),
            SeriesSection::bind);

    private SeriesSection() {}

    private static MeasuredPlant bind(Values values) {
        TimeAxis axis = values.require(TimeAxis.class);
        MeasuredPlant.Kind kind = values.get(KIND);
        String file = values.get(FILE);
        String column = values.get(COLUMN);
        MeasuredPlant plant = values.once(() -> new MeasuredPlant(
                values.id(),
                kind,
                new PowerSeries(axis, SeriesFile.read(values.at(FILE), file, values.at(COLUMN), column, axis, false))));
        Investments.note(values, PlantKind.SERIES, plant.availableMw().max(), 0.0);
        return plant;
    }
}
