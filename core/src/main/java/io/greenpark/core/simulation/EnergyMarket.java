package io.greenpark.core.simulation;

import io.greenpark.core.settlement.BillingTerms;
import io.greenpark.core.settlement.PricedTerms;
import java.util.function.Function;

/**
 * What energy costs in a case.
 *
 * @param fuels the fuels and their prices
 * @param carbonPriceYuanPerTco2 price that dispatch puts on emissions [yuan/tCO2]
 * @param grid lays the prices of the grid on the axis
 */
record EnergyMarket(FuelMarket fuels, double carbonPriceYuanPerTco2, Function<BillingTerms, PricedTerms> grid) {

    /** {@code terms} with their prices on the axis. */
    PricedTerms priced(BillingTerms terms) {
        return grid.apply(terms);
    }
}
