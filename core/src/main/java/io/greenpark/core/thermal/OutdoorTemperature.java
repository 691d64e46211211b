package io.greenpark.core.thermal;

/** The temperature of the air at weather sites. */
@FunctionalInterface
public interface OutdoorTemperature {

    /**
     * Mean temperature of each step at the weather site {@code site} [°C].
     *
     * @param site id of the weather site
     */
    double[] celsius(String site);
}
