package io.greenpark.core.wind;

/**
 * Electric power of one machine against wind speed at hub height and reference density; immutable.
 *
 * <p>Linear between its points and zero outside them, docs/model.md eq. (WIN-7). Published curves are step functions of
 * bin means; a spline through them overshoots near rated power.
 */
public final class PowerCurve {

    private final SpeedTable table;

    /**
     * @param speedsMPerS wind speeds, strictly increasing [m/s]
     * @param powerMw power at each speed, not negative [MW]
     * @throws io.greenpark.core.check.InvalidValueException if the lengths differ or a value breaks these rules
     */
    public PowerCurve(double[] speedsMPerS, double[] powerMw) {
        this(new SpeedTable("powerMw", speedsMPerS, powerMw));
    }

    private PowerCurve(SpeedTable table) {
        this.table = table;
    }

    /** Power at a wind speed at hub height, in air of reference density [MW]. */
    public double powerMw(double speedMPerS) {
        return table.at(speedMPerS);
    }

    /** Highest power of the curve [MW]. */
    public double maxMw() {
        return table.max();
    }

    /** Copy of the wind speeds [m/s]. */
    public double[] speedsMPerS() {
        return table.speeds();
    }

    /** Copy of the powers [MW]. */
    public double[] powersMw() {
        return table.values();
    }

    SpeedTable table() {
        return table;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PowerCurve that && table.equals(that.table);
    }

    @Override
    public int hashCode() {
        return table.hashCode();
    }

    @Override
    public String toString() {
        return "PowerCurve[%d points, at most %s MW]".formatted(table.size(), maxMw());
    }
}
