package io.greenpark.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** By hand, steps of one hour, batteries that store 0.9 of what they draw and deliver 0.8 of what they give up. */
class GreenTraceKernelTest {

    /** Rounding of a few terms of magnitude 10. */
    private static final double ROUNDING = 1e-12;

    @Test
    void generationServesOwnUseThenLoadThenStorageThenTheGrid() {
        // 10 MW: 1 own use, 4 load, 3 battery, 2 exported; 3 MWh · 0.9 are stored on top of 5 MWh of unknown origin
        var battery = new StorageColumns(row(3.0), row(0.0), row(7.7), 5.0, 1.0);

        GreenColumns out = run(row(10.0), row(4.0), row(1.0), battery);

        assertThat(out.toOwnUseMw[0]).isEqualTo(1.0);
        assertThat(out.toLoadMw[0]).isEqualTo(4.0);
        assertThat(out.toStorageMw[0]).isEqualTo(3.0);
        assertThat(out.toExportMw[0]).isEqualTo(2.0);
        assertThat(out.storedMwh[0]).isCloseTo(2.7, within(ROUNDING));
    }

    @Test
    void dischargeDrawsOnBothInventoriesInProportion() {
        // hour 1: 4 MW green charged into 1.8 MWh of unknown origin: 3.6 of 5.4 MWh are green, two thirds
        // hour 2: 2.4 MW delivered for 3 MWh given up: 1.6 MW green to the load, 2.4 MWh stay, 1.6 of them green
        var battery = new StorageColumns(row(4.0, 0.0), row(0.0, 2.4), row(5.4, 2.4), 1.8, 1.0);

        GreenColumns out = run(row(4.0, 0.0), row(0.0, 5.0), row(0.0, 0.0), battery);

        assertThat(out.fromStorageMw[1]).isCloseTo(1.6, within(ROUNDING));
        assertThat(out.toLoadMw[1]).isCloseTo(1.6, within(ROUNDING));
        assertThat(out.storedMwh[1]).isCloseTo(1.6, within(ROUNDING));
    }

    @Test
    void chargingFromBothSourcesIsGreenInProportion() {
        // 3 MW green and 1 MW of import into an empty battery: three quarters of 3.6 MWh
        var battery = new StorageColumns(row(4.0), row(0.0), row(3.6), 0.0, 1.0);

        GreenColumns out = run(row(3.0), row(0.0), row(0.0), battery);

        assertThat(out.storedMwh[0]).isCloseTo(2.7, within(ROUNDING));
    }

    @Test
    void lossesStayWithTheInventoryThatSuffersThem() {
        // hour 1: 4 MW green -> 3.6 MWh; hour 2: 4 MW of import -> 3.6 MWh more; the green stock is not touched
        var battery = new StorageColumns(row(4.0, 4.0), row(0.0, 0.0), row(3.6, 7.2), 0.0, 1.0);

        GreenColumns out = run(row(4.0, 0.0), row(0.0, 0.0), row(0.0, 0.0), battery);

        assertThat(out.storedMwh[1]).isCloseTo(3.6, within(ROUNDING));
    }

    @Test
    void selfDischargeTakesFromBothInventoriesAlsoWhileCharging() {
        // 3.6 MWh green, a tenth is lost each hour: idle 3.24; then 2 MW of import on 2.916 green of 2.916 + 1.8
        var battery = new StorageColumns(row(4.0, 0.0, 2.0), row(0.0, 0.0, 0.0), row(3.6, 3.24, 4.716), 0.0, 0.9);

        GreenColumns out = run(row(4.0, 0.0, 0.0), row(0.0, 0.0, 0.0), row(0.0, 0.0, 0.0), battery);

        assertThat(out.storedMwh[1]).isCloseTo(3.24, within(ROUNDING));
        assertThat(out.storedMwh[2]).isCloseTo(2.916, within(ROUNDING));
    }

    @Test
    void dischargeServesOwnUseThenLoadThenTheGrid() {
        // a green store delivers 6 MW: 1 own use, 3 load, 2 exported
        var battery = new StorageColumns(row(9.0, 0.0), row(0.0, 6.0), row(8.1, 0.6), 0.0, 1.0);

        GreenColumns out = run(row(9.0, 0.0), row(0.0, 3.0), row(0.0, 1.0), battery);

        assertThat(out.toOwnUseMw[1]).isCloseTo(1.0, within(ROUNDING));
        assertThat(out.toLoadMw[1]).isCloseTo(3.0, within(ROUNDING));
        assertThat(out.toExportMw[1]).isCloseTo(2.0, within(ROUNDING));
    }

