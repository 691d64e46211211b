package io.greenpark.core.ledger;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Consumption of non-fossil power (发改能源〔2026〕622号), docs/model.md eq. (CAR-19); every part comes from the ledgers, so that a MWh
 * counts once.
 *
 * @param selfUsedMwh own generation used on site (Phys) [MWh]
 * @param tradedMwh green power bought with its certificates, at most the grid energy (ElecTrade) [MWh]
 * @param cancelledMwh certificates of the year cancelled for the node, at most the grid energy that is left (GECcanc) [MWh]
 * @param restMwh grid energy that is left [MWh]
 * @param provincialFraction part of the rest that the province allocates (ProvAlloc); {@code null} where it is not known [1]
 * @param consumedMwh consumption [MWh]
 */
public record NonFossilShare(
        double selfUsedMwh,
        double tradedMwh,
        double cancelledMwh,
        double restMwh,
        @Nullable Double provincialFraction,
        double consumedMwh) {

    /**
     * The parts of a node.
     *
     * @param consumedMwh load that was supplied; self-use and grid energy together where batteries lose grid energy [MWh]
     * @param provincialFraction factor of the allocation, {@code null} if it is not known [1]
     */
    public static NonFossilShare of(
            double selfUsedMwh, GridCover cover, double consumedMwh, @Nullable Double provincialFraction) {
        double importMwh = 0.0;
        double tradedMwh = 0.0;
        double cancelledMwh = 0.0;
        for (GridCover.Month month : cover.months()) {
            importMwh += month.importMwh();
            tradedMwh += month.tradedMwh();
            cancelledMwh += month.coveredMwh() - month.tradedMwh();
        }
        double restMwh = importMwh - tradedMwh - cancelledMwh;
        return new NonFossilShare(
                selfUsedMwh,
                tradedMwh,
                cancelledMwh,
                restMwh,
                provincialFraction,
                Math.max(consumedMwh, selfUsedMwh + importMwh));
    }

    /** What the province allocates [MWh]; zero where its factor is not known. */
    public double allocatedMwh() {
        return provincialFraction == null ? 0.0 : provincialFraction * restMwh;
    }

    /** Non-fossil consumption over consumption [1]; empty where nothing is consumed. */
    public OptionalDouble share() {
        return consumedMwh > 0.0
                ? OptionalDouble.of((selfUsedMwh + tradedMwh + cancelledMwh + allocatedMwh()) / consumedMwh)
                : OptionalDouble.empty();
    }
}
