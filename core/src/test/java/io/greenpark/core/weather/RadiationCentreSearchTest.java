package io.greenpark.core.weather;

import static io.greenpark.core.weather.WeatherVariable.DHI_W_PER_M2;
import static io.greenpark.core.weather.WeatherVariable.DNI_W_PER_M2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.time.TimeAxis;
import io.greenpark.core.weather.RadiationCentre.Basis;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RadiationCentreSearchTest {

    @ParameterizedTest(name = "{0} min")
    @ValueSource(doubles = {-60.0, -30.0, -15.0, 0.0, 15.0, 30.0, 45.0, 90.0})
    void closureAndCorrelationFindTheInstantOfAnHourlyFile(double minutes) {
        RadiationCentre found = search(SkyYears.hours(), minutes, null);

        assertThat(found.minutesAfterStart()).isEqualTo(minutes);
        assertThat(found.basis()).isEqualTo(Basis.CLOSURE);
        assertThat(found.correlationMinutes()).isEqualTo(minutes);
        // The harmonic of the day leaves 0.5 W/m2, a shift by 15 minutes about 12 W/m2.
        assertThat(found.closureRmsWPerM2()).isLessThan(2.0);
        assertThat(found.doubtful()).isFalse();
    }

    @ParameterizedTest(name = "{0} min of PT{1}M")
    @CsvSource({"7.5, 15", "0, 15", "15, 30", "0, 30", "-15, 30"})
    void subHourlyFilesAreSearchedInFinerSteps(double minutes, int stepMinutes) {
        TimeAxis axis = ModelYear.axis(Duration.ofMinutes(stepMinutes), SkyYears.CHINA);

        assertThat(search(axis, minutes, null).minutesAfterStart()).isEqualTo(minutes);
    }

    @Test
    void correlationDecidesWhereTheComponentsAreMissing() {
        var columns = columns(SkyYears.hours(), 30.0);
        columns.remove(DNI_W_PER_M2);

        RadiationCentre found = RadiationCentreSearch.search(SkyYears.sun(SkyYears.hours(), 0.0), columns, null);

        assertThat(found.basis()).isEqualTo(Basis.CORRELATION);
        assertThat(found.minutesAfterStart()).isEqualTo(30.0);
        assertThat(found.closureMinutes()).isNaN();
    }

    @Test
    void correlationDecidesWhereTheComponentsAreInconsistent() {
        var columns = columns(SkyYears.hours(), 0.0);
        double[] dhi = columns.get(DHI_W_PER_M2);
        for (int k = 0; k < dhi.length; k += 3) {
            dhi[k] = 1.5 * dhi[k] + 60.0;
        }

        RadiationCentre found = RadiationCentreSearch.search(SkyYears.sun(SkyYears.hours(), 0.0), columns, null);

        assertThat(found.basis()).isEqualTo(Basis.CORRELATION);
        assertThat(found.minutesAfterStart()).isZero();
    }

    @Test
    void aStatementIsKeptAndDoubtedWhereTheFileSaysOtherwise() {
        RadiationCentre found = search(SkyYears.hours(), 0.0, 30.0);

        assertThat(found.basis()).isEqualTo(Basis.STATED);
        assertThat(found.minutesAfterStart()).isEqualTo(30.0);
        assertThat(found.closureMinutes()).isZero();
        assertThat(found.doubtful()).isTrue();
    }

    @Test
    void theMiddleOfTheIntervalIsAssumedWithoutGlobalIrradiance() {
        var columns = new EnumMap<WeatherVariable, double[]>(WeatherVariable.class);

        RadiationCentre found = RadiationCentreSearch.search(SkyYears.sun(SkyYears.hours(), 0.0), columns, null);

        assertThat(found.basis()).isEqualTo(Basis.ASSUMED);
        assertThat(found.minutesAfterStart()).isEqualTo(30.0);
        assertThat(found.correlation()).isCloseTo(Double.NaN, within(0.0));
    }

    private static RadiationCentre search(TimeAxis axis, double minutes, Double statedMinutes) {
        return RadiationCentreSearch.search(SkyYears.sun(axis, 0.0), columns(axis, minutes), statedMinutes);
    }

    private static EnumMap<WeatherVariable, double[]> columns(TimeAxis axis, double minutes) {
        Map<WeatherVariable, double[]> sky = SkyYears.cloudySky(SkyYears.sun(axis, minutes), 1);
        return new EnumMap<>(sky);
    }
}
