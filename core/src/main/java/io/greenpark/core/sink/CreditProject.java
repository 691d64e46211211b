package io.greenpark.core.sink;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import org.jspecify.annotations.Nullable;

/**
 * A site that earns credits for what it binds beyond its baseline; docs/model.md eq. (SNK-30) to (SNK-34).
 *
 * @param id unique name within the scenario
 * @param site the site
 * @param rights who owns it and who sells
 * @param method the published method; {@code null} where there is none
 * @param sellableWithoutMethod whether credits are sold though no method exists
 * @param period crediting period and monitoring events
 * @param baselineTco2ePerYear what the site would bind without the project [tCO2e/a]
 * @param deductions what is taken off
 * @param monitoringCostYuan cost of a monitoring event [yuan]
 * @param sales what is sold
 * @param price what a credit is sold for; {@code null} if none is ever sold
 */
public record CreditProject(
        String id,
        SinkSite site,
        CreditRights rights,
        @Nullable CreditMethod method,
        boolean sellableWithoutMethod,
        CreditPeriod period,
        double baselineTco2ePerYear,
        CreditDeductions deductions,
        double monitoringCostYuan,
        CreditSales sales,
        @Nullable CarbonPricePath price) {

    public CreditProject {
        Require.id("id", id);
        Require.finite("baselineTco2ePerYear", baselineTco2ePerYear);
        Require.notNegative("monitoringCostYuan", monitoringCostYuan);
        if (method == null && !sellableWithoutMethod) {
            throw new InvalidValueException(
                    "method",
                    "must be named, or sellableWithoutMethod must be true: without a method there are no credits to sell",
                    "none");
        }
        if (method != null && sellableWithoutMethod) {
            throw new InvalidValueException(
                    "sellableWithoutMethod", "must be left out where there is a method", method.id());
        }
        if (price == null && !sales.equals(CreditSales.NONE)) {
            throw new InvalidValueException("price", "must be given where credits are sold", "none");
        }
        sales.requireWithin(period);
        rights.requireOwnerOf(site);
    }

    /**
     * The ledger of the credits over the crediting period.
     *
     * @throws InvalidValueException if the method does not hold for the site, or more is sold than is held
     */
    public CreditLedger book() {
        SinkLedger stock = site.book(period.firstYear(), period.lastYear());
        if (method != null) {
            method.requireFor(stock, site.startYear(), period);
        }
        return new CreditLedger(
                id, stock.title(), stock.site(), sellableWithoutMethod, new CreditBook(this, stock).entries());
    }

    /** Price in {@code year}, of interest where something is sold only [yuan/tCO2e]. */
    double priceYuanPerTco2e(int year) {
        return price == null ? 0.0 : price.at(year);
    }
}
