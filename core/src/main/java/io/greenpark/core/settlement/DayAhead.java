package io.greenpark.core.settlement;

import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.tariff.EnergyPrice;

/**
 * The day-ahead market (日前市场), beside which the purchase price is that of real time.
 *
 * @param price day-ahead price, VAT included
 * @param declared what is declared for the day ahead per step [MW]
 */
public record DayAhead(EnergyPrice price, PowerSeries declared) {

    public DayAhead {
        declared.requireNoneNegative("declared");
    }
}
