package io.greenpark.scenarios.weather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.series.Sums;
import io.greenpark.core.weather.QualityCount;
import io.greenpark.core.weather.RadiationCentre.Basis;
import io.greenpark.core.weather.Weather;
import io.greenpark.core.weather.WeatherVariable;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known about six real years near Tieling, from an independent reading of the same files. */
class WeatherYearsReferenceTest {

    @Test
    void shenyangTmyxHasItsRadiationAtTheStartOfTheHourAndClosesThere() {
        WeatherFile read = read("CHN_LN_Shenyang.543420_TMYx");
        Weather weather = read.checked().weather();

        assertThat(read.input().sha256()).isEqualTo("ea4a9238c5879d43e3023e0119120f4fc806583faec2106318206c126b448482");
        assertThat(read.checked().radiationCentre().basis()).isEqualTo(Basis.CLOSURE);
        assertThat(weather.radiationMinutesAfterStart()).isZero();
        assertThat(read.checked().radiationCentre().correlationMinutes()).isZero();
        assertThat(read.checked().radiationCentre().closureRmsWPerM2()).isCloseTo(10.7, within(0.05));
        // A full SPA in another language gives the same 6 of 3276 hours in the model year 2025.
        assertThat(read.checked().closure().missed()).isEqualTo(6);
        assertThat(read.checked().closure().compared()).isEqualTo(3276);
        assertThat(sumKwh(weather, WeatherVariable.GHI_W_PER_M2)).isCloseTo(1513.259, within(1e-9));
        assertThat(Sums.of(weather.values(WeatherVariable.WIND_SPEED_M_PER_S)) / 8760.0)
                .isCloseTo(2.8404, within(5e-5));
        assertThat(weather.variables())
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(WeatherVariable.RAIN_MM_PER_H)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // station,                         humid, rare, sun down, missed, GHI as read
        "CHN_Jilin.Siping.541570_CSWD,          9,    5,       11,   1483, 1401.834",
        "CHN_Liaoning.Benxi.543460_CSWD,       74,   15,       14,   1107, 1322.605",
        "CHN_Liaoning.Shenyang.543420_CSWD,    17,   12,       11,   1204, 1313.875",
        "CHN_Liaoning.Xinmin.543330_CSWD,      19,    9,       11,   1102, 1333.494",
        "CHN_Liaoning.Zhangwu.542360_CSWD,     49,   16,       11,   1107, 1301.287"
    })
    void cswdYearsAreSplitAgainAroundTheStartOfTheHour(
            String name, int humid, int rare, int sunDown, int missed, double ghiKwhPerM2) {
        WeatherFile read = read(name);

        assertThat(read.checked().weather().radiationMinutesAfterStart()).isZero();
        assertThat(read.checked().radiationCentre().basis()).isEqualTo(Basis.CORRELATION);
        assertThat(read.checked().closure().missedFraction()).isBetween(0.33, 0.46);
        assertThat(read.checked().quality())
                .contains(
                        new QualityCount("humidity-above-saturation", humid, "clipped"),
                        new QualityCount("ghi-above-rare-limit", rare, "clipped"),
                        new QualityCount("dni-with-sun-down", sunDown, "clipped"),
                        new QualityCount("closure-missed-by-8-percent", missed, "split-again"),
                        new QualityCount("components-split-from-ghi", 8760, "split-again"));
        // Clipping takes less than a thousandth away.
        assertThat(sumKwh(read.checked().weather(), WeatherVariable.GHI_W_PER_M2))
                .isBetween(0.999 * ghiKwhPerM2, ghiKwhPerM2);
    }

    private static WeatherFile read(String name) {
        return WeatherFiles.read(ReferenceYears.epw(name), name + ".epw");
    }

    private static double sumKwh(Weather weather, WeatherVariable variable) {
        return Sums.of(weather.values(variable)) * weather.axis().stepHours() / 1000.0;
    }
}
