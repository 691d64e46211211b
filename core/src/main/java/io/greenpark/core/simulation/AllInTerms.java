package io.greenpark.core.simulation;

import io.greenpark.core.finance.ProjectResult;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.result.Working;
import io.greenpark.core.result.Working.How;
import io.greenpark.core.result.WorkingRow;
import io.greenpark.core.result.Workings;
import java.util.ArrayList;
import java.util.List;

/**
 * The terms of the all-in price of a park, docs/model.md eq. (FIN-18) and (FIN-19): what it pays in a year with its share of the
 * hubs, less what it earns, over what it consumes.
 */
final class AllInTerms {

    private static final Indicator PRICE = Indicator.ALL_IN_PRICE_YUAN_PER_MWH;
    private static final String PER_YEAR = "1/a";

    private final String park;
    private final Simulated now;
    private final List<Working> terms = new ArrayList<>();

    private AllInTerms(String park, Simulated now) {
        this.park = park;
        this.now = now;
    }

    /**
     * The terms of a park.
     *
     * @param sold the case by whose exports and certificates the park earns
     * @param existingYuan what plants cost that the baseline has too [yuan/a]
     * @param serviceVatFraction value-added tax on certificates [1]
     */
    static List<Working> of(
            Simulated now, Simulated sold, ProjectResult project, double existingYuan, double serviceVatFraction) {
        var price = new AllInTerms(project.node(), now);
        now.sharesOf(project.node())
                .forEach((node, share) -> price.paid(now.result().node(node), share));
        if (!project.supply().isEmpty()) {
            price.terms.add(
                    Working.of(price.park, PRICE, Indicator.OWN_SUPPLY_YUAN_PER_YEAR, project.supplyYuanPerYear()));
        }
        if (existingYuan != 0.0) {
            price.terms.add(Working.of(price.park, PRICE, WorkingRow.EXISTING_SUPPLY, existingYuan));
        }
        sold.sharesOf(project.node())
                .forEach((node, share) -> price.earned(sold, sold.result().node(node), share, serviceVatFraction));
        now.sharesOf(project.node())
                .forEach((node, share) -> price.consumed(now.result().node(node), share));
        return price.terms;
    }

    /** The terms of all parks together: the price of each times what it consumes. */
    static List<Working> ofAll(List<List<Working>> parks, NodeResult all, double years) {
        List<Working> terms = new ArrayList<>();
        for (List<Working> park : parks) {
            double mwh = park.stream()
                    .filter(term -> term.how() == How.DIVISOR)
                    .mapToDouble(Working::value)
                    .sum();
            Workings.figure(PRICE, park)
                    .ifPresentOrElse(
                            price -> terms.add(Working.of(park.get(0).node(), PRICE, PRICE, price)
                                    .times(mwh, "MWh/a")),
                            () -> park.stream()
                                    .filter(term -> term.how() == How.SUM)
                                    .forEach(terms::add));
        }
        double consumedMwh = all.value(Indicator.CONSUMED_MWH).orElse(0.0);
        terms.add(Working.of(all.id(), PRICE, Indicator.CONSUMED_MWH, consumedMwh)
                .times(1.0 / years, PER_YEAR)
                .as(How.DIVISOR));
        return terms;
    }

    private void paid(NodeResult node, double share) {
        double perYear = share / now.years();
        figure(node, Indicator.GRID_BILL_YUAN, perYear);
        double unitFuelYuan = now.unitFuelYuan().getOrDefault(node.id(), 0.0);
        if (unitFuelYuan != 0.0) {
            terms.add(Working.of(node.id(), PRICE, WorkingRow.UNIT_FUEL, unitFuelYuan)
                    .times(perYear, PER_YEAR));
        }
        figure(node, Indicator.THERMAL_OPERATION_YUAN, perYear);
        figure(node, Indicator.LINE_FEE_YUAN, perYear);
        figure(node, Indicator.INTERRUPTION_YUAN, perYear);
    }

    private void earned(Simulated sold, NodeResult node, double share, double serviceVatFraction) {
        double perYear = -share / sold.years();
        boolean own = sold == now;
        earned(node, own, Indicator.EXPORT_INCOME_YUAN, WorkingRow.BASELINE_EXPORT, perYear);
        earned(node, own, Indicator.SERVICE_INCOME_YUAN, WorkingRow.BASELINE_SERVICES, perYear);
        earned(node, own, Indicator.CERTIFICATE_INCOME_YUAN, WorkingRow.BASELINE_CERTIFICATES, perYear);
        double yuanPerMwh = now.variant().finance().certificateYuanPerMwh();
        if (yuanPerMwh != 0.0 && !sold.keepsLedger(node.id())) {
            double exportedMwh = node.value(Indicator.GREEN_EXPORT_MWH).orElse(0.0);
            Working term = own
                    ? Working.of(node.id(), PRICE, Indicator.GREEN_EXPORT_MWH, exportedMwh)
                    : Working.of(node.id(), PRICE, WorkingRow.BASELINE_GREEN_EXPORT, exportedMwh);
            terms.add(term.times(perYear * yuanPerMwh * (1.0 + serviceVatFraction), "yuan/(MWh·a)"));
        }
    }

    private void earned(NodeResult node, boolean own, Indicator figure, WorkingRow before, double perYear) {
        double yuan = node.value(figure).orElse(0.0);
        if (own) {
            figure(node, figure, perYear);
        } else if (yuan != 0.0) {
            terms.add(Working.of(node.id(), PRICE, before, yuan).times(perYear, PER_YEAR));
        }
    }

    private void consumed(NodeResult node, double share) {
        double mwh = node.value(Indicator.CONSUMED_MWH).orElse(0.0);
        if (mwh != 0.0) {
            terms.add(Working.of(node.id(), PRICE, Indicator.CONSUMED_MWH, mwh)
                    .times(share / now.years(), PER_YEAR)
                    .as(How.DIVISOR));
        }
    }

    private void figure(NodeResult node, Indicator figure, double factor) {
        node.value(figure)
                .ifPresent(value ->
                        terms.add(Working.of(node.id(), PRICE, figure, value).times(factor, PER_YEAR)));
    }
}
