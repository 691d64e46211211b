package io.greenpark.core.ledger;

/** Books what a battery does with green and other energy, docs/model.md eq. (CAR-37). */
final class StorageKernel {

    private static final int GREEN_CHARGED = StorageAccount.GREEN_CHARGED.ordinal();
    private static final int GREEN_DELIVERED = StorageAccount.GREEN_DELIVERED.ordinal();
    private static final int GREEN_LOST = StorageAccount.GREEN_LOST.ordinal();
    private static final int GREEN_CHANGE = StorageAccount.GREEN_CHANGE.ordinal();
    private static final int GREEN_STORED = StorageAccount.GREEN_STORED.ordinal();
    private static final int GRID_CHARGED = StorageAccount.GRID_CHARGED.ordinal();
    private static final int GRID_DELIVERED = StorageAccount.GRID_DELIVERED.ordinal();
    private static final int GRID_LOST = StorageAccount.GRID_LOST.ordinal();
    private static final int GRID_CHANGE = StorageAccount.GRID_CHANGE.ordinal();
    private static final int GRID_STORED = StorageAccount.GRID_STORED.ordinal();

    private StorageKernel() {}

    /**
     * Books step {@code t} of battery {@code b}.
     *
     * @param greenCharged green part of what is charged [1]
     * @param beforeMwh what is stored before the step, {@code greenBeforeMwh} of it green
     * @param greenAfterMwh green part of what is stored after it
     */
    static void book(
            StorageBook book,
            StorageColumns battery,
            int b,
            int t,
            double greenCharged,
            double beforeMwh,
            double greenBeforeMwh,
            double greenAfterMwh) {
        final double[] mwh = book.mwh[b][book.periodOfStep[t]];
        final double chargedMwh = book.stepHours * battery.chargeMw()[t];
        final double deliveredMwh = book.stepHours * battery.dischargeMw()[t];
        final double gridAfterMwh = battery.storedMwh()[t] - greenAfterMwh;
        final double greenInMwh = greenCharged * chargedMwh;
        final double greenOutMwh = book.greenDelivered[b] * deliveredMwh;
        final double greenRiseMwh = greenAfterMwh - greenBeforeMwh;
        final double gridInMwh = chargedMwh - greenInMwh;
        final double gridOutMwh = deliveredMwh - greenOutMwh;
        final double gridRiseMwh = gridAfterMwh - (beforeMwh - greenBeforeMwh);
        mwh[GREEN_CHARGED] += greenInMwh;
        mwh[GREEN_DELIVERED] += greenOutMwh;
        mwh[GREEN_CHANGE] += greenRiseMwh;
        mwh[GREEN_LOST] += greenInMwh - greenOutMwh - greenRiseMwh;
        mwh[GREEN_STORED] = greenAfterMwh;
        mwh[GRID_CHARGED] += gridInMwh;
        mwh[GRID_DELIVERED] += gridOutMwh;
        mwh[GRID_CHANGE] += gridRiseMwh;
        mwh[GRID_LOST] += gridInMwh - gridOutMwh - gridRiseMwh;
        mwh[GRID_STORED] = gridAfterMwh;
    }
}
