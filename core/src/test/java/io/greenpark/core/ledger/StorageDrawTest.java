package io.greenpark.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StorageDrawTest {

    private static final double ROUNDING = 1e-12;

    /** A store of 4 MWh of unknown origin and then 2 MWh of green energy gives 1 MWh in step 2, and 3 in step 3. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "PRO_RATA,    0.3333333333333333, 1.0",
        "GREEN_FIRST, 1.0,                1.0",
        "GRID_FIRST,  0.0,                0.0"
    })
    void theRuleSaysWhichInventoryGoesFirst(StorageDraw draw, double secondMw, double thirdMw) {
        GreenColumns out = run(draw, new double[] {2.0, 0.0, 0.0}, new double[] {6.0, 5.0, 2.0});

        assertThat(out.toLoadMw[1]).isCloseTo(secondMw, within(ROUNDING));
        assertThat(out.toLoadMw[2]).isCloseTo(thirdMw, within(ROUNDING));
        assertThat(out.storedMwh[2]).isCloseTo(2.0 - secondMw - thirdMw, within(ROUNDING));
    }

    @Test
    void theGridInventoryIsFollowedByTheGreenOne() {
        // 4 MWh of unknown origin go in step 2, and half a MWh of green energy with them
        GreenColumns out = run(StorageDraw.GRID_FIRST, new double[] {2.0, 0.0, 0.0}, new double[] {6.0, 1.5, 1.5});

        assertThat(out.toLoadMw[1]).isCloseTo(0.5, within(ROUNDING));
        assertThat(out.storedMwh[1]).isCloseTo(1.5, within(ROUNDING));
    }

    private static GreenColumns run(StorageDraw draw, double[] chargeMw, double[] storedMwh) {
        int steps = storedMwh.length;
        double[] dischargeMw = new double[steps];
        for (int t = 1; t < steps; t++) {
            dischargeMw[t] = storedMwh[t - 1] - storedMwh[t];
        }
        var battery = new StorageColumns(chargeMw, dischargeMw, storedMwh, 4.0, 1.0);
        double[] loadMw = dischargeMw.clone();
        TracedColumns node = new TracedColumns(
                chargeMw,
                loadMw,
                new double[steps],
                new double[steps],
                new StorageColumns[] {battery},
                draw,
                new double[1],
                new GreenUse(),
                new GreenUse(),
                new OriginColumns(new double[][] {chargeMw}, 0, 1, 1, 1.0, new int[steps], 1),
                new StorageBook(1, new int[steps], 1, 1.0),
                new GreenColumns(steps));
        GreenTraceKernel.run(new TracedColumns[] {node}, new LineColumns[0]);
        return node.out();
    }
}
