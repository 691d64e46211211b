package io.greenpark.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.dispatch.LinkPlan;
import io.greenpark.core.dispatch.NodePlan;
import io.greenpark.core.network.Link;
import io.greenpark.core.time.TimeAxis;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds the hours of a ledger against its months, and the inventories of batteries against the plan. */
final class LedgerHours {

    private static final double ROUNDING_MWH = 1e-7;

    private LedgerHours() {}

    /** What is posted hour by hour adds up to the months, bit by bit where an hour has one posting to an account. */
    static void requireMonths(List<TracedNode> nodes, List<Link> links, List<LinkPlan> flows, List<GreenTrace> traces) {
        TimeAxis axis = nodes.get(0).available().axis();
        int[] monthOfStep = axis.monthOfStep();
        Map<String, Double> sums = new HashMap<>();
        Map<String, Double> openMwh = new HashMap<>();
        new HourlyLedger(nodes, links, flows).post((node, step, asset, account, mwh) -> {
            if (account.startsWith("attribute-")) {
                openMwh.merge("%d %d %s".formatted(node, step, asset), isSource(account) ? mwh : -mwh, Double::sum);
            }
            String key = "%d %d %s %s".formatted(node, monthOfStep[step], asset, account);
            boolean stock = account.equals("green-stored") || account.equals("grid-stored");
            boolean last = step == axis.steps() - 1 || monthOfStep[step + 1] != monthOfStep[step];
            if (!stock || last) {
                sums.merge(key, mwh, Double::sum);
            }
        });
        for (int n = 0; n < nodes.size(); n++) {
            EnergyLedger book = traces.get(n).book();
            StorageLedger storage = book.storage();
            for (int m = 0; m < book.months().size(); m++) {
                for (EnergyAccount account : EnergyAccount.values()) {
                    for (int a = 0; a < book.assets().size(); a++) {
                        String key = "%d %d %s %s".formatted(n, m, book.assets().get(a), account.id());
                        boolean once = account != EnergyAccount.STORAGE_LOSS;
                        require(key, sums, book.mwh(account, a, m), once);
                    }
                }
                for (int a = 0; a < book.assets().size(); a++) {
                    for (AttributeHour account : AttributeHour.values()) {
                        String key = "%d %d %s %s".formatted(n, m, book.assets().get(a), account.id());
                        require(key, sums, attributesMwh(account, book, a, m), false);
                    }
                }
                for (StorageAccount account : StorageAccount.values()) {
                    for (int b = 0; b < storage.batteries().size(); b++) {
                        String key = "%d %d %s %s"
                                .formatted(n, m, storage.batteries().get(b), account.id());
                        require(key, sums, storage.mwh(account, b, m), true);
                    }
                }
            }
        }
        assertThat(sums).as("postings that no month has").isEmpty();
        openMwh.forEach(
                (step, mwh) -> assertThat(mwh).as("attributes of " + step).isCloseTo(0.0, within(1e-9)));
    }

    private static boolean isSource(String account) {
        return account.equals("attribute-issued") || account.equals("attribute-received-over-lines");
    }

    private static double attributesMwh(AttributeHour account, EnergyLedger book, int asset, int month) {
        double[] mwh = new double[EnergyAccount.values().length];
        for (EnergyAccount energy : EnergyAccount.values()) {
            mwh[energy.ordinal()] = book.mwh(energy, asset, month);
        }
        return account.mwh(mwh);
    }

    private static void require(String key, Map<String, Double> sums, double monthMwh, boolean exactly) {
        Double hoursMwh = sums.remove(key);
        assertThat(hoursMwh == null ? 0.0 : hoursMwh).as(key).isCloseTo(monthMwh, within(exactly ? 0.0 : ROUNDING_MWH));
    }

    /** Both inventories of a battery are what it charges, delivers and holds; neither is negative, nor is a loss. */
    static void requireBatteries(GreenTrace trace, NodePlan plan) {
        StorageLedger storage = trace.book().storage();
        int last = trace.book().months().size() - 1;
        for (int b = 0; b < storage.batteries().size(); b++) {
            assertThat(sum(storage, StorageAccount.GREEN_CHARGED, b, last)
                            + sum(storage, StorageAccount.GRID_CHARGED, b, last))
                    .isCloseTo(plan.storage().get(b).chargeMw().energyMwh(), within(ROUNDING_MWH));
            assertThat(sum(storage, StorageAccount.GREEN_DELIVERED, b, last)
                            + sum(storage, StorageAccount.GRID_DELIVERED, b, last))
                    .isCloseTo(plan.storage().get(b).dischargeMw().energyMwh(), within(ROUNDING_MWH));
            assertThat(storage.mwh(StorageAccount.GREEN_STORED, b, last)
                            + storage.mwh(StorageAccount.GRID_STORED, b, last))
                    .isCloseTo(plan.storedMwh().get(plan.storedMwh().steps() - 1), within(ROUNDING_MWH));
            for (StorageAccount account : StorageAccount.values()) {
                boolean change = account == StorageAccount.GREEN_CHANGE || account == StorageAccount.GRID_CHANGE;
                for (int m = 0; m <= last && !change; m++) {
                    assertThat(storage.mwh(account, b, m)).as(account.id()).isGreaterThan(-ROUNDING_MWH);
                }
            }
        }
        double greenLossMwh = 0.0;
        for (int b = 0; b < storage.batteries().size(); b++) {
            greenLossMwh += sum(storage, StorageAccount.GREEN_LOST, b, last);
        }
        assertThat(greenLossMwh).isCloseTo(trace.book().mwh(EnergyAccount.STORAGE_LOSS), within(ROUNDING_MWH));
    }

    private static double sum(StorageLedger storage, StorageAccount account, int b, int last) {
        double mwh = 0.0;
        for (int m = 0; m <= last; m++) {
            mwh += storage.mwh(account, b, m);
        }
        return mwh;
    }
}
