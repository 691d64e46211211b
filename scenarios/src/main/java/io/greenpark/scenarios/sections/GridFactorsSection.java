package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.factors.GridFactorSeries;
import io.greenpark.core.factors.GridFactors;
import io.greenpark.core.factors.HeldGridFactor;
import io.greenpark.core.factors.StepwiseGridFactors;
import io.greenpark.core.series.FactorSeries;
import io.greenpark.core.time.TimeAxis;
import io.greenpark.scenarios.catalogue.FactorKind;
import io.greenpark.scenarios.catalogue.Kind;
import io.greenpark.scenarios.catalogue.MarginKind;
import io.greenpark.scenarios.catalogue.ReferenceOr;
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
import java.util.Map;

/** Emission factors of electricity: an entry of the catalogue, one number, or a column of a file. */
final class GridFactorsSection {

    private static final String OWN = "stated";
    private static final String OF_FILE = "hourly";

    private static final Key<Double> HELD = required(
                    "tco2PerMwh", Numbers.within(0.0, 2.0, "tCO2/MWh"), "One factor for all times.")
            .chinese("排放因子");
    private static final Key<String> FILE = required(
                    "file",
                    Texts.file(),
                    "CSV file with a header line and one row per step, or the rows of a whole year of 365 days.")
            .chinese("文件");
    private static final Key<String> COLUMN = required(
                    "column", Texts.any(), "Name of the column in the header line: factor of the step in tCO2/MWh.")
            .chinese("列名");

    /** Factors that are published by year. */
    static final Type<GridFactors> PUBLISHED = type(FactorKind.KIND, Map.of());

    /** Factors of what fed-in power displaces. */
    static final Type<GridFactors> DISPLACED = type(
            MarginKind.KIND,
            Map.of(
                    MarginKind.KEYS.get(0).name(),
                    new Section<>(
                            "combined-margin",
                            "Operating and build margin with their weights.",
                            MarginKind.KEYS,
                            values -> MarginKind.bind("combined-margin", values))));

    private GridFactorsSection() {}

    /**
     * The factors under {@code key}, which are known in the first year of the study.
     *
     * @throws io.greenpark.scenarios.text.Unreadable if they begin later
     */
    static GridFactors begun(GridFactors factors, Values values, Key<GridFactors> key) {
        int firstYear = values.require(TimeAxis.class).firstDate().getYear();
        if (factors instanceof GridFactorSeries series && series.years().get(0).year() > firstYear) {
            throw values.at(key)
                    .reject(
                            "the grid factors %s begin in %d, after the study's first year %d"
                                    .formatted(
                                            factors.id(), series.years().get(0).year(), firstYear),
                            "expected factors of the year or of one before it");
        }
        return factors;
    }

    private static Type<GridFactors> type(Kind<? extends GridFactors> kind, Map<String, Section<GridFactors>> more) {
        Map<String, Section<? extends GridFactors>> variants = new LinkedHashMap<>(more);
        variants.put(
                HELD.name(),
                new Section<>(
                        "held-factor",
                        "One emission factor for all times.",
                        List.of(HELD),
                        values -> new HeldGridFactor(OWN, values.get(HELD))));
        variants.put(
                FILE.name(),
                new Section<>(
                        "factors-from-file",
                        "An emission factor for every step, from a column of a CSV file.",
                        List.of(FILE, COLUMN),
                        GridFactorsSection::column));
        return new ReferenceOr<>(kind, Variants.byKey(variants));
    }

    private static GridFactors column(Values values) {
        TimeAxis axis = values.require(TimeAxis.class);
        String file = values.get(FILE);
        String column = values.get(COLUMN);
        FactorSeries series = values.once(() ->
                new FactorSeries(axis, SeriesFile.read(values.at(FILE), file, values.at(COLUMN), column, axis, false)));
        return new StepwiseGridFactors(OF_FILE, series);
    }
}
