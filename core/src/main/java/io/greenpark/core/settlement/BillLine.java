package io.greenpark.core.settlement;

import io.greenpark.core.tariff.BillRow;
import java.time.YearMonth;
import java.util.List;

/**
 * One line of a monthly bill.
 *
 * @param month billing month
 * @param row row of the statement
 * @param quantity billed quantity
 * @param unit unit of the quantity: {@code MWh}, {@code MVA-month} or {@code MW-month}
 * @param priceYuanPerUnit average price of the line before rounding [yuan per unit]; 0 where the quantity is 0
 * @param amountYuan amount in whole cents [yuan], VAT included; income is negative
 */
public record BillLine(
        YearMonth month, BillRow row, double quantity, String unit, double priceYuanPerUnit, double amountYuan) {

    /** Lines of the same month, row and unit as one. */
    static BillLine sum(List<BillLine> lines) {
        BillLine first = lines.get(0);
        double quantity = 0.0;
        double valueYuan = 0.0;
        for (BillLine line : lines) {
            quantity += line.quantity;
            valueYuan += line.quantity * line.priceYuanPerUnit;
        }
        double amountYuan = Cents.sum(lines.stream().mapToDouble(BillLine::amountYuan));
        double yuanPerUnit = quantity == 0.0 ? 0.0 : valueYuan / quantity;
        return new BillLine(first.month, first.row, quantity, first.unit, yuanPerUnit, amountYuan);
    }
}
