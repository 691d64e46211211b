package io.greenpark.core.settlement;

import io.greenpark.core.tariff.BillRow;
import io.greenpark.core.tariff.CapacityMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * The electricity bill of one park over the horizon; the total is the sum of its lines.
 *
 * @param lines lines by month and row, export income as negative amounts
 * @param modes capacity mode that was billed, by month
 */
public record Bill(List<BillLine> lines, Map<YearMonth, CapacityMode> modes) {

    public Bill {
        lines = List.copyOf(lines);
        modes = Map.copyOf(modes);
    }

    /** What is paid for grid electricity: the sum of all lines but export income [yuan]. */
    public double gridBillYuan() {
        double total = 0.0;
        for (BillLine line : lines) {
            if (line.row() != BillRow.EXPORT) {
                total += line.amountYuan();
            }
        }
        return total;
    }

    /** Income from exported energy, as a positive number [yuan]. */
    public double exportIncomeYuan() {
        double total = 0.0;
        for (BillLine line : lines) {
            if (line.row() == BillRow.EXPORT) {
                total -= line.amountYuan();
            }
        }
        return total;
    }
}
