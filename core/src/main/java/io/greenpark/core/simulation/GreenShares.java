package io.greenpark.core.simulation;

import io.greenpark.core.ledger.AttributeAccount;
import io.greenpark.core.ledger.AttributeLedger;
import io.greenpark.core.ledger.CertificateRules;
import io.greenpark.core.ledger.EnergyAccount;
import io.greenpark.core.ledger.HourlyMatch;
import io.greenpark.core.ledger.NonFossilShare;
import io.greenpark.core.result.FlowColumn;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.NodeFlows;
import io.greenpark.core.result.Working;
import io.greenpark.core.result.Working.How;
import io.greenpark.core.result.WorkingRow;
import io.greenpark.core.result.Workings;
import io.greenpark.core.series.SummedColumn;
import io.greenpark.core.time.TimeAxis;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** The green shares of the nodes of a case, and what became of certificates: all from the ledgers; docs/model.md section 9. */
final class GreenShares {

    private final List<Accounts> nodes;
    private final Optional<CertificateRules> rules;
    private final TimeAxis axis;
    private final Map<String, Double> consumedMwh = new HashMap<>();
    private final double[] allocatedMwh;

    /**
     * @param nodes the parks, then the hubs
     * @param linked whether lines carry power between them
     */
    GreenShares(List<Accounts> nodes, Optional<CertificateRules> rules, boolean linked) {
        this.nodes = nodes;
        this.rules = rules;
        this.axis = nodes.get(0).flows().axis();
        nodes.forEach(node -> consumedMwh.put(node.node().id(), consumedMwh(node.flows())));
        this.allocatedMwh = linked ? allocatedMwh() : new double[0];
    }

    /** Figures of node {@code n}. */
    Map<Indicator, Double> of(int n) {
        Map<Indicator, Double> figures = of(List.of(nodes.get(n)));
        double consumedMwh = consumedMwh(nodes.get(n));
        if (allocatedMwh.length > 0 && consumedMwh > 0.0) {
            figures.put(Indicator.ALLOCATED_SELF_USE_SHARE, allocatedMwh[n] / consumedMwh);
        }
        return figures;
    }

    /** Figures of all nodes together. */
    Map<Indicator, Double> all() {
        return of(nodes);
    }

    private Map<Indicator, Double> of(List<Accounts> of) {
        Map<Indicator, Double> figures = new EnumMap<>(Indicator.class);
        double loadMwh = sum(of, HourlyMatch::loadMwh);
        if (loadMwh > 0.0) {
            figures.put(Indicator.HOURLY_MATCHED_SHARE, sum(of, HourlyMatch::ownMwh) / loadMwh);
        }
        figures.putAll(Workings.figures(terms(of)));
        List<AttributeLedger> ledgers =
                of.stream().flatMap(node -> node.attributes().ledger().stream()).toList();
        if (!ledgers.isEmpty()) {
            certificates(figures, ledgers);
        }
        return figures;
    }

    /** A node without load, such as a hub, takes nothing from the grid that would have to be known. */
    private static boolean gridKnown(Accounts node) {
        return !node.attributes().terms().gridCarbonFree().isEmpty()
                || node.attributes().match().loadMwh() == 0.0;
    }

    private static double sum(List<Accounts> of, ToDoubleFunction<HourlyMatch> part) {
        return of.stream()
                .mapToDouble(node -> part.applyAsDouble(node.attributes().match()))
                .sum();
    }

    /** Terms of the shares of node {@code n} that no ledger holds. */
    List<Working> terms(int n) {
        return terms(List.of(nodes.get(n)));
    }

    /** Terms of the shares of all nodes together that no ledger holds. */
    List<Working> terms() {
        return terms(nodes);
    }

    private List<Working> terms(List<Accounts> of) {
        List<Working> terms = new ArrayList<>();
        if (of.stream().allMatch(GreenShares::gridKnown)) {
            of.forEach(node -> terms.addAll(matched(node)));
        }
        if (rules.filter(in -> !axis.firstDate().isBefore(in.nonFossilFrom())).isPresent()) {
            of.forEach(node -> terms.addAll(nonFossil(node)));
        }
        return terms;
    }

    private static List<Working> matched(Accounts node) {
        String id = node.node().id();
        HourlyMatch match = node.attributes().match();
        Indicator share = Indicator.HOURLY_MATCHED_WITH_GRID_SHARE;
        List<Working> terms = new ArrayList<>();
        terms.add(Working.of(id, share, Indicator.SELF_USED_MWH, match.ownMwh()));
        match.months()
                .forEach(month -> terms.add(Working.of(id, share, WorkingRow.LOAD_FROM_GRID, month.restMwh())
                        .at(month.month())
                        .times(month.carbonFreeFraction(), "1")));
        terms.add(Working.of(id, share, Indicator.LOAD_MWH, match.loadMwh()).as(How.DIVISOR));
        return terms;
    }

