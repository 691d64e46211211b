package io.greenpark.core.sun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SunPositionTest {

    /** Printed digits of the example. */
    private static final double PRINTED = 1e-6;

    @Test
    void exampleOfTheReportIsMet() {
        // NREL/TP-560-34302, appendix A.5: Golden, Colorado, 17 October 2003, 12:30:30 at UTC-7, 820 mbar, 11 C.
        SunPosition sun = SunPosition.of(
                39.742476, -105.1786, 1830.14, Instant.parse("2003-10-17T19:30:30Z"), new Refraction(82_000.0, 11.0));

        assertThat(sun.apparentZenithDeg()).isCloseTo(50.111622, within(PRINTED));
        assertThat(sun.azimuthDeg()).isCloseTo(194.340241, within(PRINTED));
        assertThat(sun.equationOfTimeMinutes()).isCloseTo(14.641511, within(PRINTED));
    }

    @Test
    void refractionLiftsTheSunAtTheHorizonByHalfADegreeAndStopsBelowIt() {
        assertThat(Refraction.STANDARD.liftDeg(0.0)).isBetween(0.45, 0.55);
        assertThat(Refraction.STANDARD.liftDeg(90.0)).isCloseTo(0.0, within(1e-3));
        assertThat(Refraction.STANDARD.liftDeg(-0.83336)).isPositive();
        assertThat(Refraction.STANDARD.liftDeg(-0.83338)).isZero();
    }

    @Test
    void airWithoutPressureIsRefused() {
        assertThatThrownBy(() -> new Refraction(0.0, 10.0))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("pressurePa must be a positive number");
    }
}
