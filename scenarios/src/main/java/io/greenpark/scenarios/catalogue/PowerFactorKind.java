package io.greenpark.scenarios.catalogue;

import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.tariff.BillRow;
import io.greenpark.core.tariff.PowerFactorTable;
import io.greenpark.scenarios.spec.Choice;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.ListOf;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tables of the adjustment of bills by the power factor. */
public final class PowerFactorKind {

    private static final Key<List<Double>> FRACTIONS = required(
                    "fractionsFromOne",
                    new ListOf<>(Numbers.within(-1.0, 10.0, "1"), 1, 101),
                    "Share of the base that is added at power factors 1.00, 0.99, 0.98 and so on.")
            .chinese("增减比例");
    private static final Key<Double> FURTHER = required(
                    "furtherFractionPerHundredth",
                    Numbers.fraction(),
                    "What every hundredth below the last of these adds.")
            .chinese("以下每降0.01增加");
    private static final Key<List<BillRow>> BASE = required(
                    "base", new ListOf<>(Choice.of(rows()), 1, BillRow.values().length), "Rows that are adjusted.")
            .chinese("计算基数");

    /** Tables. */
    public static final Kind<PowerFactorTable> KIND = new Kind<>(
            "power-factors",
            "power-factor table",
            new Section<>(
                    "power-factor-table",
                    "Adjustment of the bill by the monthly power factor, by hundredths.",
                    EntryKeys.around(List.of(FRACTIONS, FURTHER, BASE)),
                    values -> new PowerFactorTable(
                            values.id(), values.get(FRACTIONS), values.get(FURTHER), Set.copyOf(values.get(BASE)))));

    private PowerFactorKind() {}

    private static Map<String, BillRow> rows() {
        Map<String, BillRow> rows = new LinkedHashMap<>();
        Arrays.stream(BillRow.values()).forEach(row -> rows.put(row.id(), row));
        return rows;
    }
}
