package io.greenpark.core.settlement;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.tariff.BillRow;
import io.greenpark.core.time.MonthSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * Income from a service to the grid (需求响应、辅助服务), as it is stated: for power held ready and for energy that was called,
 * docs/model.md eq. (BIL-22).
 *
 * @param row {@link BillRow#DEMAND_RESPONSE} or {@link BillRow#ANCILLARY_SERVICES}
 * @param readyMw power held ready [MW]
 * @param yuanPerMwMonth payment for it [yuan/(MW·month)]
 * @param monthlyMwh energy called in January to December [MWh]
 * @param yuanPerMwh payment for it [yuan/MWh]
 */
public record ServiceIncome(
        BillRow row, double readyMw, double yuanPerMwMonth, List<Double> monthlyMwh, double yuanPerMwh) {

    private static final int MONTHS = 12;

    public ServiceIncome {
        if (row.side() != BillRow.Side.SERVICE) {
            throw new InvalidValueException("row", "must be that of a service", row);
        }
        Require.notNegative("readyMw", readyMw);
        Require.notNegative("yuanPerMwMonth", yuanPerMwMonth);
        Require.notNegative("yuanPerMwh", yuanPerMwh);
        monthlyMwh = List.copyOf(monthlyMwh);
        if (monthlyMwh.size() != MONTHS) {
            throw new InvalidValueException("monthlyMwh", "must have 12 values", monthlyMwh.size());
        }
        monthlyMwh.forEach(mwh -> Require.notNegative("monthlyMwh", mwh));
    }

    /** The payments of a month, as negative amounts; a month in part is paid in part. */
    List<BillLine> lines(MonthSpan month) {
        List<BillLine> lines = new ArrayList<>();
        double mwMonth = readyMw * month.coveredFraction();
        lines.add(BillLine.total(month.month(), row, mwMonth, "MW-month", 0.0 - mwMonth * yuanPerMwMonth));
        double mwh = monthlyMwh.get(month.month().getMonthValue() - 1) * month.coveredFraction();
        lines.add(BillLine.total(month.month(), row, mwh, "MWh", 0.0 - mwh * yuanPerMwh));
        return lines;
    }
}
