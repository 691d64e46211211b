package io.greenpark.core.wind;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.provenance.Title;

/**
 * A machine class described by a few figures, from which both curves follow. docs/model.md eq. (WIN-8), (WIN-9).
 *
 * <pre>
 * Cp0(v) = Cpmax · (1 − exp(−(v − v0) / vs))          for v > v0, else 0
 * P0(v)  = ½ ρ₀ A Cp0 v³
 * P(v)   = P0 / (1 + (P0 / Pr)ⁿ)^(1/n)                for cut-in ≤ v ≤ cut-out, else 0
 * Ct(v)  = 4 a (1 − a)  with  4 a (1 − a)² = Cp / η,  0 ≤ a ≤ 1/3
 * </pre>
 *
 * <p>The rise of Cp0 stands for the part-load losses of blades, gear and generator near cut-in, the exponent n for the
 * rounded knee below rated power, and η for the losses between the ideal disc of momentum theory and the terminals.
 *
 * <p>Source: momentum theory of the actuator disc (M. O. L. Hansen, Aerodynamics of Wind Turbines, chapter 4); the
 * saturation is a modelling choice of this project.
 *
 * @param ratedMw rated power Pr [MW]
 * @param rotorM rotor diameter [m]
 * @param cutInMPerS lowest wind speed of operation [m/s]
 * @param cutOutMPerS highest wind speed of operation [m/s]
 * @param referenceDensityKgPerM3 air density ρ₀ of the curves [kg/m3]
 * @param maxPowerCoefficient electric power coefficient Cpmax that the rise tends to [1]
 * @param onsetSpeedMPerS speed v0 at which the power coefficient starts to rise [m/s]
 * @param riseSpeedMPerS speed scale vs of the rise [m/s]
 * @param kneeExponent exponent n of the saturation; the higher, the sharper the knee [1]
 * @param discEfficiency electric power over power of the ideal disc η [1]
 * @param stepMPerS distance of the points of the curves [m/s]
 */
public record ParametricTurbine(
        double ratedMw,
        double rotorM,
        double cutInMPerS,
        double cutOutMPerS,
        double referenceDensityKgPerM3,
        double maxPowerCoefficient,
        double onsetSpeedMPerS,
        double riseSpeedMPerS,
        double kneeExponent,
        double discEfficiency,
        double stepMPerS) {

    /** Highest power coefficient of an ideal disc, at an induction of one third (Betz). */
    private static final double BETZ = 16.0 / 27.0;

    public ParametricTurbine {
        Require.positive("ratedMw", ratedMw);
        Require.positive("rotorM", rotorM);
        Require.notNegative("cutInMPerS", cutInMPerS);
        Require.positive("referenceDensityKgPerM3", referenceDensityKgPerM3);
        Require.within("maxPowerCoefficient", maxPowerCoefficient, 0.1, BETZ);
        Require.notNegative("onsetSpeedMPerS", onsetSpeedMPerS);
        Require.positive("riseSpeedMPerS", riseSpeedMPerS);
        Require.within("kneeExponent", kneeExponent, 1.0, 50.0);
        Require.within("discEfficiency", discEfficiency, 0.5, 1.0);
        Require.within("stepMPerS", stepMPerS, 0.01, 1.0);
        if (cutOutMPerS <= cutInMPerS) {
            throw new InvalidValueException(
                    "cutOutMPerS", "must be above cutInMPerS (%s)".formatted(cutInMPerS), cutOutMPerS);
        }
    }

    /** The machine with its curves tabulated from standstill to one step beyond cut-out. */
    public Turbine turbine(String id, Title title) {
        int points = (int) Math.floor(cutOutMPerS / stepMPerS) + 2;
        double[] speedsMPerS = new double[points];
        double[] powersMw = new double[points];
        double[] thrust = new double[points];
        for (int i = 0; i < points; i++) {
            speedsMPerS[i] = i * stepMPerS;
            powersMw[i] = powerMw(speedsMPerS[i]);
            thrust[i] = thrustCoefficient(speedsMPerS[i]);
        }
        return new Turbine(
                id,
                title,
                ratedMw,
                rotorM,
                cutInMPerS,
                cutOutMPerS,
                referenceDensityKgPerM3,
                new PowerCurve(speedsMPerS, powersMw),
                new ThrustCurve(speedsMPerS, thrust));
    }

    /** Power at a wind speed, eq. (WIN-8) [MW]. */
    public double powerMw(double speedMPerS) {
        if (speedMPerS < cutInMPerS || speedMPerS > cutOutMPerS || speedMPerS <= onsetSpeedMPerS) {
            return 0.0;
        }
        double cp0 = maxPowerCoefficient * -Math.expm1(-(speedMPerS - onsetSpeedMPerS) / riseSpeedMPerS);
        double unlimitedMw = cp0 * windMw(speedMPerS);
        return unlimitedMw / Math.pow(1.0 + Math.pow(unlimitedMw / ratedMw, kneeExponent), 1.0 / kneeExponent);
    }

    /** Thrust coefficient at a wind speed, eq. (WIN-9) [1]. */
    public double thrustCoefficient(double speedMPerS) {
        double powerMw = powerMw(speedMPerS);
        if (powerMw == 0.0) {
            return 0.0;
        }
        double idealCp = Math.min(powerMw / windMw(speedMPerS) / discEfficiency, BETZ);
        double induction = induction(idealCp);
        return 4.0 * induction * (1.0 - induction);
    }

    /** Power of the undisturbed wind through the rotor [MW]. */
    private double windMw(double speedMPerS) {
        double areaM2 = Math.PI / 4.0 * rotorM * rotorM;
        return 0.5 * referenceDensityKgPerM3 * areaM2 * speedMPerS * speedMPerS * speedMPerS / 1e6;
    }

    /**
     * Induction a of 4a(1 − a)² = Cp with 0 ≤ a ≤ 1/3, in closed form: with a = 2/3 − 2/3·cos φ the cubic becomes a cosine
     * of the triple angle, cos 3φ = 1 − 2·Cp/Betz.
     */
    private static double induction(double idealCp) {
        double tripleAngle = Math.acos(1.0 - 2.0 * idealCp / BETZ);
        return 2.0 / 3.0 * (1.0 - Math.cos(tripleAngle / 3.0));
    }
}
