package io.greenpark.core.wind;

import io.greenpark.core.check.Require;

/** A thrust curve given as a table, linear between its points and zero outside them; immutable. */
public final class ThrustCurve implements Thrust {

    private final SpeedTable table;

    /**
     * @param speedsMPerS wind speeds, strictly increasing [m/s]
     * @param thrustCoefficient thrust coefficient at each speed, from 0 to below 1.2 [1]
     * @throws io.greenpark.core.check.InvalidValueException if the lengths differ or a value breaks these rules
     */
    public ThrustCurve(double[] speedsMPerS, double[] thrustCoefficient) {
        this.table = new SpeedTable("thrustCoefficient", speedsMPerS, thrustCoefficient);
        for (int i = 0; i < thrustCoefficient.length; i++) {
            Require.within("thrustCoefficient[" + i + "]", thrustCoefficient[i], 0.0, 1.2);
        }
    }

    @Override
    public double coefficient(double speedMPerS) {
        return table.at(speedMPerS);
    }

    /** Copy of the wind speeds [m/s]. */
    public double[] speedsMPerS() {
        return table.speeds();
    }

    /** Copy of the coefficients [1]. */
    public double[] coefficients() {
        return table.values();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ThrustCurve that && table.equals(that.table);
    }

    @Override
    public int hashCode() {
        return table.hashCode();
    }
}
