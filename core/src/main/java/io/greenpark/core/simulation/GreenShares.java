package io.greenpark.core.simulation;

import io.greenpark.core.ledger.AttributeAccount;
import io.greenpark.core.ledger.AttributeLedger;
import io.greenpark.core.ledger.CertificateRules;
import io.greenpark.core.ledger.EnergyAccount;
import io.greenpark.core.ledger.HourlyMatch;
import io.greenpark.core.ledger.NonFossilShare;
import io.greenpark.core.result.FlowColumn;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.time.TimeAxis;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The green shares of the nodes of a case, and what became of certificates: all from the ledgers; docs/model.md section 9. */
final class GreenShares {

    private final List<Accounts> nodes;
    private final Optional<CertificateRules> rules;
    private final TimeAxis axis;
    private final double[] allocatedMwh;

    /**
     * @param nodes the parks, then the hubs
     * @param linked whether lines carry power between them
     */
    GreenShares(List<Accounts> nodes, Optional<CertificateRules> rules, boolean linked) {
        this.nodes = nodes;
        this.rules = rules;
        this.axis = nodes.get(0).flows().axis();
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
        HourlyMatch match = of.stream()
                .map(node -> node.attributes().match())
                .reduce(HourlyMatch::plus)
                .orElseThrow();
        if (match.loadMwh() > 0.0) {
            figures.put(Indicator.HOURLY_MATCHED_SHARE, match.ownMwh() / match.loadMwh());
            if (of.stream().allMatch(GreenShares::gridKnown)) {
                figures.put(
                        Indicator.HOURLY_MATCHED_WITH_GRID_SHARE, (match.ownMwh() + match.gridMwh()) / match.loadMwh());
            }
        }
        if (rules.filter(in -> !axis.firstDate().isBefore(in.nonFossilFrom())).isPresent()) {
            of.stream()
                    .map(GreenShares::nonFossil)
                    .reduce(NonFossilShare::plus)
                    .orElseThrow()
                    .share()
                    .ifPresent(share -> figures.put(Indicator.NON_FOSSIL_SHARE, share));
        }
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

    private static NonFossilShare nonFossil(Accounts node) {
        return NonFossilShare.of(
                node.green().book().mwh(EnergyAccount.SELF_USED),
                node.cover(),
                consumedMwh(node),
                node.attributes().terms().provincialFraction());
    }

    private static double consumedMwh(Accounts node) {
        double mw = 0.0;
        for (int k = 0; k < node.flows().axis().steps(); k++) {
            mw += consumedMw(node, k);
        }
        return mw * node.flows().axis().stepHours();
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
