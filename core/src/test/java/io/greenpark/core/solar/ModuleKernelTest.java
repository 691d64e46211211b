package io.greenpark.core.solar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModuleKernelTest {

    private static final double ROUNDING = 1e-12;

    @ParameterizedTest(name = "{0} W/m2 at {1} C: {3} MW")
    @CsvSource({
        // effective W/m2, cell C, loss at 200 W/m2, MW of 10 MW
        "1000, 25, 0.0, 10.0",
        "1000, 45, 0.0, 9.32",
        "1000, -5, 0.0, 11.02",
        "200, 25, 0.02, 1.8",
        "600, 25, 0.02, 5.9",
        "100, 25, 0.02, 0.8125",
        "1000, 25, 0.02, 10.0",
        "0, 25, 0.02, 0.0"
    })
    void powerByHand(double effective, double cellC, double lowLight, double expectedMw) {
        // 45 C: 1 - 0.0034 * 20 = 0.932; 600: half of 2 %; 100: 2 % of 1 - 0.5^4 = 1.875 %
        PlaneColumns plane = new PlaneColumns(1);
        plane.effective[0] = effective;
        plane.cellC[0] = cellC;
        double[] power = {99.0};
        ModuleKernel.relativePower(-0.0034, lowLight, plane, power);
        assertThat(10.0 * power[0]).isCloseTo(expectedMw, within(ROUNDING * 10));
    }

    @Test
    void powerIsNeverNegativeInDimLight() {
        PlaneColumns plane = new PlaneColumns(1);
        plane.effective[0] = 1.0;
        double[] power = new double[1];
        ModuleKernel.relativePower(-0.0034, 0.1, plane, power);
        assertThat(power[0]).isZero();
    }

    @Test
    void dirtTakesFromTheFrontOnly() {
        PlaneColumns plane = new PlaneColumns(1);
        plane.effective[0] = 800.0;
        plane.rear[0] = 50.0;
        ModuleKernel.dirtAndRear(new double[] {0.02}, plane);
        assertThat(plane.effective[0]).isCloseTo(834.0, within(ROUNDING * 1000));
    }

    @Test
    void rearHeatsTheCells() {
        PlaneColumns plane = new PlaneColumns(1);
        plane.poa[0] = 800.0;
        plane.rear[0] = 60.0;
        ModuleKernel.cellTemperature(
                CellTemperature.Faiman.standard(), new double[] {10.0}, new double[1], new double[1], plane);
        // 10 + 860 / 25
        assertThat(plane.cellC[0]).isCloseTo(44.4, within(ROUNDING * 100));
    }

    @Test
    void regionsPassTheCoverEachByItsShare() {
        PlaneColumns plane = new PlaneColumns(1);
        plane.beam[0] = 500.0;
        plane.circumsolar[0] = 50.0;
        plane.isotropic[0] = 100.0;
        plane.horizon[0] = -10.0;
        plane.ground[0] = 20.0;
        RegionShares shares = new RegionShares(1);
        Arrays.fill(shares.sky, 0.95);
        Arrays.fill(shares.horizon, 0.9);
        Arrays.fill(shares.ground, 0.8);
        double[] transmitted = {0.98};
        ModuleKernel.effectiveByRegion(transmitted, shares, plane);
        // 539 + 95 - 9 + 16
        assertThat(plane.effective[0]).isCloseTo(641.0, within(ROUNDING * 1000));
        ModuleKernel.effectiveByBeam(transmitted, plane);
        // 490 + 140 + 20
        assertThat(plane.effective[0]).isCloseTo(650.0, within(ROUNDING * 1000));
    }

    @Test
    void pvsystAndNoctByHand() {
        double[] poa = {800.0};
        double[] airC = {20.0};
        double[] windMPerS = {1.0 / 0.51};
        double[] cellC = new double[1];
        CellTemperature.PvSyst.freeStanding().cellC(poa, airC, windMPerS, cellC);
        // 20 + 800 * 0.9 * 0.9 / 29
        assertThat(cellC[0]).isCloseTo(20.0 + 648.0 / 29.0, within(ROUNDING * 100));
        // At its own conditions and no power drawn a module takes its nominal temperature: 9.5 / (5.7 + 3.8) = 1.
        new CellTemperature.NoctSam(45.0, 0.0, 0.51).cellC(poa, airC, windMPerS, cellC);
        assertThat(cellC[0]).isCloseTo(45.0, within(ROUNDING * 100));
    }
}
