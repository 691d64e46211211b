package io.greenpark.reports.explain;

import io.greenpark.core.finance.CashFlow;
import io.greenpark.core.finance.InvestmentModel;
import io.greenpark.core.finance.OwnerResult;
import io.greenpark.core.finance.ProjectResult;
import io.greenpark.core.provenance.Title;
import io.greenpark.reports.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;

/**
 * A figure that judges the cash flow of a party.
 *
 * @param party id of the party
 * @param flow the cash flow it is read from
 * @param value the figure
 * @param text how the figure is read from the cash flow
 * @param discounted whether a year counts with its discount factor
 */
record CashRows(
        String party,
        Function<OwnerResult, CashFlow> flow,
        Function<OwnerResult, OptionalDouble> value,
        String text,
        boolean discounted)
        implements Derivation {

    private static final Map<String, String> PARTIES = Map.of(
            InvestmentModel.PARK, "explain.party.park",
            InvestmentModel.INVESTOR, "explain.party.investor",
            InvestmentModel.STATE, "explain.party.state");

    /** What money rests on. */
    static final Set<String> MONEY =
            Set.of("finance", "catalogue.finance", "catalogue.costs", "parks.{node}.grid", "catalogue.tariffs");

    /** Net present value. */
    static CashRows presentValue(
            String party, Function<OwnerResult, CashFlow> flow, Function<OwnerResult, Double> value) {
        return new CashRows(party, flow, value.andThen(OptionalDouble::of), "explain.npv", true);
    }

    /** A figure of the yearly amounts as they are. */
    static CashRows of(
            String text,
            String party,
            Function<OwnerResult, CashFlow> flow,
            Function<OwnerResult, OptionalDouble> value) {
        return new CashRows(party, flow, value, text, false);
    }

    @Override
    public Explanation explain(Figure figure) {
        ProjectResult project = project(figure);
        OwnerResult owner = project.party(party).orElseThrow();
        double[] net = flow.apply(owner).netYuan();
        List<Row> rows = new ArrayList<>();
        for (int year = 0; year < net.length; year++) {
            double factor = discounted ? Math.pow(1.0 + project.discountRateFraction(), -year) : 1.0;
            rows.add(new Row(
                    Texts.filled("explain.year", Title.of(String.valueOf(year))),
                    net[year],
                    "yuan",
                    factor,
                    net[year] * factor));
        }
        return figure.ofRows(
                value.apply(owner).orElseThrow(),
                Texts.filled(
                        text,
                        Title.of("cashflow/" + figure.variant().id() + "/"
                                + figure.node().id() + ".csv"),
                        Texts.both(PARTIES.get(party)),
                        Title.of(String.valueOf(project.discountRateFraction())),
                        Title.of(String.valueOf(project.rates().financeFraction())),
                        Title.of(String.valueOf(project.rates().reinvestmentFraction()))),
                rows,
                MONEY);
    }

    /** The project of the figure's node. */
    static ProjectResult project(Figure figure) {
        return figure.variant().projects().stream()
                .filter(project -> project.node().equals(figure.node().id()))
                .findFirst()
                .orElseThrow();
    }
}