    @Test
    void everyBatteryKeepsItsOwnInventories() {
        // the first holds 1.8 MWh of unknown origin, the second 1.8 MWh green; both deliver 1 MW in hour 2
        var unknown = new StorageColumns(row(0.0, 0.0), row(0.0, 1.0), row(1.8, 0.55), 1.8, 1.0);
        var green = new StorageColumns(row(2.0, 0.0), row(0.0, 1.0), row(1.8, 0.55), 0.0, 1.0);

        GreenColumns out = run(row(2.0, 0.0), row(0.0, 2.0), row(0.0, 0.0), unknown, green);

        assertThat(out.toLoadMw[1]).isCloseTo(1.0, within(ROUNDING));
        assertThat(out.storedMwh[1]).isCloseTo(0.55, within(ROUNDING));
    }

    private static GreenColumns run(double[] greenMw, double[] loadMw, double[] ownUseMw, StorageColumns... storage) {
        TracedColumns node = node(greenMw, loadMw, ownUseMw, new double[greenMw.length], storage);
        GreenTraceKernel.run(new TracedColumns[] {node}, new LineColumns[0]);
        return node.out();
    }

    private static TracedColumns node(
            double[] greenMw, double[] loadMw, double[] ownUseMw, double[] linesMw, StorageColumns... storage) {
        return new TracedColumns(
                greenMw,
                loadMw,
                ownUseMw,
                linesMw,
                storage,
                StorageDraw.PRO_RATA,
                new double[storage.length],
                new GreenUse(),
                new GreenUse(),
                new OriginColumns(new double[][] {greenMw}, 0, 1, storage.length, 1.0, new int[greenMw.length], 1),
                new StorageBook(storage.length, new int[greenMw.length], 1, 1.0),
                new GreenColumns(greenMw.length));
    }

    @Test
    void greenPowerGoesOverLinesInTheOrderOfTheFlowAndNotOfTheNodes() {
        // the last node generates 8 MW, sends 6 to the middle one, which uses 2 and sends 3.4 on to the first
        TracedColumns end = node(row(0.0), row(5.0), row(0.0), row(0.0));
        TracedColumns middle = node(row(0.0), row(2.0), row(0.0), row(3.4));
        TracedColumns source = node(row(8.0), row(0.0), row(0.0), row(6.0));

        GreenTraceKernel.run(
                new TracedColumns[] {end, middle, source},
                new LineColumns[] {new LineColumns(1, 0, 0.5, row(3.4)), new LineColumns(2, 1, 0.9, row(6.0))});

        // 6 · 0.9 = 5.4 arrive, 2 are used, 3.4 sent on, of which half arrives
        assertThat(source.out().toLinesMw[0]).isEqualTo(6.0);
        assertThat(source.out().toExportMw[0]).isEqualTo(2.0);
        assertThat(middle.out().receivedMw[0]).isCloseTo(5.4, within(ROUNDING));
        assertThat(middle.out().toLinesMw[0]).isCloseTo(3.4, within(ROUNDING));
        assertThat(end.out().toLoadMw[0]).isCloseTo(1.7, within(ROUNDING));
    }

    @Test
    void aLineCarriesNoMoreGreenThanWhatTheNodeItselfLeaves() {
        // 5 MW green, 4 MW load, 3 MW sent: 1 MW of the line is green
        TracedColumns from = node(row(5.0), row(4.0), row(0.0), row(3.0));
        TracedColumns to = node(row(0.0), row(3.0), row(0.0), row(0.0));

        GreenTraceKernel.run(new TracedColumns[] {from, to}, new LineColumns[] {new LineColumns(0, 1, 1.0, row(3.0))});

        assertThat(from.out().toLoadMw[0]).isEqualTo(4.0);
        assertThat(to.out().toLoadMw[0]).isCloseTo(1.0, within(ROUNDING));
    }

    @Test
    void aCircleLosesTheGreenPartOfTheLineThatClosesIt() {
        TracedColumns one = node(row(4.0), row(0.0), row(0.0), row(4.0));
        TracedColumns other = node(row(0.0), row(3.0), row(0.0), row(1.0));

        GreenTraceKernel.run(
                new TracedColumns[] {one, other},
                new LineColumns[] {new LineColumns(0, 1, 1.0, row(4.0)), new LineColumns(1, 0, 1.0, row(1.0))});

        assertThat(other.out().toLoadMw[0]).isEqualTo(3.0);
        assertThat(other.out().toLinesMw[0]).isEqualTo(1.0);
        assertThat(one.out().receivedMw[0]).isZero();
    }

    private static double[] row(double... values) {
        return values;
    }
}
