package io.greenpark.core.solar;

import static io.greenpark.core.golden.GoldenColumns.assertClose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.golden.ChangtuYear;
import io.greenpark.core.golden.GoldenTable;
import io.greenpark.core.series.Sums;
import io.greenpark.core.sun.Splitting;
import io.greenpark.core.sun.SunPath;
import io.greenpark.core.weather.Weather;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest(name = "Sun {0} minutes after the hour")
    @CsvSource({"30, 177.34356675939702", "0, 178.61338084696678"})
    void yearOnTheRearIsThatOfTheReference(int minutes, double kwhPerM2) {
        Weather weather = ChangtuYear.weather(minutes);
        PlaneColumns plane = rows(minutes, SolarModel.sunOf(weather), 1.0);
        assertThat(Sums.of(plane.rear) / 1000.0).isCloseTo(kwhPerM2, within(1e-8 * kwhPerM2));
    }

    private static PlaneColumns rows(int minutes, SunPath sun, double rearWorth) {
        Weather weather = ChangtuYear.weather(minutes);
        PlaneColumns plane = ReferencePlant.plane(ROWS, Transposition.HAY_DAVIES, weather, sun);
        double[] skyFromGround = new double[plane.steps()];
        new RowView(ReferencePlant.ROWS).skyFromGround(new TiltCurve(plane.cosTilt), skyFromGround);
        RowsKernel.run(
                ReferencePlant.ROWS,
                skyFromGround,
                rearWorth,
                sun,
                HorizontalIrradiance.of(weather, sun, Splitting.ERBS),
                ReferencePlant.ALBEDO.fractions(weather),
                plane);
        plane.sumFront();
        return plane;
    }
}
