package io.greenpark.core.solar;

import static io.greenpark.core.golden.GoldenColumns.assertClose;
import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.core.golden.ChangtuYear;
import io.greenpark.core.golden.GoldenTable;
import io.greenpark.core.weather.Weather;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Snow on a plane of 40 degrees, step by step against pvlib. */
class SnowGoldenTest {

    @ParameterizedTest(name = "Sun {0} minutes after the hour")
    @CsvSource({"30, 696", "0, 697"})
    void coverageAndLossAreThoseOfTheReference(int minutes, int coveredHours) {
        GoldenTable table = ChangtuYear.table("snow_fixed", minutes);
        Weather weather = ChangtuYear.weather(minutes);
        PlaneColumns plane = ReferencePlant.plane(
                ReferencePlant.of(ReferencePlant.SOUTH_40).arrays().get(0),
                Transposition.HAY_DAVIES,
                weather,
                ChangtuYear.referenceSun(minutes));
        double[] coverage = Snow.Marion.of(2).coverage(weather, plane.poa, plane.cosTilt);
        assertClose(table, "coverage", coverage);
        assertClose(table, "dc_loss", Snow.Marion.of(2).lossFractions(weather, plane.poa, plane.cosTilt));
        long covered = Arrays.stream(coverage).filter(part -> part > 0.0).count();
        assertThat(covered).isEqualTo(coveredHours);
    }
}
