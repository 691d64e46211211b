package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.time.TimeAxis;
import io.greenpark.scenarios.input.SeriesFile;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.ListOf;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Texts;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.spec.Values;
import io.greenpark.scenarios.spec.Variants;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Carbon-free share of the grid: the same at all times, by month, or from a file. */
final class CarbonFreeType {

    private static final int MONTHS = 12;

    private static final Key<Double> FRACTION = required("fraction", Numbers.fraction(), "The same share at all times.")
            .chinese("比例");
    private static final Key<List<Double>> MONTHLY = required(
                    "monthlyFractions",
                    new ListOf<>(Numbers.fraction(), MONTHS, MONTHS),
                    "Share from January to December.")
            .chinese("分月比例");
    private static final Key<String> FILE = required(
                    "file",
                    Texts.file(),
                    "CSV file with a header line and one row per step, or the rows of a whole year of 365 days.")
            .chinese("文件");
    private static final Key<String> COLUMN = required("column", Texts.any(), "Name of the column in the header line.")
            .chinese("列名");

    static final Type<List<Double>> TYPE = Variants.byKey(variants());

    private CarbonFreeType() {}

    private static Map<String, Section<? extends List<Double>>> variants() {
        Map<String, Section<? extends List<Double>>> variants = new LinkedHashMap<>();
        variants.put(
                FRACTION.name(),
                new Section<>(
                        "grid-carbon-free",
                        "A carbon-free share that is the same at all times.",
                        List.of(FRACTION),
                        values -> List.of(values.get(FRACTION))));
        variants.put(
                MONTHLY.name(),
                new Section<>(
                        "grid-carbon-free-by-month",
                        "A carbon-free share by month.",
                        List.of(MONTHLY),
                        values -> values.get(MONTHLY)));
        variants.put(
                FILE.name(),
                new Section<>(
                        "grid-carbon-free-file",
                        "A carbon-free share from a file.",
                        List.of(FILE, COLUMN),
                        CarbonFreeType::file));
        return variants;
    }

    private static List<Double> file(Values values) {
        TimeAxis axis = values.require(TimeAxis.class);
        double[] shares =
                SeriesFile.read(values.at(FILE), values.get(FILE), values.at(COLUMN), values.get(COLUMN), axis, false);
        if (Arrays.stream(shares).anyMatch(share -> share > 1.0)) {
            throw values.at(COLUMN).reject("the column has values above 1", "expected shares from 0 to 1");
        }
        return Arrays.stream(shares).boxed().toList();
    }
}
