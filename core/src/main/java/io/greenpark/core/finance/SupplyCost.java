package io.greenpark.core.finance;

/**
 * Part of what supply from plants and contracts costs a park, docs/model.md eq. (FIN-18).
 *
 * @param park id of the park
 * @param row row of its cash flow without a loan
 * @param yuanPerYear yearly amount that is worth as much as the row; negative if it is received [yuan/a]
 * @param valueAddedTaxFraction value-added tax on it [1]
 */
public record SupplyCost(String park, CashRow row, double yuanPerYear, double valueAddedTaxFraction) {

    /** Yearly amount with value-added tax [yuan/a]. */
    public double grossYuanPerYear() {
        return yuanPerYear * (1.0 + valueAddedTaxFraction);
    }
}
