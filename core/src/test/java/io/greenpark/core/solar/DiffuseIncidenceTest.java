package io.greenpark.core.solar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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

    private static final double COS_40 = Math.cos(Math.toRadians(40.0));

    private final IncidenceAngle glass = IncidenceAngle.Physical.glass();

    @Test
    void gridOfMarionsPaperGivesTheReferenceShares() {
        // pvlib 0.15.2, marion_diffuse("physical", 40): same cover, same grid.
        assertThat(marion(40.0, 180, zenith -> zenith <= Math.PI / 2)).isCloseTo(0.9594300949635232, within(RELATIVE));
        assertThat(marion(40.0, 180, zenith -> zenith >= Math.PI / 2)).isCloseTo(0.8310776126895875, within(RELATIVE));
        assertThat(marion(40.0, 1800, zenith -> zenith >= Math.toRadians(89.5) && zenith <= Math.PI / 2))
                .isCloseTo(0.9185314092368715, within(RELATIVE));
    }

    @Test
    void sumOverRingsIsTheLimitOfThatGrid() {
        DiffuseIncidence shares = new DiffuseIncidence(glass);
        assertThat(shares.sky(COS_40)).isCloseTo(0.9594300949635232, within(GRID));
        assertThat(shares.ground(COS_40)).isCloseTo(0.8310776126895875, within(GRID));
        assertThat(shares.horizon(COS_40)).isCloseTo(0.9185314092368715, within(GRID));
        double coarse = Math.abs(marion(40.0, 180, zenith -> zenith >= Math.PI / 2) - shares.ground(COS_40));
        double fine = Math.abs(marion(40.0, 720, zenith -> zenith >= Math.PI / 2) - shares.ground(COS_40));
        assertThat(fine).isLessThan(coarse / 3.0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.0, 20.0, 40.0, 60.0, 90.0})
    void coverThatLetsEverythingThroughTakesNothing(double tiltDeg) {
        DiffuseIncidence shares = new DiffuseIncidence(new IncidenceAngle.Ashrae(0.0));
        double cosTilt = Math.cos(Math.toRadians(tiltDeg));
        assertThat(shares.sky(cosTilt)).isCloseTo(1.0, within(1e-12));
        assertThat(shares.ground(cosTilt)).isCloseTo(1.0, within(1e-12));
        assertThat(shares.horizon(cosTilt)).isCloseTo(1.0, within(1e-12));
    }

    @Test
    void verticalPlaneSeesAsMuchSkyAsGround() {
        DiffuseIncidence shares = new DiffuseIncidence(glass);
        assertThat(shares.sky(0.0)).isCloseTo(shares.ground(0.0), within(1e-12));
    }

    @Test
    void horizontalPlaneSeesNoGround() {
        assertThat(new DiffuseIncidence(glass).ground(1.0)).isZero();
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
