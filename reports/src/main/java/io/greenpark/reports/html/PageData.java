package io.greenpark.reports.html;

import io.greenpark.core.carbon.CarbonLine;
import io.greenpark.core.finance.CashRow;
import io.greenpark.core.finance.InvestmentModel;
import io.greenpark.core.finance.Lever;
import io.greenpark.core.finance.ProjectResult;
import io.greenpark.core.finance.Sensitivity;
import io.greenpark.core.finance.SensitivityRow;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.AssetSeries;
import io.greenpark.core.result.CarbonPart;
import io.greenpark.core.result.CarbonWaterfall;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.FlowColumn;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.result.PricePart;
import io.greenpark.core.result.PriceWaterfall;
import io.greenpark.core.result.StudyResult;
import io.greenpark.core.result.WeatherUse;
import io.greenpark.core.settlement.BillLine;
import io.greenpark.core.sink.RegionTotals;
import io.greenpark.core.sink.SinkEntry;
import io.greenpark.core.sink.SinkLedger;
import io.greenpark.core.tariff.BillRow;
import io.greenpark.reports.table.Monthly;
import io.greenpark.reports.text.Texts;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The numbers and words that the charts of the page are drawn from, as a tree for JSON. */
final class PageData {

    /** Ways out of surplus energy and the states that they can be in. */
    private static final List<String> OUTLETS = List.of(
            "export.none",
            "export.at-limit",
            "export.room",
            "storage.at-limit",
            "storage.full",
            "storage.room",
            "lines.at-limit",
            "lines.room");

    private final StudyResult study;
    private final SeriesPack series;
    private final CaseAxes axes;