    private List<Working> nonFossil(Accounts node) {
        String id = node.node().id();
        double consumedMwh = consumedMwh(node);
        Double provincial = node.attributes().terms().provincialFraction();
        NonFossilShare parts = NonFossilShare.of(
                node.green().book().mwh(EnergyAccount.SELF_USED), node.cover(), consumedMwh, provincial);
        Indicator share = Indicator.NON_FOSSIL_SHARE;
        List<Working> terms = new ArrayList<>();
        terms.add(Working.of(id, share, Indicator.SELF_USED_MWH, parts.selfUsedMwh()));
        terms.add(Working.of(id, share, WorkingRow.TRADED, parts.tradedMwh()));
        terms.add(Working.of(id, share, WorkingRow.CANCELLED, parts.cancelledMwh()));
        if (provincial != null) {
            terms.add(Working.of(id, share, WorkingRow.REST_OF_GRID, parts.restMwh())
                    .times(provincial, "1"));
        }
        terms.add(Working.of(id, share, Indicator.CONSUMED_MWH, consumedMwh).as(How.DIVISOR));
        if (parts.consumedMwh() > consumedMwh) {
            terms.add(Working.of(id, share, WorkingRow.GRID_LOSSES, parts.consumedMwh() - consumedMwh)
                    .as(How.DIVISOR));
        }
        return terms;
    }

    private double consumedMwh(Accounts node) {
        return consumedMwh.get(node.node().id());
    }

    private static double consumedMwh(NodeFlows flows) {
        SummedColumn load = flows.column(FlowColumn.LOAD_MW);
        SummedColumn unserved = flows.column(FlowColumn.UNSERVED_MW);
        double mw = 0.0;
        for (int k = 0; k < flows.axis().steps(); k++) {
            mw += Math.max(0.0, load.get(k) - unserved.get(k));
        }
        return mw * flows.axis().stepHours();
    }

    private static double consumedMw(Accounts node, int k) {
        return Math.max(
                0.0, node.flows().get(FlowColumn.LOAD_MW, k) - node.flows().get(FlowColumn.UNSERVED_MW, k));
    }

    /** Self-use of all nodes, allocated in every step by what each consumes, docs/model.md eq. (CAR-22) [MWh]. */
    private double[] allocatedMwh() {
        double[] mwh = new double[nodes.size()];
        for (int k = 0; k < axis.steps(); k++) {
            double selfUsedMw = 0.0;
            double consumedMw = 0.0;
            for (Accounts node : nodes) {
                selfUsedMw += node.green().toLoad().get(k);
                consumedMw += consumedMw(node, k);
            }
            for (int n = 0; n < mwh.length && consumedMw > 0.0; n++) {
                mwh[n] += axis.stepHours() * selfUsedMw * consumedMw(nodes.get(n), k) / consumedMw;
            }
        }
        return mwh;
    }

    private static void certificates(Map<Indicator, Double> figures, List<AttributeLedger> ledgers) {
        for (AttributeLedger ledger : ledgers) {
            add(figures, Indicator.CERTIFICATES_ISSUED_MWH, ledger.certificatesMwh());
            add(
                    figures,
                    Indicator.CERTIFICATES_BOUGHT_MWH,
                    ledger.mwh(AttributeAccount.BOUGHT, entry -> entry.to() == AttributeAccount.HELD));
            add(figures, Indicator.CERTIFICATES_HELD_MWH, ledger.mwh(AttributeAccount.HELD));
            add(
                    figures,
                    Indicator.CERTIFICATES_SOLD_MWH,
                    ledger.mwh(AttributeAccount.SOLD) + ledger.mwh(AttributeAccount.SOLD_WITH_POWER));
            add(figures, Indicator.CERTIFICATES_CANCELLED_MWH, ledger.mwh(AttributeAccount.CANCELLED));
            add(figures, Indicator.CERTIFICATES_EXPIRED_MWH, ledger.mwh(AttributeAccount.EXPIRED));
            add(figures, Indicator.GREEN_POWER_BOUGHT_MWH, ledger.mwh(AttributeAccount.RECEIVED_WITH_POWER));
        }
    }

    private static void add(Map<Indicator, Double> figures, Indicator indicator, double mwh) {
        figures.merge(indicator, mwh, Double::sum);
    }
}
