package io.greenpark.core.ledger;

import io.greenpark.core.check.InvalidValueException;
import java.util.Arrays;
import java.util.List;

/**
 * What the batteries of a node do with green energy and with other, by account, battery and month, docs/model.md eq. (CAR-37). It was
 * booked step by step and closes in every month.
 */
public final class StorageLedger {

    /** No batteries. */
    public static final StorageLedger NONE = new StorageLedger(List.of(), new double[0][][]);

    private static final double RELATIVE = 1e-9;

    private final List<String> batteries;
    private final double[][][] mwh;

    /**
     * @param batteries the batteries as assets of the ledger, e.g. {@code battery-main}
     * @param mwh energy by battery, month and account in their order [MWh]
     * @throws InvalidValueException if a battery does not close in a month
     */
    public StorageLedger(List<String> batteries, double[][][] mwh) {
        this.batteries = List.copyOf(batteries);
        this.mwh = Arrays.stream(mwh)
                .map(battery -> Arrays.stream(battery).map(double[]::clone).toArray(double[][]::new))
                .toArray(double[][][]::new);
        for (int b = 0; b < batteries.size(); b++) {
            requireClosed(
                    b,
                    StorageAccount.GREEN_CHARGED,
                    StorageAccount.GREEN_DELIVERED,
                    StorageAccount.GREEN_LOST,
                    StorageAccount.GREEN_CHANGE,
                    StorageAccount.GREEN_STORED);
            requireClosed(
                    b,
                    StorageAccount.GRID_CHARGED,
                    StorageAccount.GRID_DELIVERED,
                    StorageAccount.GRID_LOST,
                    StorageAccount.GRID_CHANGE,
                    StorageAccount.GRID_STORED);
        }
    }

    /** Asset of the ledger for a battery. */
    static String asset(String battery) {
        return "battery-" + battery;
    }

    /** The batteries as assets of the ledger. */
    public List<String> batteries() {
        return batteries;
    }

    /** Energy of an account; a stock is that at the end of the month [MWh]. */
    public double mwh(StorageAccount account, int battery, int month) {
        return mwh[battery][month][account.ordinal()];
    }

    /** Energy of an account over all batteries [MWh]. */
    public double mwh(StorageAccount account, int month) {
        double sum = 0.0;
        for (int b = 0; b < batteries.size(); b++) {
            sum += mwh(account, b, month);
        }
        return sum;
    }

    /** What is charged is delivered, lost or stays, and what stays is the difference of the stocks. */
    private void requireClosed(
            int b,
            StorageAccount charged,
            StorageAccount delivered,
            StorageAccount lost,
            StorageAccount change,
            StorageAccount stored) {
        for (int m = 0; m < mwh[b].length; m++) {
            double netMwh = mwh(charged, b, m) - mwh(delivered, b, m) - mwh(lost, b, m) - mwh(change, b, m);
            double riseMwh = m == 0 ? mwh(change, b, m) : mwh(stored, b, m) - mwh(stored, b, m - 1);
            double sizeMwh = Math.max(1.0, mwh(charged, b, m) + Math.abs(mwh(stored, b, m)));
            if (!(Math.abs(netMwh) <= RELATIVE * sizeMwh
                    && Math.abs(riseMwh - mwh(change, b, m)) <= RELATIVE * sizeMwh)) {
                throw new InvalidValueException(
                        "%s of %s in month %d".formatted(change.id(), batteries.get(b), m + 1),
                        "must be what is charged less delivered and lost, and the difference of the stocks",
                        mwh(change, b, m) + " MWh");
            }
        }
    }
}
