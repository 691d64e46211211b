package io.greenpark.core.wind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.provenance.Title;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TurbineTest {

    @Nested
    @DisplayName("parametric class")
    class Parametric {

        /** Half of the last digit of the tables: 0.1 kW, 0.0001. */
        private static final double HALF_DIGIT_MW = 0.5e-4 * (1 + 1e-9);

        /** Half of the last digit of the tabulated thrust. */
        private static final double HALF_DIGIT = 0.5e-4;

        /** Thrust of the tables was computed from power rounded to 0.1 kW; near cut-in it rises by 2 per unit of Cp. */
        private static final double THRUST_PER_POWER_COEFFICIENT = 2.0;

        @Test
        void itsFormulaGivesTheTabulatedMachines() {
            assertSame(
                    new ParametricTurbine(2.5, 100.0, 3.0, 25.0, 1.225, 0.455, 2.0, 1.1, 9.0, 0.80, 0.5),
                    Machines.SYN100_2500);
            assertSame(
                    new ParametricTurbine(3.3, 141.0, 2.5, 22.0, 1.225, 0.440, 1.8, 1.2, 7.0, 0.78, 0.5),
                    Machines.SYN141_3300);
        }

        private void assertSame(ParametricTurbine parametric, Turbine tabulated) {
            Turbine turbine = parametric.turbine(tabulated.id(), tabulated.title());
            assertThat(turbine.powerCurve().speedsMPerS())
                    .startsWith(0.0, 0.5, 1.0)
                    .endsWith(tabulated.cutOutMPerS(), tabulated.cutOutMPerS() + 0.5);
            for (double speed = 0.0; speed <= 26.0; speed += 0.5) {
                assertThat(turbine.powerCurve().powerMw(speed))
                        .as("power at %s m/s", speed)
                        .isCloseTo(tabulated.powerCurve().powerMw(speed), within(HALF_DIGIT_MW));
                double windMw =
                        0.5 * 1.225 * Math.PI / 4.0 * Math.pow(tabulated.rotorM(), 2) * Math.pow(speed, 3) / 1e6;
                double allowed = HALF_DIGIT + THRUST_PER_POWER_COEFFICIENT * HALF_DIGIT_MW / Math.max(windMw, 1e-3);
                assertThat(turbine.thrust().coefficient(speed))
                        .as("thrust at %s m/s", speed)
                        .isCloseTo(tabulated.thrust().coefficient(speed), within(allowed));
            }
        }

        @ParameterizedTest(name = "rated {0} MW")
        @ValueSource(doubles = {1.5, 2.5, 4.5, 6.25})
        void powerRisesToRatedAndNeverBeyondAndThrustStaysBelowEightNinths(double ratedMw) {
            var parametric = new ParametricTurbine(ratedMw, 150.0, 3.0, 25.0, 1.225, 0.45, 1.8, 1.1, 8.0, 0.78, 0.5);
            double before = 0.0;
            for (double speed = 0.0; speed <= 25.0; speed += 0.25) {
                double powerMw = parametric.powerMw(speed);
                assertThat(powerMw).isBetween(before, ratedMw);
                assertThat(parametric.thrustCoefficient(speed)).isBetween(0.0, 8.0 / 9.0);
                before = powerMw;
            }
            assertThat(before).isCloseTo(ratedMw, within(1e-4 * ratedMw));
            assertThat(parametric.powerMw(25.01)).isZero();
            assertThat(parametric.powerMw(2.99)).isZero();
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource({
            "ratedMw, 0, 100, 3, 25, 1.225, 2, 1.1, 9, 0.8, 0.5",
            "rotorM, 2.5, 0, 3, 25, 1.225, 2, 1.1, 9, 0.8, 0.5",
            "cutInMPerS, 2.5, 100, -1, 25, 1.225, 2, 1.1, 9, 0.8, 0.5",
            "cutOutMPerS, 2.5, 100, 3, 3, 1.225, 2, 1.1, 9, 0.8, 0.5",
            "referenceDensityKgPerM3, 2.5, 100, 3, 25, 0, 2, 1.1, 9, 0.8, 0.5",
            "onsetSpeedMPerS, 2.5, 100, 3, 25, 1.225, -2, 1.1, 9, 0.8, 0.5",
            "riseSpeedMPerS, 2.5, 100, 3, 25, 1.225, 2, 0, 9, 0.8, 0.5",
            "kneeExponent, 2.5, 100, 3, 25, 1.225, 2, 1.1, 0.9, 0.8, 0.5",
            "discEfficiency, 2.5, 100, 3, 25, 1.225, 2, 1.1, 9, 1.1, 0.5",
            "stepMPerS, 2.5, 100, 3, 25, 1.225, 2, 1.1, 9, 0.8, 0",
        })
        void aParameterOutOfRangeIsNamed(
                String field,
                double ratedMw,
                double rotorM,
                double cutIn,
                double cutOut,
                double density,
                double onset,
                double rise,
                double knee,
                double disc,
                double step) {
            assertThatThrownBy(() -> new ParametricTurbine(
                            ratedMw, rotorM, cutIn, cutOut, density, 0.45, onset, rise, knee, disc, step))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageStartingWith(field + " must ");
        }

        @Test
        void moreThanBetzIsRefused() {
            assertThatThrownBy(() -> new ParametricTurbine(2.5, 100.0, 3.0, 25.0, 1.225, 0.6, 2.0, 1.1, 9.0, 0.80, 0.5))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("maxPowerCoefficient must be within [0.1, 0.5925925925925926], but is 0.6");
        }
    }

    @Test
    void thrustWithoutACurveFollowsFromThePowerCoefficient() {
        // rotor area 10,000 m2: at 10 m/s the wind carries 6.125 MW; Cp 0.4 is 2.45 MW
        double rotorM = Math.sqrt(40_000.0 / Math.PI);
        var curve = new PowerCurve(new double[] {3.0, 10.0, 20.0}, new double[] {0.0, 2.45, 2.45});
        var thrust = new ThrustFromPower(curve, rotorM, 1.225);

        assertThat(thrust.coefficient(10.0))
                .isCloseTo(-0.01453989 + 1.473506 * 0.4 - 2.330823 * 0.16 + 3.885123 * 0.064, within(1e-14));
        assertThat(thrust.coefficient(25.0)).isZero();
    }

    @Test
    void powerInKilowattsIsNoticed() {
        var kilowatts = new PowerCurve(new double[] {3.0, 12.0}, new double[] {0.0, 2500.0});

        assertThatThrownBy(() -> new Turbine(
                        "t",
                        Title.of("t"),
                        2.5,
                        100.0,
                        3.0,
                        25.0,
                        1.225,
                        kilowatts,
                        new ThrustFromPower(kilowatts, 100.0, 1.225)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("powerMw must not exceed rated power (2.5 MW) by more than 3 %, but is 2500.0 MW");
    }

    @Test
    void specificPowerIsRatedOverSweptArea() {
        assertThat(Machines.SYN141_3300.specificPowerWPerM2()).isCloseTo(211.3, within(0.05));
    }
}