    PageData(StudyResult study, SeriesPack series) {
        this.study = study;
        this.series = series;
        this.axes = new CaseAxes(study);
    }

    Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("axes", axes.trees());
        tree.put("baseline", study.baseline());
        tree.put("cases", cases());
        tree.put("nodes", nodes());
        tree.put(
                "indicators",
                Arrays.stream(Indicator.values()).map(PageData::indicator).toList());
        tree.put("flows", labels("flow", Arrays.stream(FlowColumn.values()).map(FlowColumn::header)));
        tree.put(
                "billRows",
                labels(
                        "bill",
                        Arrays.stream(BillRow.values())
                                .filter(row -> row.side() != BillRow.Side.OWN)
                                .map(BillRow::id)));
        tree.put("priceParts", labels("part", priceParts()));
        tree.put(
                "besideBill",
                Arrays.stream(BillRow.values())
                        .filter(row -> row.side() != BillRow.Side.GRID && row.side() != BillRow.Side.OWN)
                        .map(BillRow::id)
                        .toList());
        tree.put("cashRows", labels("cash", Arrays.stream(CashRow.values()).map(CashRow::id)));
        tree.put("scopes", labels("scope", Stream.of(CarbonLine.SCOPE1, CarbonLine.SCOPE2)));
        tree.put("carbonParts", labels("carbon-part", carbonParts()));
        tree.put("methods", labels("carbon-method", methods()));
        tree.put("levers", labels("lever", Arrays.stream(Lever.values()).map(Lever::id)));
        tree.put("movedBy", Sensitivity.RANGE_FRACTION);
        tree.put("results", results());
        tree.put("roses", roses());
        tree.put("outlets", labels("outlet", OUTLETS.stream()));
        tree.put("sinks", sinks());
        tree.put("sinkStock", sums(SinkEntry.CLOSING));
        tree.put("sinkNet", sums(RegionTotals.NET_FLOW));
        tree.put("levels", SeriesPack.LEVELS);
        tree.put("columns", series.columns());
        tree.put("series", series.index());
        tree.put("texts", texts());
        return tree;
    }

    private List<Map<String, Object>> cases() {
        List<Map<String, Object>> cases = new ArrayList<>();
        for (CaseResult c : study.cases()) {
            Map<String, Object> entry = named(c.id(), c.title());
            entry.put("axis", axes.of(c));
            cases.add(entry);
        }
        return cases;
    }

    /** Nodes of all cases in order of appearance; the sum over the nodes is the last. */
    private List<Map<String, Object>> nodes() {
        Map<String, Map<String, Object>> nodes = new LinkedHashMap<>();
        study.cases().forEach(c -> c.nodes().forEach(n -> nodes.putIfAbsent(n.id(), named(n.id(), n.title()))));
        List<Map<String, Object>> list = new ArrayList<>(nodes.values());
        list.add(named("all", Texts.both("page.all")));
        return list;
    }

    private Map<String, Object> results() {
        Map<String, Object> byCase = new LinkedHashMap<>();
        for (CaseResult c : study.cases()) {
            Monthly monthly = new Monthly(c.axis());
            Map<String, Map<String, Object>> byNode = new LinkedHashMap<>();
            Stream.concat(c.nodes().stream(), Stream.of(c.all()))
                    .forEach(node -> byNode.put(node.id(), result(node, monthly)));
            byNode.get(c.all().id()).put("ratedMw", RatedPower.ofAll(c));
            c.nodes().forEach(node -> byNode.get(node.id()).put("ratedMw", RatedPower.of(node)));
            c.nodes().forEach(node -> byNode.get(node.id()).put("farms", farms(node)));
            c.projects().forEach(project -> cash(byNode.get(project.node()), project));
            byCase.put(c.id(), byNode);
        }
        return byCase;
    }

    /** The wind of the sites of all cases, each once or once for every time, where its direction is known. */
    private List<Map<String, Object>> roses() {
        Map<String, Map<String, Object>> roses = new LinkedHashMap<>();
        for (CaseResult c : study.cases()) {
            for (WeatherUse use : c.weather()) {
                if (!use.windRose().sectors().isEmpty()) {
                    String name = TimeWords.site(use.id(), c.axis(), study);
                    Map<String, Object> rose = named(name, Title.of(name));
                    rose.put("fromMPerS", use.windRose().fromMPerS());
                    rose.put("sectors", use.windRose().sectors());
                    rose.put("heightM", use.facts().get("windHeightM"));
                    rose.put("synthetic", use.origin().synthetic());
                    roses.putIfAbsent(name, rose);
                }
            }
        }
        return List.copyOf(roses.values());
    }

    /** Wind farms with the hours and the power by speed of the wind. */
    private static List<Map<String, Object>> farms(NodeResult node) {
        List<Map<String, Object>> farms = new ArrayList<>();
        for (AssetSeries asset : node.assets()) {
            if (!asset.speeds().isEmpty()) {
                Map<String, Object> farm = named(asset.asset(), node.title());
                farm.put("ratedMw", asset.facts().get("ratedMw"));
                farm.put("speeds", asset.speeds());
                farms.add(farm);
            }
        }
        return farms;
    }

    private Map<String, Object> result(NodeResult node, Monthly monthly) {
        Map<String, Object> values = new LinkedHashMap<>();
        node.ordered().forEach((indicator, value) -> values.put(indicator.id(), value));
        List<YearMonth> months = node.flows().axis().months();
        Map<String, double[]> bill = new TreeMap<>();
        Map<String, double[]> carbon = new TreeMap<>();
        for (BillLine line : node.bill().lines()) {
            add(bill, line.row().id(), months, line.month(), line.amountYuan());
        }
        for (CarbonLine line : node.carbon().lines()) {
            if (line.scope().equals(CarbonLine.SCOPE1) || line.method().equals(CarbonLine.LOCATION)) {
                add(carbon, line.scope(), months, line.month(), line.tco2e());
            }
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("values", values);
        result.put("energyMwh", monthly.energyMwh(node.flows()));
        result.put(
                "useMwh",
                new TreeMap<>(Map.of(
                        Indicator.CONSUMED_MWH.id(), monthly.consumedMwh(node.flows()),
                        Indicator.SELF_USED_MWH.id(), monthly.selfUsedMwh(node.flows()))));
        result.put(
                "curtailment",
                node.curtailment().stream()
                        .map(cause -> new TreeMap<String, Object>(
                                Map.of("id", cause.id(), "hours", cause.hours(), "mwh", cause.mwh())))
                        .toList());
        result.put("billYuan", bill);
        result.put("tco2e", carbon);
        study.waterfall(node).ifPresent(way -> result.put("waterfall", way.levels()));
        Map<String, Object> carbonWays = new LinkedHashMap<>();
        study.carbonWaterfalls(node).forEach(way -> carbonWays.put(way.method(), way.levels()));
        result.put("carbonWaterfall", carbonWays);
        return result;
    }

    private static Stream<String> priceParts() {
        return Stream.concat(
                Stream.of(PriceWaterfall.START),
                Arrays.stream(PricePart.values()).map(PricePart::id));
    }

    private static Stream<String> carbonParts() {
        return Stream.concat(
                Stream.of(CarbonWaterfall.START),
                Arrays.stream(CarbonPart.values()).map(CarbonPart::id));
    }

    /** The ways of counting scope 2 that any case has. */
    private Stream<String> methods() {
        return study.cases().stream()
                .flatMap(c -> study.carbonWaterfalls(c.all()).stream())
                .map(CarbonWaterfall::method)
                .distinct();
    }

    /** Cash flow of the park after loan and tax, by row and year. */
    private static void cash(Map<String, Object> result, ProjectResult project) {
        project.party(InvestmentModel.PARK).ifPresent(park -> {
            Map<String, double[]> rows = new LinkedHashMap<>();
            for (CashRow row : CashRow.values()) {
                double[] yuan = park.equity().rowYuan(row);
                if (Arrays.stream(yuan).anyMatch(amount -> amount != 0.0)) {
                    rows.put(row.id(), yuan);
                }
            }
            result.put("cashYuan", rows);
            result.put("moved", moved(project));
        });
    }

    /** What the project is worth to the park when an input is moved, input by input. */
    private static List<Map<String, Object>> moved(ProjectResult project) {
        Map<Lever, Map<String, Object>> byLever = new EnumMap<>(Lever.class);
        for (SensitivityRow row : project.sensitivity().rows()) {
            if (row.owner().equals(InvestmentModel.PARK)) {
                byLever.computeIfAbsent(row.lever(), lever -> new LinkedHashMap<>(Map.of("id", lever.id())))
                        .put(row.factor() < 1.0 ? "low" : "high", row);
            }
        }
        return List.copyOf(byLever.values());
    }

    private static void add(
            Map<String, double[]> sums, String key, List<YearMonth> months, YearMonth month, double amount) {
        int index = months.indexOf(month);
        if (index >= 0) {
            sums.computeIfAbsent(key, k -> new double[months.size()])[index] += amount;
        }
    }

    /** A sum over the sites by year with its 95 % interval, in the case whose flows are shown. */
    private List<Map<String, Object>> sums(String row) {
        List<Map<String, Object>> sums = new ArrayList<>();
        for (SinkEntry entry : SinkRows.fullest(study).region().totals().years()) {
            if (entry.cause().equals(row)) {
                Map<String, Object> sum = new LinkedHashMap<>();
                sum.put("year", entry.year());
                sum.put("tco2e", entry.tco2e());
                sum.put("lowTco2e", entry.lowTco2e());
                sum.put("highTco2e", entry.highTco2e());
                sums.add(sum);
            }
        }
        return sums;
    }

    /** Booked flows of the case with the most of them. */
    private List<Map<String, Object>> sinks() {
        List<Map<String, Object>> flows = new ArrayList<>();
        for (SinkLedger ledger : SinkRows.fullest(study).sinks()) {
            for (SinkEntry entry : ledger.entries()) {
                if (entry.flow()) {
                    Map<String, Object> flow = named(ledger.site(), ledger.title());
                    flow.put("year", entry.year());
                    flow.put("causeId", entry.cause());
                    flow.put("cause", Texts.label("cause", entry.cause()));
                    flow.put("tco2e", entry.tco2e());
                    flow.put("uncertaintyTco2e", entry.uncertaintyTco2e());
                    flows.add(flow);
                }
            }
        }
        return flows;
    }

    static Map<String, Object> indicator(Indicator indicator) {
        IndicatorStyle style = IndicatorStyle.of(indicator);
        Map<String, Object> entry = named(indicator.id(), Texts.both("indicator." + indicator.id()));
        entry.put("group", Texts.both("group." + indicator.group()));
        entry.put("unit", IndicatorStyle.unit(indicator));
        entry.put("share", style == IndicatorStyle.SHARE);
        entry.put("decimals", style.decimals());
        entry.put("extent", CaseAxes.id(indicator.extent()));
        entry.put("better", IndicatorStyle.better(indicator));
        return entry;
    }

    static List<Map<String, Object>> labels(String prefix, Stream<String> ids) {
        return ids.map(id -> named(id, Texts.both(prefix + "." + id))).toList();
    }

    private static Map<String, Object> named(String id, Title title) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", id);
        entry.put("title", title);
        return entry;
    }

    /** The texts that the script of the page uses. */
    static Map<String, Title> texts() {
        Map<String, Title> texts = new LinkedHashMap<>();
        Texts.all().forEach((key, title) -> {
            if (key.matches("(chart|compare|energy|price|finance|carbon|sinks|unit|page|period|resource|study)\\..*")) {
                texts.put(key, title);
            }
        });
        return texts;
    }
}
