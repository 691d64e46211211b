package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.load.LoadModel;
import io.greenpark.core.load.LoadShape;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.time.TimeAxis;
import io.greenpark.scenarios.catalogue.LoadShapeKind;
import io.greenpark.scenarios.catalogue.Reference;
import io.greenpark.scenarios.catalogue.RulesKind.Rules;
import io.greenpark.scenarios.input.SeriesFile;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Texts;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.spec.Values;
import io.greenpark.scenarios.spec.Variants;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code profile}: power over time, from a shape of the catalogue or from a file. */
final class Profile {

    private static final Key<LoadShape> SHAPE = required(
                    "shape", new Reference<>(LoadShapeKind.KIND), "Load shape of the catalogue.")
            .chinese("负荷形状");
    private static final Key<String> FILE = required(
                    "file",
                    Texts.file(),
                    "CSV file with a header line and one row per step, or the rows of a whole year of 365 days.")
            .chinese("文件");
    private static final Key<String> COLUMN = required(
                    "column", Texts.any(), "Name of the column in the header line: mean power of the step in MW.")
            .chinese("列名");

    private Profile() {}

    /**
     * A profile of {@code carrier} whose energy stands under {@code annualName} in {@code unit}.
     *
     * @param noun name of what it describes, e.g. {@code load}
     */
    static Type<PowerSeries> of(LoadShape.Carrier carrier, String annualName, String unit, String noun) {
        Key<Double> annual = required(
                        annualName,
                        Numbers.atLeast(0.0, unit),
                        "Energy of 8,760 hours; parts of a year use their part, a leap day that of its own date on top.")
                .chinese("年用能量");
        Map<String, Section<? extends PowerSeries>> variants = new LinkedHashMap<>();
        variants.put(
                SHAPE.name(),
                new Section<>(
                        noun + "-from-shape",
                        "Power over time from a shape of the catalogue, scaled to a year's energy.",
                        List.of(SHAPE, annual),
                        values -> scaled(values, carrier, annual)));
        variants.put(FILE.name(), fileSection(noun));
        return Variants.byKey(variants);
    }

    /** A column of a file as power over time. */
    static Section<PowerSeries> fileSection(String noun) {
        return new Section<>(
                noun + "-from-file",
                "Power over time from a column of a CSV file.",
                List.of(FILE, COLUMN),
                Profile::column);
    }

    private static PowerSeries scaled(Values values, LoadShape.Carrier carrier, Key<Double> annual) {
        LoadShape shape = values.get(SHAPE);
        if (shape.carrier() != carrier) {
            throw values.at(SHAPE)
                    .reject(
                            "the shape %s is one of %s".formatted(shape.id(), word(shape.carrier())),
                            "expected a shape of " + word(carrier));
        }
        TimeAxis axis = values.require(TimeAxis.class);
        Rules rules = values.require(Rules.class);
        double annualEnergy = values.get(annual);
        return values.once(
                () -> LoadModel.scale(shape, annualEnergy, axis, rules.pack().holidays()));
    }

    private static String word(LoadShape.Carrier carrier) {
        return carrier.name().toLowerCase(Locale.ROOT);
    }

    private static PowerSeries column(Values values) {
        TimeAxis axis = values.require(TimeAxis.class);
        String file = values.get(FILE);
        String column = values.get(COLUMN);
        return values.once(() ->
                new PowerSeries(axis, SeriesFile.read(values.at(FILE), file, values.at(COLUMN), column, axis, false)));
    }
}
