package io.greenpark.core.ledger;

/**
 * Where the own green energy of a node went over the axis; with the curtailed energy the terms add up to what was
 * available, docs/model.md eq. (CAR-9).
 *
 * @param selfUsedMwh used by the load [MWh]
 * @param ownUseMwh used by the plants themselves [MWh]
 * @param exportMwh fed into the grid [MWh]
 * @param storageLossMwh lost in storage [MWh]
 * @param storedChangeMwh rise of the green inventory of storage [MWh]
 * @param sentMwh sent over lines, at the sending end [MWh]
 * @param receivedMwh received over lines, at the receiving end [MWh]
 */
public record GreenEnergy(
        double selfUsedMwh,
        double ownUseMwh,
        double exportMwh,
        double storageLossMwh,
        double storedChangeMwh,
        double sentMwh,
        double receivedMwh) {

    /** What was used of own generation: all terms less what was received; generation after curtailment [MWh]. */
    public double usedMwh() {
        return selfUsedMwh + ownUseMwh + exportMwh + storageLossMwh + storedChangeMwh + sentMwh - receivedMwh;
    }

    /** Both added, term by term. */
    public GreenEnergy plus(GreenEnergy other) {
        return new GreenEnergy(
                selfUsedMwh + other.selfUsedMwh,
                ownUseMwh + other.ownUseMwh,
                exportMwh + other.exportMwh,
                storageLossMwh + other.storageLossMwh,
                storedChangeMwh + other.storedChangeMwh,
                sentMwh + other.sentMwh,
                receivedMwh + other.receivedMwh);
    }
}
