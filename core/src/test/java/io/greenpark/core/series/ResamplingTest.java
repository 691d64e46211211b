package io.greenpark.core.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.time.TimeAxis;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResamplingTest {

    private static final TimeAxis TWO_HOURS = axis(0, 60, 2);
    private static final TimeAxis QUARTERS = axis(0, 15, 8);

    @Test
    void hoursAreMeansOrSumsOfTheirQuarters() {
        double[] quarters = {1.0, 2.0, 3.0, 6.0, 0.0, 0.0, 8.0, 0.0};

        assertThat(Resampling.MEAN.onto(quarters, QUARTERS, TWO_HOURS)).containsExactly(3.0, 2.0);
        assertThat(Resampling.SUM.onto(quarters, QUARTERS, TWO_HOURS)).containsExactly(12.0, 8.0);
    }

    @Test
    void quartersHaveTheMeanOrAShareOfTheirHour() {
        double[] hours = {4.0, 8.0};

        assertThat(Resampling.MEAN.onto(hours, TWO_HOURS, QUARTERS)).containsExactly(4, 4, 4, 4, 8, 8, 8, 8);
        assertThat(Resampling.SUM.onto(hours, TWO_HOURS, QUARTERS)).containsExactly(1, 1, 1, 1, 2, 2, 2, 2);
    }

    @Test
    void aPartOfTheAxisIsCutOut() {
        assertThat(Resampling.MEAN.onto(new double[] {4.0, 8.0}, TWO_HOURS, axis(45, 15, 2)))
                .containsExactly(4.0, 8.0);
        assertThat(Resampling.SUM.onto(new double[] {1, 2, 3, 4, 5, 6, 7, 8}, QUARTERS, axis(60, 30, 2)))
                .containsExactly(11.0, 15.0);
    }

    @Test
    void theSameStepKeepsTheValuesInAnArrayOfItsOwn() {
        double[] hours = {4.0, 8.0};

        assertThat(Resampling.SUM.onto(hours, TWO_HOURS, TWO_HOURS))
                .containsExactly(hours)
                .isNotSameAs(hours);
    }

    @ParameterizedTest(name = "from {0} min to {1} min")
    @CsvSource({"15, 30", "15, 60", "30, 60", "60, 15", "60, 30", "30, 15"})
    void energyOfThePowerIsTheSameOnEitherWay(int from, int to) {
        SplittableRandom random = new SplittableRandom(11);
        for (int trial = 0; trial < 50; trial++) {
            double[] mw = random.doubles(48 * 60 / from, 0.0, 100.0).toArray();
            PowerSeries power = new PowerSeries(axis(0, from, mw.length), mw);
            TimeAxis other = axis(0, to, 48 * 60 / to);

            assertThat(power.meanOn(other).energyMwh()).isCloseTo(power.energyMwh(), within(1e-12 * power.energyMwh()));
            assertThat(power.toEnergy().sumOn(other).toArray())
                    .containsExactly(power.meanOn(other).toEnergy().toArray(), within(1e-12 * 100.0));
        }
    }

    @Test
    void pricesAndFactorsAreMeans() {
        double[] quarters = {1.0, 2.0, 3.0, 6.0, 0.0, 0.0, 8.0, 0.0};

        assertThat(new PriceSeries(QUARTERS, quarters).meanOn(TWO_HOURS).toArray())
                .containsExactly(3.0, 2.0);
        assertThat(new FactorSeries(QUARTERS, quarters).meanOn(TWO_HOURS).toArray())
                .containsExactly(3.0, 2.0);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "begins earlier,           60, 2, -60, 60, 1",
        "ends later,               60, 2,  60, 60, 2",
        "begins within an hour,    15, 8,  -15, 15, 1",
        "finer but ends later,    60, 2,  60, 15, 5",
        "coarser but ends later,  15, 8,  60, 30, 3"
    })
    void axesThatDoNotNestAreRefused(
            String how, int fromMinutes, int fromSteps, int startMinutes, int toMinutes, int toSteps) {
        assertThatThrownBy(() -> Resampling.MEAN.onto(
                        new double[fromSteps], axis(0, fromMinutes, fromSteps), axis(startMinutes, toMinutes, toSteps)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("axis must nest in");
    }

    @Test
    void stepsThatOverlapInPartAreRefused() {
        // hours of India begin half an hour after those of China
        TimeAxis india = new TimeAxis(
                Instant.parse("2027-02-28T16:30:00Z"), Duration.ofHours(1), 1, ZoneOffset.ofHoursMinutes(5, 30));

        assertThatThrownBy(() -> Resampling.SUM.onto(new double[2], TWO_HOURS, india))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("axis must nest in");
        assertThat(Resampling.SUM.onto(new double[] {1, 2, 3, 4, 5, 6, 7, 8}, QUARTERS, india))
                .containsExactly(3 + 4 + 5 + 6);
    }

    @Test
    void anotherNumberOfValuesIsRefused() {
        assertThatThrownBy(() -> Resampling.MEAN.onto(new double[3], TWO_HOURS, QUARTERS))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("values must be one per step (2), but is 3 values");
    }

    private static TimeAxis axis(int startMinutes, int stepMinutes, int steps) {
        return new TimeAxis(
                Instant.parse("2027-02-28T16:00:00Z").plusSeconds(60L * startMinutes),
                Duration.ofMinutes(stepMinutes),
                steps,
                ZoneOffset.ofHours(8));
    }
}
