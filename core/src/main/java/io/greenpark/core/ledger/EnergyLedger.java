package io.greenpark.core.ledger;

import io.greenpark.core.check.InvalidValueException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;

/**
 * The energy ledger of a node: green energy by account, plant it comes from and month, docs/model.md eq. (CAR-15). It was booked
 * step by step and closes in every month.
 */
public final class EnergyLedger {

    private static final double RELATIVE = 1e-9;

    private final List<String> assets;
    private final List<YearMonth> months;
    private final double[][][] mwh;
    private final StorageLedger storage;

    /** The ledger of a node without batteries. */
    public EnergyLedger(List<String> assets, List<YearMonth> months, double[][][] mwh) {
        this(assets, months, mwh, StorageLedger.NONE);
    }

    /**
     * @param assets plants, those of other nodes as {@code node.plant}
     * @param months months of the axis
     * @param mwh energy by account in their order, plant and month [MWh]
     * @param storage the batteries
     * @throws InvalidValueException if a plant or month does not close
     */
    public EnergyLedger(List<String> assets, List<YearMonth> months, double[][][] mwh, StorageLedger storage) {
        this.assets = List.copyOf(assets);
        this.months = List.copyOf(months);
        this.mwh = Arrays.stream(mwh)
                .map(account -> Arrays.stream(account).map(double[]::clone).toArray(double[][]::new))
                .toArray(double[][][]::new);
        this.storage = storage;
        requireClosed();
    }

    /** What the batteries do with green and other energy. */
    public StorageLedger storage() {
        return storage;
    }

    /** The plants. */
    public List<String> assets() {
        return assets;
    }

    /** The months. */
    public List<YearMonth> months() {
        return months;
    }

    /** Energy of an account [MWh]. */
    public double mwh(EnergyAccount account, int asset, int month) {
        return mwh[account.ordinal()][asset][month];
    }

    /** Energy of an account over all plants [MWh]. */
    public double mwh(EnergyAccount account, int month) {
        double sum = 0.0;
        for (int a = 0; a < assets.size(); a++) {
            sum += mwh(account, a, month);
        }
        return sum;
    }

    /** Energy of an account over all plants and months [MWh]. */
    public double mwh(EnergyAccount account) {
        double sum = 0.0;
        for (int m = 0; m < months.size(); m++) {
            sum += mwh(account, m);
        }
        return sum;
    }

    private void requireClosed() {
        for (int a = 0; a < assets.size(); a++) {
            for (int m = 0; m < months.size(); m++) {
                double fromMwh = 0.0;
                double netMwh = 0.0;
                for (EnergyAccount account : EnergyAccount.values()) {
                    double of = mwh(account, a, m);
                    fromMwh += account.source() ? of : 0.0;
                    netMwh += account.source() ? of : -of;
                }
                if (!(Math.abs(netMwh) <= RELATIVE * Math.max(1.0, fromMwh))) {
                    throw new InvalidValueException(
                            "energy of %s in %s".formatted(assets.get(a), months.get(m)),
                            "must close to zero",
                            netMwh + " MWh");
                }
            }
        }
    }
}
