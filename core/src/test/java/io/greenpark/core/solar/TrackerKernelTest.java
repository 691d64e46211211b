package io.greenpark.core.solar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.golden.ChangtuYear;
import io.greenpark.core.sun.SunPath;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrackerKernelTest {

    private final SunPath sun = ChangtuYear.sun(30);

    @ParameterizedTest(name = "ground coverage {0}")
    @ValueSource(doubles = {0.2, 0.4, 0.6})
    void rowsThatTurnBackNeverShadeEachOther(double coverage) {
        Mounting.Tracker wide = new Mounting.Tracker(180.0, 0.0, 90.0, 0.0, true, WindStow.never());
        PlaneColumns plane = place(wide, coverage, 0.0);
        int lowSun = 0;
        for (int k = 0; k < plane.steps(); k++) {
            if (sun.apparentZenithDeg(k) < 89.0) {
                double shadow = coverage * cosAoi(plane, k) / sun.up(k);
                assertThat(shadow).as("shadow over pitch, step %d", k).isLessThanOrEqualTo(1.0 + 1e-9);
                lowSun += shadow > 1.0 - 1e-9 ? 1 : 0;
            }
        }
        assertThat(lowSun).as("hours in which the limit binds").isPositive();
    }

    @Test
    void freeRowsFaceTheSunAsNearlyAsOneAxisAllows() {
        Mounting.Tracker free = new Mounting.Tracker(180.0, 0.0, 90.0, 0.0, false, WindStow.never());
        PlaneColumns plane = place(free, 0.4, 0.0);
        for (int k = 0; k < plane.steps(); k++) {
            if (sun.apparentZenithDeg(k) < 89.0) {
                // What the axis cannot follow is the Sun's component along it, to the north.
                double best = Math.sqrt(1.0 - sun.north(k) * sun.north(k));
                assertThat(cosAoi(plane, k)).isCloseTo(best, within(1e-12));
            }
        }
    }

    @Test
    void rotationStopsAtItsLimit() {
        Mounting.Tracker narrow = new Mounting.Tracker(180.0, 0.0, 45.0, 0.0, false, WindStow.never());
        PlaneColumns plane = place(narrow, 0.4, 0.0);
        double steepest = Arrays.stream(plane.cosTilt).min().orElseThrow();
        assertThat(steepest).isCloseTo(Math.cos(Math.toRadians(45.0)), within(1e-15));
    }

    @Test
    void gustsTurnTheRowsIntoStow() {
        WindStow stow = new WindStow.InGusts(20.0, 1.5, 10.0);
        Mounting.Tracker tracker = new Mounting.Tracker(180.0, 0.0, 60.0, 0.0, true, stow);
        int noon = 180 * 24 + 8;
        assertThat(tiltDeg(place(tracker, 0.4, 13.4), noon))
                .as("gusts of 20.1 m/s")
                .isCloseTo(10.0, within(1e-9));
        assertThat(tiltDeg(place(tracker, 0.4, 13.3), noon))
                .as("gusts of 19.95 m/s")
                .isGreaterThan(20.0);
    }

    @Test
    void rowsAreHorizontalAtNight() {
        PlaneColumns plane = place(Mounting.Tracker.northSouth(), 0.4, 0.0);
        assertThat(plane.cosTilt[0]).isEqualTo(1.0);
    }

    @Test
    void tiltedAxisLeansTheRowsAtNoon() {
        Mounting.Tracker tilted = new Mounting.Tracker(180.0, 20.0, 60.0, 0.0, false, WindStow.never());
        PlaneColumns plane = place(tilted, 0.4, 0.0);
        for (int k = 0; k < plane.steps(); k++) {
            if (sun.apparentZenithDeg(k) < 85.0) {
                // The normal never leans further down than the axis lies: its angle to the axis stays 90 degrees.
                double alongAxis = -plane.normalNorth[k] * Math.cos(Math.toRadians(20.0))
                        - plane.cosTilt[k] * Math.sin(Math.toRadians(20.0));
                assertThat(alongAxis).isCloseTo(0.0, within(1e-12));
            }
        }
    }

    private PlaneColumns place(Mounting.Tracker tracker, double coverage, double windMPerS) {
        double[] wind = new double[sun.steps()];
        Arrays.fill(wind, windMPerS);
        PlaneColumns plane = new PlaneColumns(sun.steps());
        RowLayout rows = new RowLayout.Parallel(coverage, 1.5, 5.0, true);
        Planes.place(new SubArray(1.0, tracker, rows), sun, wind, plane);
        return plane;
    }

    private double cosAoi(PlaneColumns plane, int k) {
        return plane.normalEast[k] * sun.east(k) + plane.normalNorth[k] * sun.north(k) + plane.cosTilt[k] * sun.up(k);
    }

    private static double tiltDeg(PlaneColumns plane, int k) {
        return Math.toDegrees(Math.acos(plane.cosTilt[k]));
    }
}
