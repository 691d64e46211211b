package io.greenpark.core.settlement;

import io.greenpark.core.tariff.BillRow;
import java.time.YearMonth;

/**
 * One line of a monthly bill.
 *
 * @param month billing month
 * @param row row of the statement
 * @param quantity billed quantity
 * @param unit unit of the quantity, e.g. {@code MWh}, {@code MVA}, {@code MW}
 * @param priceYuanPerUnit average price of the line [yuan per unit]
 * @param amountYuan amount [yuan], VAT included; income is negative
 */
public record BillLine(
        YearMonth month, BillRow row, double quantity, String unit, double priceYuanPerUnit, double amountYuan) {}
