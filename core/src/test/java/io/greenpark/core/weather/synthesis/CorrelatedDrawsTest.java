package io.greenpark.core.weather.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.weather.Site;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorrelatedDrawsTest {

    private static final int N = 60_000;

    /** Five standard errors of a correlation of N pairs. */
    private static final double TOLERANCE = 5.0 / Math.sqrt(N);

    private static final List<String> IDS = List.of("changtu", "tieling-county", "xifeng");
    private static final List<Site> SITES =
            List.of(Climates.CHANGTU.site(), Climates.TIELING_COUNTY.site(), Climates.XIFENG.site());

    @Test
    void sitesCorrelateByTheirDistance() {
        double[][] x = draws(1).normals(Driver.WIND_SPEED, N);

        for (int i = 0; i < 3; i++) {
            assertThat(Correlations.of(x[i], x[i])).isCloseTo(1.0, within(1e-12));
            for (int j = 0; j < i; j++) {
                double distanceKm = CorrelatedDraws.distanceKm(SITES.get(i), SITES.get(j));
                assertThat(Correlations.of(x[i], x[j]))
                        .isCloseTo(0.9 * Math.exp(-distanceKm / 200.0), within(TOLERANCE));
            }
        }
    }

    @Test
    void inputsAreIndependentOfEachOther() {
        CorrelatedDraws draws = draws(1);

        double[] wind = draws.normals(Driver.WIND_SPEED, N)[0];
        double[] pressure = draws.normals(Driver.PRESSURE, N)[0];

        assertThat(Correlations.of(wind, pressure)).isCloseTo(0.0, within(TOLERANCE));
    }

    @Test
    void distancesAreThoseOfTheMap() {
        // One degree of latitude is 111.2 km on a sphere of 6371 km; one of longitude at 60 N is half of that.
        assertThat(CorrelatedDraws.distanceKm(new Site(42, 124, 0), new Site(43, 124, 0)))
                .isCloseTo(111.19, within(0.01));
        assertThat(CorrelatedDraws.distanceKm(new Site(60, 124, 0), new Site(60, 125, 0)))
                .isCloseTo(55.6, within(0.01));
    }

    private static CorrelatedDraws draws(long seed) {
        return new CorrelatedDraws(IDS, SITES, Climates.CORRELATION, seed, 0);
    }
}
