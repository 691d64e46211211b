package io.greenpark.core.wind;

import io.greenpark.core.check.Require;

/**
 * Thrust coefficient estimated from the power curve, for machines without a thrust curve. docs/model.md eq. (WIN-10).
 *
 * <pre>Ct = max(0, −0.01453989 + 1.473506·Cp − 2.330823·Cp² + 3.885123·Cp³),  Cp = P / (½ ρ₀ A v³)</pre>
 *
 * <p>Source: fit of the System Advisor Model (SAM, National Renewable Energy Laboratory), wind power model, wake part.
 *
 * @param powerCurve power curve of the machine
 * @param rotorM rotor diameter [m]
 * @param referenceDensityKgPerM3 density that the power curve holds for [kg/m3]
 */
public record ThrustFromPower(PowerCurve powerCurve, double rotorM, double referenceDensityKgPerM3) implements Thrust {

    public ThrustFromPower {
        Require.positive("rotorM", rotorM);
        Require.positive("referenceDensityKgPerM3", referenceDensityKgPerM3);
    }

    @Override
    public double coefficient(double speedMPerS) {
        double powerW = powerCurve.powerMw(speedMPerS) * 1e6;
        if (powerW <= 0.0) {
            return 0.0;
        }
        double cubeOfSpeed = speedMPerS * speedMPerS * speedMPerS;
        double cp = powerW / (0.5 * referenceDensityKgPerM3 * Math.PI / 4.0 * rotorM * rotorM * cubeOfSpeed);
        return Math.max(0.0, -0.01453989 + cp * (1.473506 + cp * (-2.330823 + cp * 3.885123)));
    }
}
