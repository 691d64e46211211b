package io.greenpark.core.sink;

/**
 * How well a sum is known.
 *
 * @param uncertaintyTco2e half width of the 95 % interval by propagation of errors [tCO2e]
 * @param lowTco2e lower end of the 95 % interval by Monte Carlo [tCO2e]
 * @param highTco2e upper end of the same interval [tCO2e]
 */
public record SinkInterval(double uncertaintyTco2e, double lowTco2e, double highTco2e) {

    static SinkInterval of(SinkEntry entry) {
        return new SinkInterval(entry.uncertaintyTco2e(), entry.lowTco2e(), entry.highTco2e());
    }

    /** The interval of the same less an amount that is known exactly. */
    SinkInterval less(double tco2e) {
        return new SinkInterval(uncertaintyTco2e, lowTco2e - tco2e, highTco2e - tco2e);
    }
}
