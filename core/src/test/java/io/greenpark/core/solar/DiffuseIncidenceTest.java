package io.greenpark.core.solar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.golden.GoldenSummary;
import java.util.function.DoublePredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiffuseIncidenceTest {

    /** Twelve printed digits. */
    private static final double RELATIVE = 1e-9;

    /** A grid of one degree, that of the reference, is that far from the integral. */
    private static final double GRID = 1e-4;

    /** Half a degree of a ring; the fine grid is another 1e-6 away. */
    private static final double RINGS = 2e-5;

    private static final GoldenSummary SUMMARY = GoldenSummary.read();

    private static final double COS_40 = Math.cos(Math.toRadians(40.0));

    private final IncidenceAngle glass = IncidenceAngle.Physical.glass();

    @Test
    void gridOfMarionsPaperGivesTheReferenceShares() {
        // pvlib 0.15.2, marion_diffuse("physical", 40): same cover, same grid.
        assertThat(marion(40.0, 180, zenith -> zenith <= Math.PI / 2))
                .isCloseTo(SUMMARY.value("marion", "sky"), within(RELATIVE));
        assertThat(marion(40.0, 180, zenith -> zenith >= Math.PI / 2))
                .isCloseTo(SUMMARY.value("marion", "ground"), within(RELATIVE));
        assertThat(marion(40.0, 1800, zenith -> zenith >= Math.toRadians(89.5) && zenith <= Math.PI / 2))
                .isCloseTo(SUMMARY.value("marion", "horizon"), within(RELATIVE));
    }

    @Test
    void sumOverRingsIsTheLimitOfThatGrid() {
        RegionShares shares = shares(glass, COS_40);
        assertThat(shares.sky[0]).isCloseTo(SUMMARY.value("marion", "sky"), within(GRID));
        assertThat(shares.ground[0]).isCloseTo(SUMMARY.value("marion", "ground"), within(GRID));
        assertThat(shares.horizon[0]).isCloseTo(SUMMARY.value("marion", "horizon"), within(GRID));
        assertThat(shares.sky[0]).isCloseTo(marion(40.0, 1440, zenith -> zenith <= Math.PI / 2), within(RINGS));
        assertThat(shares.ground[0]).isCloseTo(marion(40.0, 1440, zenith -> zenith >= Math.PI / 2), within(RINGS));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.0, 20.0, 40.0, 60.0, 90.0})
    void coverThatLetsEverythingThroughTakesNothing(double tiltDeg) {
        RegionShares shares = shares(new IncidenceAngle.Ashrae(0.0), Math.cos(Math.toRadians(tiltDeg)));
        assertThat(shares.sky[0]).isCloseTo(1.0, within(1e-12));
        assertThat(shares.ground[0]).isCloseTo(1.0, within(1e-12));
        assertThat(shares.horizon[0]).isCloseTo(1.0, within(1e-12));
    }

    @Test
    void verticalPlaneSeesAsMuchSkyAsGround() {
        RegionShares shares = shares(glass, 0.0);
        assertThat(shares.sky[0]).isCloseTo(shares.ground[0], within(1e-12));
    }

    @Test
    void horizontalPlaneSeesNoGround() {
        assertThat(shares(glass, 1.0).ground[0]).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0, 1.0", "60, 0.95", "90, 0.0", "120, 0.0"})
    void ashraeCurveLosesBAtSixtyDegrees(double angleDeg, double share) {
        // 1 / cos 60 - 1 = 1
        double cos = Math.cos(Math.toRadians(angleDeg));
        assertThat(new IncidenceAngle.Ashrae(0.05).transmitted(cos)).isCloseTo(share, within(1e-12));
    }

    @Test
    void coatingLetsMoreThroughAtEveryAngleButTheEnds() {
        assertThat(IncidenceAngle.Physical.coatedGlass().transmitted(1.0)).isCloseTo(1.0, within(1e-15));
        for (double cos = 0.05; cos < 0.9; cos += 0.05) {
            assertThat(IncidenceAngle.Physical.coatedGlass().transmitted(cos)).isGreaterThan(glass.transmitted(cos));
        }
        assertThat(IncidenceAngle.Physical.coatedGlass().transmitted(0.0)).isZero();
    }

    @Test
    void coatingOfTheIndexOfGlassIsNoCoating() {
        IncidenceAngle same = new IncidenceAngle.Physical(1.526, 4.0, 0.002, 1.526);
        for (double cos = 0.05; cos <= 1.0; cos += 0.05) {
            assertThat(same.transmitted(cos)).isCloseTo(glass.transmitted(cos), within(1e-12));
        }
    }

    private static RegionShares shares(IncidenceAngle cover, double cosTilt) {
        return new DiffuseIncidence(cover).shares(new TiltCurve(new double[] {cosTilt}));
    }

    /** Marion's double sum: bands of zenith and azimuth, each at its middle, weighted by solid angle and cosine. */
    private double marion(double tiltDeg, int bands, DoublePredicate region) {
        double width = Math.PI / bands;
        double tilt = Math.toRadians(tiltDeg);
        double weight = 0.0;
        double passed = 0.0;
        for (int i = 0; i < bands; i++) {
            double zenith = (i + 0.5) * width;
            if (region.test(i * width + width / 2)) {
                double solid = width * (Math.cos(i * width) - Math.cos((i + 1) * width));
                for (int j = 0; j < 2 * bands; j++) {
                    double azimuth = (j + 0.5) * width;
                    double cosAoi =
                            Math.cos(tilt) * Math.cos(zenith) + Math.sin(tilt) * Math.sin(zenith) * Math.cos(azimuth);
                    if (cosAoi > 0.0) {
                        weight += cosAoi * solid;
                        passed += cosAoi * solid * glass.transmitted(cosAoi);
                    }
                }
            }
        }
        return passed / weight;
    }
}
