package io.greenpark.core.sink;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Prices of credits by year; each holds until the next, the last one from then on.
 *
 * @param yuanPerTco2e price by the year from which it holds [yuan/tCO2e]
 */
public record CarbonPricePath(Map<Integer, Double> yuanPerTco2e) {

    public CarbonPricePath {
        Require.notEmpty("price", yuanPerTco2e.keySet());
        yuanPerTco2e.forEach((year, price) -> Require.notNegative("price." + year, price));
        yuanPerTco2e = Map.copyOf(yuanPerTco2e);
    }

    /**
     * Price in {@code year} [yuan/tCO2e].
     *
     * @throws InvalidValueException if the first price is later
     */
    public double at(int year) {
        var price = new TreeMap<>(yuanPerTco2e).floorEntry(year);
        if (price == null) {
            throw new InvalidValueException(
                    "price",
                    "must be given for %d or a year before".formatted(year),
                    Collections.min(yuanPerTco2e.keySet()));
        }
        return price.getValue();
    }

    /** Year of the last price. */
    public int lastYear() {
        return Collections.max(yuanPerTco2e.keySet());
    }
}
