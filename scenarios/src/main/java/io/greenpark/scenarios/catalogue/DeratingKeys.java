package io.greenpark.scenarios.catalogue;

import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.storage.Derating;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.ListOf;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Values;
import java.util.List;

/** What share of its rated power a battery may take or give at a temperature of its cells. */
public final class DeratingKeys {

    private static final int MOST_POINTS = 50;

    private static final Key<List<Double>> CELL = required(
                    "cellC",
                    new ListOf<>(Numbers.within(-60.0, 100.0, "C"), 1, MOST_POINTS),
                    "Temperatures of the cells, strictly increasing.")
            .chinese("电芯温度");
    private static final Key<List<Double>> CHARGE = required(
                    "chargeFraction",
                    new ListOf<>(Numbers.fraction(), 1, MOST_POINTS),
                    "Share of the rated charging power at each, linear between them and as at the ends beyond.")
            .chinese("允许充电功率占比");
    private static final Key<List<Double>> DISCHARGE = required(
                    "dischargeFraction",
                    new ListOf<>(Numbers.fraction(), 1, MOST_POINTS),
                    "Share of the rated discharging power at each.")
            .chinese("允许放电功率占比");

    /** The section. */
    public static final Section<Derating> TYPE = new Section<>(
            "storage-derating",
            "What share of its rated power a battery may take or give at a temperature of its cells.",
            List.of(CELL, CHARGE, DISCHARGE),
            DeratingKeys::bind);

    private DeratingKeys() {}

    private static Derating bind(Values values) {
        return new Derating(values.get(CELL), values.get(CHARGE), values.get(DISCHARGE));
    }
}
