package io.greenpark.core.wind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.weather.Weather;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShearTest {

    @Test
    void aSeventhTakesTenMetresToOneHundredByThirtyNinePercent() {
        assertThat(new Shear.PowerLaw(1.0 / 7.0).factor(10.0, 100.0, 1, 0))
                .isCloseTo(1.3894954943731377, within(1e-14));
        assertThat(new Shear.PowerLaw(1.0 / 7.0).factor(10.0, 140.0, 1, 0)).isCloseTo(1.458, within(5e-4));
    }

    @Test
    void obstaclesLiftTheLogarithmicProfile() {
        // ln((100 − 7)/0.5) / ln((10 − 7)/0.5) with obstacles of 10 m
        assertThat(new Shear.LogLaw(0.5, 10.0).factor(10.0, 100.0, 1, 0))
                .isCloseTo(Math.log(186.0) / Math.log(6.0), within(1e-14));
    }

    @Test
    void aMastAmongObstaclesIsRefused() {
        assertThatThrownBy(() -> new Shear.LogLaw(0.5, 14.0).factor(10.0, 100.0, 1, 0))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "obstacleHeightM must leave the wind measured at 10.0 m above displacement height and roughness,"
                                + " but is 14.0 m");
    }

    @Test
    void aTableGivesEachHourOfEachMonthItsOwnExponent() {
        // nights (0 to 5 h) 0.3, days 0.1; the year begins at midnight
        Shear table = table(0.3, 0.1);
        Weather year = Farms.randomYear(3);

        double[] hub = HubWind.speeds(year, 1.0, 100.0, table);
        double[] station = HubWind.speeds(year, 1.0, 10.0, table);

        for (int k = 0; k < hub.length; k++) {
            double exponent = k % 24 < 6 ? 0.3 : 0.1;
            assertThat(hub[k]).isCloseTo(station[k] * Math.pow(10.0, exponent), within(1e-12 * hub[k]));
        }
        assertThat(HubWind.meanFactor(year, 100.0, table)).isBetween(Math.pow(10.0, 0.1), Math.pow(10.0, 0.3));
    }

    @Test
    void aTableOfOneExponentIsThePowerLaw() {
        Weather year = Farms.randomYear(3);
        var wind = new SiteWind(7.0, 80.0, new Shear.PowerLaw(0.2));
        var tabled = new SiteWind(7.0, 80.0, table(0.2, 0.2));

        assertThat(WindModel.simulate(year, year, Farms.with(Farms.PLAIN, tabled))
                        .availableMw()
                        .toArray())
                .containsExactly(
                        WindModel.simulate(year, year, Farms.with(Farms.PLAIN, wind))
                                .availableMw()
                                .toArray(),
                        within(1e-11));
    }

    @ParameterizedTest(name = "{0} rows")
    @ValueSource(ints = {0, 11, 13})
    void aTableHasTwelveMonths(int rows) {
        assertThatThrownBy(() -> new Shear.ExponentTable(Collections.nCopies(rows, Collections.nCopies(24, 0.2))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("exponentByMonthAndHour must have 12 entries, but is %d entries".formatted(rows));
    }

    private static Shear table(double night, double day) {
        List<Double> hours = new ArrayList<>(Collections.nCopies(24, day));
        for (int hour = 0; hour < 6; hour++) {
            hours.set(hour, night);
        }
        return new Shear.ExponentTable(Collections.nCopies(12, hours));
    }
}
