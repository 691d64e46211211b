package io.greenpark.core.simulation;

/**
 * What capacity factors are measured against; plants given as measured series have no rating and are left out.
 *
 * @param windMw rated power of the modelled wind farms [MW]
 * @param windMwh what they could deliver over the axis [MWh]
 * @param solarAcMw rated inverter power of the modelled photovoltaic plants [MW]
 * @param solarMwh what they could deliver over the axis [MWh]
 */
record Ratings(double windMw, double windMwh, double solarAcMw, double solarMwh) {

    /** Of nothing. */
    static final Ratings NONE = new Ratings(0.0, 0.0, 0.0, 0.0);

    static Ratings ofWind(double ratedMw, double mwh) {
        return new Ratings(ratedMw, mwh, 0.0, 0.0);
    }

    static Ratings ofSolar(double acMw, double mwh) {
        return new Ratings(0.0, 0.0, acMw, mwh);
    }

    /** The same plant of wind or sun when it could deliver {@code mwh}. */
    Ratings delivering(double mwh) {
        return windMw > 0.0 ? ofWind(windMw, mwh) : ofSolar(solarAcMw, mwh);
    }

    Ratings plus(Ratings other) {
        return new Ratings(
                windMw + other.windMw, windMwh + other.windMwh, solarAcMw + other.solarAcMw, solarMwh + other.solarMwh);
    }
}
