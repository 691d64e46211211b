package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.settlement.ContractVolume;
import io.greenpark.core.time.TimeAxis;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.ListOf;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.spec.Variants;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A volume in the market: level, by month with a curve over the day, or from a file. */
final class VolumeType {

    private static final int MONTHS = 12;
    private static final int HOURS = 24;
    private static final List<Double> FLAT = Collections.nCopies(HOURS, 1.0);

    private static final Key<Double> POWER = required(
                    "powerMw", Numbers.atLeast(0.0, "MW"), "The same power at all times.")
            .chinese("功率");
    private static final Key<List<Double>> MONTHLY = required(
                    "monthlyMwh",
                    new ListOf<>(Numbers.atLeast(0.0, "MWh"), MONTHS, MONTHS),
                    "Energy of January to December.")
            .chinese("分月电量");
    private static final Key<List<Double>> CURVE = optional(
                    "hourShares",
                    new ListOf<>(Numbers.atLeast(0.0, "1"), HOURS, HOURS),
                    "Weights of the hours 0 to 23 of every day, in any unit; all the same if they are left out.")
            .chinese("分时曲线");

    static final Type<PowerSeries> TYPE = Variants.byKey(variants());

    private VolumeType() {}

    private static Map<String, Section<? extends PowerSeries>> variants() {
        Map<String, Section<? extends PowerSeries>> variants = new LinkedHashMap<>();
        variants.put(
                POWER.name(),
                new Section<>(
                        "volume",
                        "A volume that is the same at all times.",
                        List.of(POWER),
                        values -> PowerSeries.constant(values.require(TimeAxis.class), values.get(POWER))));
        variants.put(
                MONTHLY.name(),
                new Section<>(
                        "volume-by-month",
                        "A volume by month with a curve over the day.",
                        List.of(MONTHLY, CURVE),
                        values -> {
                            List<Double> shares = values.find(CURVE).orElse(FLAT);
                            if (shares.stream().noneMatch(share -> share > 0.0)) {
                                throw values.at(CURVE).reject("all weights are 0", "expected at least one above 0");
                            }
                            return ContractVolume.of(values.require(TimeAxis.class), values.get(MONTHLY), shares);
                        }));
        variants.put("file", Profile.fileSection("volume"));
        return variants;
    }
}
