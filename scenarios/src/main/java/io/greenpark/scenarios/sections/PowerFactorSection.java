package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.defaulted;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.settlement.PowerFactorTerms;
import io.greenpark.core.settlement.ReactiveLoad;
import io.greenpark.core.tariff.PowerFactorTable;
import io.greenpark.core.time.TimeAxis;
import io.greenpark.scenarios.catalogue.PowerFactorKind;
import io.greenpark.scenarios.catalogue.Reference;
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

/** {@code powerFactor} of billing: what the loads draw in reactive power, and what the bill makes of it. */
final class PowerFactorSection {

    private static final Key<PowerFactorTable> TABLE = required(
                    "table", new Reference<>(PowerFactorKind.KIND), "Adjustment by hundredths.")
            .chinese("力调标准");
    private static final Key<Double> FACTOR = required(
                    "loadPowerFactor", Numbers.within(0.1, 1.0, "1"), "Power factor of the loads before compensation.")
            .chinese("负荷功率因数");
    private static final Key<String> FILE = required(
                    "file",
                    Texts.file(),
                    "CSV file with a header line and one row per step, or the rows of a whole year of 365 days.")
            .chinese("文件");
    private static final Key<String> COLUMN = required(
                    "column",
                    Texts.any(),
                    "Name of the column in the header line: reactive power of the loads in Mvar.")
            .chinese("列名");
    private static final Key<Double> COMPENSATION = defaulted(
                    "compensationMvar",
                    Numbers.atLeast(0.0, "Mvar"),
                    0.0,
                    "nothing is known of capacitors and of inverters that supply reactive power",
                    "Reactive power that capacitors and inverters supply at most; it follows the load.")
            .chinese("无功补偿");

    static final Type<PowerFactorTerms> TYPE = Variants.byKey(variants());

    private PowerFactorSection() {}

    private static Map<String, Section<? extends PowerFactorTerms>> variants() {
        Map<String, Section<? extends PowerFactorTerms>> variants = new LinkedHashMap<>();
        variants.put(
                FACTOR.name(),
                new Section<>(
                        "power-factor",
                        "Adjustment by the power factor, with loads of one power factor.",
                        List.of(TABLE, FACTOR, COMPENSATION),
                        values -> new PowerFactorTerms(
                                values.get(TABLE),
                                new ReactiveLoad.Factor(values.get(FACTOR), values.get(COMPENSATION)))));
        variants.put(
                FILE.name(),
                new Section<>(
                        "power-factor-from-file",
                        "Adjustment by the power factor, with metered reactive power.",
                        List.of(TABLE, FILE, COLUMN, COMPENSATION),
                        values -> new PowerFactorTerms(
                                values.get(TABLE),
                                new ReactiveLoad.Metered(column(values), values.get(COMPENSATION)))));
        return variants;
    }

    private static PowerSeries column(Values values) {
        TimeAxis axis = values.require(TimeAxis.class);
        String file = values.get(FILE);
        String column = values.get(COLUMN);
        return values.once(() ->
                new PowerSeries(axis, SeriesFile.read(values.at(FILE), file, values.at(COLUMN), column, axis, false)));
    }
}
