package io.greenpark.core.simulation;

import io.greenpark.core.carbon.CarbonAccount;
import io.greenpark.core.compliance.Check;
import io.greenpark.core.ledger.GreenEnergy;
import io.greenpark.core.product.ProductAccounts;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.CurtailmentCause;
import io.greenpark.core.result.DispatchQuality;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.NodeFlows;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.result.StudyResult;
import io.greenpark.core.result.WeatherUse;
import io.greenpark.core.result.Working;
import io.greenpark.core.result.Workings;
import io.greenpark.core.settlement.Bill;
import io.greenpark.core.sink.RegionAccounts;
import io.greenpark.core.sink.SinkBooks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Puts the books of the parks together to the results of cases, and sets cases against the baseline. */
final class Results {

    private static final String ALL = "all";
    private static final Title ALL_TITLE = new Title("All parks", "全部园区");

    private Results() {}

    static StudyResult study(Scenario scenario, List<CaseResult> cases) {
        return new StudyResult(
                scenario.name(),
                scenario.title(),
                scenario.axis(),
                scenario.rules(),
                scenario.baseline(),
                cases,
                scenario.register(),
                scenario.inputs(),
                scenario.plan());
    }

    static CaseResult of(
            Scenario scenario,
            Case variant,
            String method,
            DispatchQuality dispatch,
            List<Accounts> parks,
            SharedSavings savings,
            ProductAccounts products,
            SinkBooks sinks,
            List<WeatherUse> weather,
            CheckInputs inputs) {
        List<Check> checks = Compliances.of(variant, inputs, parks);
        int year = scenario.axis().firstDate().getYear();
        NodeResult all = all(scenario, dispatch, parks, savings, sinks);
        RegionAccounts region = RegionBooks.of(scenario.axis(), variant, all.carbon(), sinks);
        GreenShares shares = new GreenShares(
                parks, variant.attributes().rules(), !variant.shared().links().isEmpty());
        return new CaseResult(
                variant.id(),
                variant.title(),
                method,
                dispatch,
                weather,
                IntStream.range(0, parks.size())
                        .mapToObj(n -> counted(
                                        node(parks.get(n), savings.indicators(n))
                                                .with(shares.of(n)),
                                        checks,
                                        products,
                                        year)
                                .withWorkings(joined(List.of(parks.get(n).terms(), shares.terms(n), savings.terms(n)))))
                        .toList(),
                counted(all.with(RegionBooks.indicators(region)).with(shares.all()), checks, products, year)
                        .withWorkings(joined(List.of(
                                ofAll(parks),
                                shares.terms(),
                                savings.termsOfAll(),
                                SinkIndicators.terms(sinks.spreads())))),
                sinks.sites(),
                List.of(),
                checks,
                products,
                region,
                parks.stream()
                        .flatMap(park -> park.attributes().ledger().stream())
                        .toList(),
                Notices.of(scenario, variant, dispatch, checks, region, products, parks));
    }

    /** The cases with what compares them with the baseline: indicators and money. */
    static List<CaseResult> compared(List<Simulated> cases, String baselineId) {
        Simulated baseline = cases.stream()
                .filter(simulated -> simulated.variant().id().equals(baselineId))
                .findFirst()
                .orElseThrow();
        CaseResult before = Finances.of(baseline, baseline);
        return cases.stream()
                .map(simulated -> compared(simulated == baseline ? before : Finances.of(simulated, baseline), before))
                .toList();
    }

    private static CaseResult compared(CaseResult result, CaseResult baseline) {
        List<NodeResult> before = new ArrayList<>(baseline.nodes());
        before.add(baseline.all());
        return result.with(result.projects(), node -> compared(node, before), List.of());
    }

    private static NodeResult compared(NodeResult node, List<NodeResult> baseline) {
        return baseline.stream()
                .filter(other -> other.id().equals(node.id()))
                .findFirst()
                .map(other -> node.with(Indicators.withBaseline(node.indicators(), other.indicators())))
                .orElse(node);
    }

    private static NodeResult counted(NodeResult node, List<Check> checks, ProductAccounts products, int year) {
        return node.with(Compliances.counts(checks, node.id())).with(ProductIndicators.of(products, node.id(), year));
    }

    private static NodeResult node(Accounts accounts, Map<Indicator, Double> more) {
        var generation = accounts.node().generation();
        Map<Indicator, Double> indicators = Indicators.of(
                accounts.flows(),
                accounts.green().energy(),
                accounts.green().energy().receivedMwh(),
                generation.ratings(),
                accounts.bill());
        indicators.putAll(Workings.figures(accounts.operation()));
        indicators.putAll(CarbonIndicators.of(accounts.carbon(), accounts.scale()));
        indicators.putAll(more);
        return new NodeResult(
                accounts.node().id(),
                accounts.node().assets().title(),
                accounts.flows(),
                accounts.bill(),
                accounts.carbon(),
                generation.assets(),
                accounts.curtailment(),
                indicators,
                List.of());
    }

    private static Scale scale(List<Accounts> parks) {
        return parks.stream().map(Accounts::scale).reduce(Scale.NONE, Scale::plus);
    }

    /** Terms of all nodes together, for which lines between them are internal. */
    private static List<Working> ofAll(List<Accounts> parks) {
        return joined(List.of(
                parks.stream().flatMap(park -> park.operation().stream()).toList(),
                scale(parks).terms(),
                parks.stream().flatMap(park -> GreenTerms.of(park).stream()).toList()));
    }

    private static List<Working> joined(List<List<Working>> terms) {
        return terms.stream().flatMap(List::stream).toList();
    }

    private static NodeResult all(
            Scenario scenario, DispatchQuality dispatch, List<Accounts> parks, SharedSavings savings, SinkBooks sinks) {
        NodeFlows flows = FlowTable.sum(
                scenario.axis(), parks.stream().map(Accounts::flows).toList());
        Bill bill = Bill.sum(parks.stream().map(Accounts::bill).toList());
        CarbonAccount carbon =
                CarbonAccount.sum(parks.stream().map(Accounts::carbon).toList());
        GreenEnergy green = parks.stream()
                .map(park -> park.green().energy())
                .reduce(GreenEnergy::plus)
                .orElseThrow();
        Ratings ratings = parks.stream()
                .map(park -> park.node().generation().ratings())
                .reduce(Ratings::plus)
                .orElseThrow();
        Map<Indicator, Double> indicators = Indicators.of(flows, green, 0.0, ratings, bill);
        indicators.putAll(Workings.figures(
                parks.stream().flatMap(park -> park.operation().stream()).toList()));
        indicators.putAll(CarbonIndicators.of(carbon, scale(parks)));
        indicators.putAll(
                Indicators.ofPurchases(parks.stream().map(Accounts::bill).toList(), indicators));
        indicators.putAll(savings.indicators());
        indicators.putAll(Indicators.of(dispatch));
        indicators.putAll(SinkIndicators.of(sinks.totals()));
        List<CurtailmentCause> curtailment = CurtailmentCause.sum(
                parks.stream().flatMap(park -> park.curtailment().stream()).toList());
        return new NodeResult(ALL, ALL_TITLE, flows, bill, carbon, List.of(), curtailment, indicators, List.of());
    }
}
