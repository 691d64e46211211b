package io.greenpark.core.solar;

import static io.greenpark.core.golden.GoldenColumns.assertClose;

import io.greenpark.core.golden.ChangtuYear;
import io.greenpark.core.golden.GoldenTable;
import io.greenpark.core.sun.Splitting;
import io.greenpark.core.sun.SunPath;
import io.greenpark.core.weather.Weather;
import java.util.Arrays;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Endless fixed rows of 40 degrees, front and rear, against pvlib's infinite sheds. */
class RowsGoldenTest {

    private static final SubArray ROWS = new SubArray(1e-3, ReferencePlant.SOUTH_40, ReferencePlant.ROWS);

    @ParameterizedTest(name = "Sun {0} minutes after the hour")
    @ValueSource(ints = {0, 30})
    void frontAndRearAreThoseOfTheReference(int minutes) {
        GoldenTable table = ChangtuYear.table("bifacial_fixed", minutes);
        double worth = RearSide.bifacial().worth();
        PlaneColumns plane = rows(minutes, ChangtuYear.referenceSun(minutes), worth);
        assertClose(table, "poa_front_direct", k -> plane.beam[k] + plane.circumsolar[k]);
        assertClose(table, "poa_front_sky_diffuse", plane.isotropic);
        assertClose(table, "poa_front_ground_diffuse", plane.ground);
        assertClose(table, "poa_front_diffuse", k -> plane.isotropic[k] + plane.ground[k]);
        assertClose(table, "poa_front", plane.poa);
        assertClose(table, "poa_back", k -> plane.rear[k] / worth);
        assertClose(table, "poa_global", k -> plane.poa[k] + plane.rear[k]);
    }

    @ParameterizedTest(name = "Sun {0} minutes after the hour")
    @ValueSource(ints = {0, 30})
    void shadedPartsAreThoseOfTheReference(int minutes) {
        GoldenTable table = ChangtuYear.table("bifacial_fixed", minutes);
        SunPath sun = ChangtuYear.referenceSun(minutes);
        PlaneColumns plane = rows(minutes, sun, 0.0);
        assertClose(
                table,
                "shaded_fraction_front",
                k -> RowsKernel.shaded(0.4 * plane.cosAoi[k] / sun.up(k), plane.cosAoi[k]));
        assertClose(
                table,
                "shaded_fraction_back",
                k -> RowsKernel.shaded(-0.4 * plane.cosAoi[k] / sun.up(k), -plane.cosAoi[k]));
    }

    /** Rear light by origin: no albedo leaves what comes from above, and no even sky besides leaves what comes from the Sun. */
    @ParameterizedTest(name = "Sun {0} minutes after the hour")
    @ValueSource(ints = {0, 30})
    void originsOfTheRearAreThoseOfTheReference(int minutes) {
        GoldenTable table = ChangtuYear.table("bifacial_fixed", minutes);
        SunPath sun = ChangtuYear.referenceSun(minutes);
        double[] all = rows(minutes, sun, 1.0).rear;
        double[] fromAbove = rows(minutes, sun, 1.0, new Albedo.Constant(0.0), sky -> {}).rear;
        double[] direct =
                rows(minutes, sun, 1.0, new Albedo.Constant(0.0), sky -> Arrays.fill(sky.isotropic, 0.0)).rear;
        assertClose(table, "poa_back_direct", direct);
        assertClose(table, "poa_back_sky_diffuse", k -> fromAbove[k] - direct[k]);
        assertClose(table, "poa_back_ground_diffuse", k -> all[k] - fromAbove[k]);
        assertClose(table, "poa_back_diffuse", k -> all[k] - direct[k]);
    }

    private static PlaneColumns rows(int minutes, SunPath sun, double rearWorth) {
        return rows(minutes, sun, rearWorth, ReferencePlant.ALBEDO, plane -> {});
    }

    private static PlaneColumns rows(
            int minutes, SunPath sun, double rearWorth, Albedo albedo, Consumer<PlaneColumns> change) {
        Weather weather = ChangtuYear.weather(minutes);
        PlaneColumns plane = ReferencePlant.plane(ROWS, Transposition.HAY_DAVIES, weather, sun);
        change.accept(plane);
        double[] skyFromGround = new double[plane.steps()];
        new RowView(ReferencePlant.ROWS).skyFromGround(new TiltCurve(plane.cosTilt), skyFromGround);
        RowsKernel.run(
                ReferencePlant.ROWS,
                skyFromGround,
                rearWorth,
                sun,
                HorizontalIrradiance.of(weather, sun, Splitting.ERBS),
                albedo.fractions(weather),
                plane);
        plane.sumFront();
        return plane;
    }
}
