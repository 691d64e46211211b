package io.greenpark.core.finance;

/**
 * One amount of a cash flow.
 *
 * @param year year of the project; 0 is the year of construction, 1 the first year of operation
 * @param row what it is
 * @param amountYuan amount, positive if received [yuan]
 */
public record CashLine(int year, CashRow row, double amountYuan) {}
