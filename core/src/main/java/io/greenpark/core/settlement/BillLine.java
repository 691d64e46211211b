package io.greenpark.core.settlement;

import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.tariff.BillRow;
import java.time.YearMonth;
import java.util.List;

/**
 * One line of a monthly bill.
 *
 * @param month billing month
 * @param row row of the statement
 * @param quantity billed quantity
 * @param unit unit of the quantity: {@code MWh}, {@code MVA-month}, {@code MW-month}, {@code starts}, or that of a fuel
 * @param priceYuanPerUnit average price of the line before rounding [yuan per unit]; 0 where the quantity is 0
 * @param amountYuan amount in whole cents [yuan], VAT included; income is negative
 */
public record BillLine(
        YearMonth month, BillRow row, double quantity, String unit, double priceYuanPerUnit, double amountYuan) {

    /**
     * One line per month for a quantity that follows a flow at a fixed price.
     *
     * @param row row of the statement
     * @param power the flow [MW]
     * @param unitsPerMwh quantity per energy of the flow [units/MWh]
     * @param unit unit of the quantity
     * @param yuanPerUnit price, VAT included [yuan per unit]
     */
    public static List<BillLine> monthly(
            BillRow row, PowerSeries power, double unitsPerMwh, String unit, double yuanPerUnit) {
        return power.axis().monthSpans().stream()
                .map(month -> of(month.month(), row, power.energyMwh(month) * unitsPerMwh, unit, yuanPerUnit))
                .toList();
    }

    /** A line whose amount is known and not its price. */
    static BillLine total(YearMonth month, BillRow row, double quantity, String unit, double yuan) {
        double yuanPerUnit = quantity == 0.0 ? 0.0 : yuan / quantity;
        return new BillLine(month, row, quantity, unit, yuanPerUnit, Cents.round(yuan));
    }

    /** A quantity at a price, VAT included [yuan per unit]. */
    public static BillLine of(YearMonth month, BillRow row, double quantity, String unit, double yuanPerUnit) {
        return new BillLine(month, row, quantity, unit, yuanPerUnit, Cents.round(quantity * yuanPerUnit));
    }

    /** A quantity that is sold at a price, VAT included [yuan per unit]. */
    public static BillLine income(YearMonth month, BillRow row, double quantity, String unit, double yuanPerUnit) {
        return new BillLine(month, row, quantity, unit, yuanPerUnit, 0.0 - Cents.round(quantity * yuanPerUnit));
    }

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
