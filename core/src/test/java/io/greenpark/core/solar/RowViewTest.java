package io.greenpark.core.solar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.golden.ChangtuYear;
import io.greenpark.core.series.Sums;
import io.greenpark.core.sun.Splitting;
import io.greenpark.core.sun.SunPath;
import io.greenpark.core.weather.Weather;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowViewTest {

    private static final double ROUNDING = 1e-12;

    private final RowView view = new RowView(ReferencePlant.ROWS);

    @Test
    void horizontalRowsSeeTheWholeSkyAndNoGround() {
        assertThat(view.skyFromRow(1.0)).isCloseTo(1.0, within(ROUNDING));
        assertThat(view.groundFromRow(1.0)).isCloseTo(0.0, within(ROUNDING));
        assertThat(view.skyFromRow(-1.0)).as("rear").isCloseTo(0.0, within(ROUNDING));
        assertThat(view.groundFromRow(-1.0)).as("rear").isCloseTo(1.0, within(ROUNDING));
    }

    @ParameterizedTest
    @ValueSource(doubles = {10.0, 40.0, 70.0, 90.0})
    void rowSeesSkyAndGroundAndTheRestIsTheNextRow(double tiltDeg) {
        double cosTilt = Math.cos(Math.toRadians(tiltDeg));
        double other = 1.0 - view.skyFromRow(cosTilt) - view.groundFromRow(cosTilt);
        assertThat(other).isBetween(0.0, 0.4);
        // Crossed strings between parallel strips of width 1 at the distance 2.5 (Hottel): the front sees the row
        // before
        // it by half of both diagonals less both sides.
        double crossed = Math.sqrt(6.25 + 1.0 + 5.0 * cosTilt) + Math.sqrt(6.25 + 1.0 - 5.0 * cosTilt);
        assertThat(other).isCloseTo(0.5 * (crossed - 2.0 * 2.5), within(ROUNDING));
    }

    @Test
    void groundUnderRowsThatLieFlatSeesTheGaps() {
        // 40 % of the sky is covered, whatever the height, far from the edge of the view.
        assertThat(new RowView(new RowLayout.Parallel(0.4, 10.0, 1.0, true)).skyFromGround(1.0))
                .isBetween(0.4, 0.6);
        assertThat(new RowView(new RowLayout.Parallel(0.01, 1.5, 5.0, true)).skyFromGround(0.7))
                .isBetween(0.97, 1.0);
    }

    @ParameterizedTest
    @EnumSource(Transposition.class)
    void rowsFarApartAreAsGoodAsAlone(Transposition transposition) {
        Weather weather = ChangtuYear.weather(30);
        SunPath sun = ChangtuYear.sun(30);
        RowLayout far = new RowLayout.Parallel(0.01, 1.5, 200.0, true);
        PlaneColumns alone = run(transposition, RowLayout.alone(), weather, sun);
        PlaneColumns rows = run(transposition, far, weather, sun);
        // Rows hide 1 % of the ground and half a degree of the sky.
        assertThat(Sums.of(rows.poa)).isCloseTo(Sums.of(alone.poa), within(0.01 * Sums.of(alone.poa)));
        assertThat(Sums.of(rows.poa)).isLessThan(Sums.of(alone.poa));
    }

    @ParameterizedTest
    @EnumSource(Transposition.class)
    void closerRowsGetLess(Transposition transposition) {
        Weather weather = ChangtuYear.weather(30);
        SunPath sun = ChangtuYear.sun(30);
        double before = Double.POSITIVE_INFINITY;
        for (double coverage : new double[] {0.1, 0.3, 0.5, 0.7}) {
            RowLayout rows = new RowLayout.Parallel(coverage, 1.5, 5.0, true);
            double sum = Sums.of(run(transposition, rows, weather, sun).poa);
            assertThat(sum).isLessThan(before);
            before = sum;
        }
    }

    @Test
    void curveBetweenNodesIsCloseToEveryTilt() {
        double[] cosTilt = new double[91];
        for (int i = 0; i <= 90; i++) {
            cosTilt[i] = Math.cos(Math.toRadians(i));
        }
        double[] sky = new double[91];
        TiltCurve curve = new TiltCurve(cosTilt);
        view.skyFromGround(curve, sky);
        DiffuseIncidence cover = new DiffuseIncidence(IncidenceAngle.Physical.glass());
        RegionShares shares = cover.shares(curve);
        for (int i = 0; i <= 90; i++) {
            RegionShares alone = cover.shares(new TiltCurve(new double[] {cosTilt[i]}));
            assertThat(sky[i]).isCloseTo(view.skyFromGround(cosTilt[i]), within(1e-4));
            assertThat(shares.sky[i]).isCloseTo(alone.sky[0], within(1e-4));
            // Near the horizontal plane these two are steep, and what they weigh is as small as the plane's tilt.
            double visibleGround = (1.0 - cosTilt[i]) / 2.0;
            double ground = visibleGround * (shares.ground[i] - alone.ground[0]);
            assertThat(ground).isCloseTo(0.0, within(2e-5));
            double sinTilt = Math.sin(Math.toRadians(i));
            double horizon = sinTilt * (shares.horizon[i] - alone.horizon[0]);
            assertThat(horizon).isCloseTo(0.0, within(3e-4));
        }
    }

    private static PlaneColumns run(Transposition transposition, RowLayout rows, Weather weather, SunPath sun) {
        SubArray array = new SubArray(1.0, ReferencePlant.SOUTH_40, rows);
        PlaneColumns plane = ReferencePlant.plane(array, transposition, weather, sun);
        if (rows instanceof RowLayout.Parallel parallel) {
            double[] skyFromGround = new double[plane.steps()];
            new RowView(parallel).skyFromGround(new TiltCurve(plane.cosTilt), skyFromGround);
            HorizontalIrradiance sky = HorizontalIrradiance.of(weather, sun, Splitting.ERBS_DRIESSE);
            RowsKernel.run(parallel, skyFromGround, 0.0, sun, sky, ReferencePlant.ALBEDO.fractions(weather), plane);
            plane.sumFront();
        }
        return plane;
    }
}
