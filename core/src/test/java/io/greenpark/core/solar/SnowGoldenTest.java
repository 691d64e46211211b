package io.greenpark.core.solar;

import static io.greenpark.core.golden.GoldenColumns.assertClose;

import io.greenpark.core.golden.ChangtuYear;
import io.greenpark.core.golden.GoldenTable;
import io.greenpark.core.weather.Weather;
import io.greenpark.core.weather.WeatherVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Snow on a plane of 40 degrees, step by step against pvlib. */
class SnowGoldenTest {

    @ParameterizedTest(name = "Sun {0} minutes after the hour")
    @ValueSource(ints = {0, 30})
    void coverageAndLossAreThoseOfTheReference(int minutes) {
        GoldenTable table = ChangtuYear.table("snow_fixed", minutes);
        Weather weather = ChangtuYear.weather(minutes);
        PlaneColumns plane = ReferencePlant.plane(
                ReferencePlant.of(ReferencePlant.SOUTH_40).arrays().get(0),
                Transposition.HAY_DAVIES,
                weather,
                ChangtuYear.referenceSun(minutes));
        double[] depthCm = weather.values(WeatherVariable.SNOW_DEPTH_CM);
        assertClose(table, "snow_depth_cm", depthCm);
        assertClose(table, "snowfall_cm", k -> Math.max(0.0, Snow.Marion.riseCm(depthCm, k)));
        double[] coverage = Snow.Marion.of(2).coverage(weather, plane.poa, plane.cosTilt);
        assertClose(table, "coverage", coverage);
        assertClose(table, "dc_loss", Snow.Marion.of(2).lossFractions(weather, plane.poa, plane.cosTilt));
    }
}
