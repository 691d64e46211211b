package io.greenpark.scenarios.catalogue;

import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.factors.Gwp;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import java.util.List;

/** Sets of global warming potentials. */
public final class GwpKind {

    private static final Key<Double> CH4_FOSSIL = required(
                    "ch4Fossil", Numbers.atLeast(0.0, "tCO2e/t"), "Fossil methane over a hundred years.")
            .chinese("化石源甲烷");
    private static final Key<Double> CH4_BIOGENIC = required(
                    "ch4Biogenic", Numbers.atLeast(0.0, "tCO2e/t"), "Other methane over a hundred years.")
            .chinese("生物源甲烷");
    private static final Key<Double> N2O = required(
                    "n2o", Numbers.atLeast(0.0, "tCO2e/t"), "Nitrous oxide over a hundred years.")
            .chinese("氧化亚氮");

    /** Global warming potentials. */
    public static final Kind<Gwp> KIND = new Kind<>(
            "gwp",
            "set of global warming potentials",
            new Section<>(
                    "gwp",
                    "Global warming potentials of the gases; zero for one that is not counted.",
                    EntryKeys.around(List.of(CH4_FOSSIL, CH4_BIOGENIC, N2O)),
                    values -> new Gwp(
                            values.id(),
                            values.get(EntryKeys.TITLE),
                            values.get(CH4_FOSSIL),
                            values.get(CH4_BIOGENIC),
                            values.get(N2O))));

    private GwpKind() {}
}
