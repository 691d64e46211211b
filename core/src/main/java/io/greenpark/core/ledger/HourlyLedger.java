package io.greenpark.core.ledger;

import io.greenpark.core.dispatch.LinkPlan;
import io.greenpark.core.network.Link;
import io.greenpark.core.time.TimeAxis;
import java.util.Arrays;
import java.util.List;

/**
 * The ledgers of dispatched nodes step by step: what {@link EnergyLedger}, {@link StorageLedger} and, of own generation, {@link
 * AttributeLedger} book by month, docs/model.md eq. (CAR-15), (CAR-37) and (CAR-38). The nodes are traced once more when it is asked
 * for, and nothing is kept.
 */
public final class HourlyLedger {

    private final List<TracedNode> nodes;
    private final List<Link> links;
    private final List<LinkPlan> flows;

    /**
     * @param nodes the nodes
     * @param links the lines
     * @param flows the flow over each line, in the order of the lines
     */
    public HourlyLedger(List<TracedNode> nodes, List<Link> links, List<LinkPlan> flows) {
        this.nodes = List.copyOf(nodes);
        this.links = List.copyOf(links);
        this.flows = List.copyOf(flows);
    }

    /** Takes the postings, step by step, and within a step node by node, asset by asset and account by account. */
    @FunctionalInterface
    public interface Postings {

        /**
         * A posting that is not zero.
         *
         * @param node index of the node
         * @param step index of the step
         * @param asset plant or battery
         * @param account id of the account
         * @param mwh energy; of a stock what is there at the end of the step [MWh]
         */
        void post(int node, int step, String asset, String account, double mwh);
    }

    /** Ids of the nodes. */
    public List<String> nodes() {
        return nodes.stream().map(node -> node.plan().id()).toList();
    }

    /** Tells {@code postings} of every posting. */
    public void post(Postings postings) {
        TimeAxis axis = nodes.get(0).available().axis();
        Tracing tracing = Tracing.of(nodes, links, flows, new int[axis.steps()], 1);
        TracedColumns[] columns = tracing.nodes();
        int[] waiting = new int[columns.length];
        boolean[] traced = new boolean[columns.length];
        for (int t = 0; t < axis.steps(); t++) {
            GreenTraceKernel.step(columns, tracing.lines(), waiting, traced, t);
            for (int n = 0; n < columns.length; n++) {
                postPlants(tracing, n, t, postings);
                postBatteries(tracing, n, t, postings);
            }
        }
    }

    private static void postPlants(Tracing tracing, int n, int t, Postings postings) {
        double[][][] mwh = tracing.nodes()[n].origins().mwh;
        List<String> plants = tracing.origins().get(n);
        for (int a = 0; a < plants.size(); a++) {
            double[] booked = mwh[a][0];
            for (EnergyAccount account : EnergyAccount.values()) {
                post(postings, n, t, plants.get(a), account.id(), booked[account.ordinal()]);
            }
            for (AttributeHour account : AttributeHour.values()) {
                post(postings, n, t, plants.get(a), account.id(), account.mwh(booked));
            }
            Arrays.fill(booked, 0.0);
        }
    }

    private static void postBatteries(Tracing tracing, int n, int t, Postings postings) {
        double[][][] mwh = tracing.nodes()[n].batteries().mwh;
        List<String> batteries = tracing.batteries().get(n);
        for (int b = 0; b < batteries.size(); b++) {
            double[] booked = mwh[b][0];
            for (StorageAccount account : StorageAccount.values()) {
                post(postings, n, t, batteries.get(b), account.id(), booked[account.ordinal()]);
            }
            Arrays.fill(booked, 0.0);
        }
    }

    private static void post(Postings postings, int n, int t, String asset, String account, double mwh) {
        if (mwh != 0.0) {
            postings.post(n, t, asset, account, mwh);
        }
    }
}
