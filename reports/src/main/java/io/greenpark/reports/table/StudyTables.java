package io.greenpark.reports.table;

import static io.greenpark.reports.table.Column.integer;
import static io.greenpark.reports.table.Column.number;
import static io.greenpark.reports.table.Column.text;

import io.greenpark.core.carbon.CarbonAccount;
import io.greenpark.core.dispatch.NodePrices;
import io.greenpark.core.provenance.Provenance;
import io.greenpark.core.provenance.SourcedValue;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.FlowColumn;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.result.StudyResult;
import io.greenpark.core.result.WeatherUse;
import io.greenpark.core.settlement.Bill;
import io.greenpark.core.sink.SinkLedger;
import io.greenpark.core.weather.WeatherOrigin;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The tables of a study; the ones of a single account are what the files of a run directory hold. */
public final class StudyTables {

    private static final List<Column> SUMMARY =
            List.of(text("case"), text("node"), text("group"), text("indicator"), number("value"), text("unit"));
    private static final List<Column> BILL = List.of(
            text("month"),
            text("row"),
            number("quantity"),
            text("unit"),
            number("priceYuanPerUnit"),
            number("amountYuan"));
    private static final List<Column> CARBON = List.of(
            text("month"),
            text("scope"),
            text("method"),
            text("source"),
            number("quantity"),
            text("unit"),
            number("factor"),
            number("tco2e"));
    private static final List<Column> SINK = List.of(
            integer("year"),
            text("pool"),
            text("cause"),
            number("tco2e"),
            number("uncertaintyTco2e"),
            number("lowTco2e"),
            number("highTco2e"));
    private static final List<FlowColumn> BALANCE =
            List.copyOf(EnumSet.range(FlowColumn.WIND_AVAILABLE_MW, FlowColumn.CURTAILED_MW));
    private static final List<Column> MONTHLY = joined(
            List.of(text("case"), text("node"), text("month")),
            BALANCE.stream()
                    .map(f -> number(f.header().replaceAll("Mw$", "Mwh")))
                    .toList());
    private static final List<Column> WEATHER = List.of(
            text("case"),
            text("site"),
            text("origin"),
            number("latitudeDeg"),
            number("longitudeDeg"),
            number("elevationM"),
            text("matter"),
            number("value"),
            text("action"));
    private static final List<Column> REGISTER = List.of(
            text("path"), text("value"), text("unit"), text("confidence"), text("source"), text("year"), text("note"));
    private static final List<Column> ASSETS =
            List.of(text("case"), text("node"), text("asset"), text("kind"), text("fact"), number("value"));
    private static final List<Column> NOTICES = List.of(text("notice"), text("case"), text("node"), number("amount"));
    private static final List<Column> PEAK_VALUES = List.of(text("month"), number("peakYuanPerMw"));
    private static final List<Column> LIMITS = List.of(
            text("node"),
            text("limit"),
            text("from"),
            number("numerator"),
            number("denominator"),
            text("unit"),
            number("limitFraction"),
            text("kept"));
    private static final List<Column> WATERFALL =
            List.of(text("case"), text("node"), text("part"), number("yuanPerMwh"), number("levelYuanPerMwh"));
    private static final List<Column> INPUTS = List.of(text("file"), text("sha256"));

    private static final Comparator<SourcedValue> WEAKEST_FIRST = Comparator.comparing(
                    (SourcedValue v) -> v.provenance().confidence())
            .reversed()
            .thenComparing(SourcedValue::path);

    private StudyTables() {}

    /** Indicators of every case and node, {@code all} included. */
    public static DataTable summary(StudyResult study) {
        List<List<Object>> rows = new ArrayList<>();
        for (CaseResult c : study.cases()) {
            nodesAndAll(c).forEach(node -> node.ordered()
                    .forEach((indicator, value) -> rows.add(
                            List.of(c.id(), node.id(), indicator.group(), indicator.id(), value, indicator.unit()))));
        }
        return new DataTable("summary", SUMMARY, rows);
    }

    /** Lines of one bill. */
    public static DataTable bill(Bill bill) {
        List<List<Object>> rows = bill.lines().stream()
                .map(l -> List.<Object>of(
                        l.month().toString(),
                        l.row().id(),
                        l.quantity(),
                        l.unit(),
                        l.priceYuanPerUnit(),
                        l.amountYuan()))
                .toList();
        return new DataTable("bills", BILL, rows);
    }

    /** Lines of what the same meters would have been billed under other terms. */
    public static DataTable billVariants(Bill bill) {
        List<Column> lead = List.of(text("variant"));
        List<DataTable> parts = bill.variants().entrySet().stream()
                .map(entry -> bill(entry.getValue())
                        .prefixed(lead, List.of(entry.getKey().id())))
                .toList();
        return DataTable.stacked("billVariants", joined(lead, BILL), parts);
    }

    /** Lines of the bills of all cases and nodes. */
    public static DataTable bills(StudyResult study) {
        return perNode("bills", study, "park", BILL, node -> bill(node.bill()));
    }

    /** The way from the baseline's price to that of every case and node, part by part. */
    public static DataTable waterfall(StudyResult study) {
        List<List<Object>> rows = new ArrayList<>();
        for (CaseResult c : study.cases()) {
            nodesAndAll(c).forEach(node -> study.waterfall(node).ifPresent(way -> way.levels()
                    .forEach(level -> rows.add(
                            List.of(c.id(), node.id(), level.id(), level.stepYuanPerMwh(), level.levelYuanPerMwh())))));
        }
        return new DataTable("waterfall", WATERFALL, rows);
    }

    /** Marginal values of the monthly peaks of one node. */
    public static DataTable peakValues(List<YearMonth> months, NodePrices prices) {
        List<List<Object>> rows = new ArrayList<>();
        for (int m = 0; m < months.size(); m++) {
            rows.add(List.of(
                    months.get(m).toString(), prices.monthlyPeakYuanPerMw().get(m)));
        }
        return new DataTable("peaks", PEAK_VALUES, rows);
    }

    /** Every period of every limit on energies of one case. */
    public static DataTable limits(CaseResult c) {
        List<List<Object>> rows = c.dispatch().limits().stream()
                .map(l -> List.<Object>of(
                        l.node(),
                        Ids.of(l.limit()),
                        l.from().toString(),
                        l.numerator(),
                        l.denominator(),
                        l.limit().unit(),
                        l.limitFraction(),
                        String.valueOf(l.kept())))
                .toList();
        return new DataTable("limits", LIMITS, rows);
    }

    /** Lines of one greenhouse gas account. */
    public static DataTable carbon(CarbonAccount account) {
        List<List<Object>> rows = account.lines().stream()
                .map(l -> List.<Object>of(
                        l.month().toString(),
                        l.scope(),
                        l.method(),
                        l.source(),
                        l.quantity(),
                        l.unit(),
                        l.factor(),
                        l.tco2e()))
                .toList();
        return new DataTable("carbon", CARBON, rows);
    }

    /** Lines of the greenhouse gas accounts of all cases and nodes. */
    public static DataTable carbon(StudyResult study) {
        return perNode("carbon", study, "park", CARBON, node -> carbon(node.carbon()));
    }

    /** Entries of one sink ledger. */
    public static DataTable sink(SinkLedger ledger) {
        List<List<Object>> rows = ledger.entries().stream()
                .map(e -> List.<Object>of(
                        e.year(), e.pool(), e.cause(), e.tco2e(), e.uncertaintyTco2e(), e.lowTco2e(), e.highTco2e()))
                .toList();
        return new DataTable("sinks", SINK, rows);
    }

    /** Entries of the sink ledgers of all cases. */
    public static DataTable sinks(StudyResult study) {
        List<Column> lead = List.of(text("case"), text("site"));
        List<DataTable> parts = study.cases().stream()
                .flatMap(c -> c.sinks().stream().map(s -> sink(s).prefixed(lead, List.of(c.id(), s.site()))))
                .toList();
        return DataTable.stacked("sinks", joined(lead, SINK), parts);
    }

    /** Energy of every case, node and month, in the columns of the hourly files [MWh]. */
    public static DataTable monthly(StudyResult study) {
        List<List<Object>> rows = new ArrayList<>();
        for (CaseResult c : study.cases()) {
            List<YearMonth> months = c.axis().months();
            Monthly monthly = new Monthly(c.axis());
            nodesAndAll(c).forEach(node -> {
                Map<String, double[]> energyMwh = monthly.energyMwh(node.flows());
                for (int m = 0; m < months.size(); m++) {
                    List<Object> row = new ArrayList<>(
                            List.of(c.id(), node.id(), months.get(m).toString()));
                    for (FlowColumn column : BALANCE) {
                        double[] values = energyMwh.get(column.header());
                        row.add(values == null ? 0.0 : values[m]);
                    }
                    rows.add(row);
                }
            });
        }
        return new DataTable("monthly", MONTHLY, rows);
    }

    /** What was applied to the resource of every wind and solar asset. */
    public static DataTable assets(StudyResult study) {
        List<List<Object>> rows = new ArrayList<>();
        for (CaseResult c : study.cases()) {
            for (NodeResult node : c.nodes()) {
                node.assets().forEach(a -> a.facts()
                        .forEach((fact, value) ->
                                rows.add(List.of(c.id(), node.id(), a.asset(), Ids.of(a.kind()), fact, value))));
            }
        }
        return new DataTable("assets", ASSETS, rows);
    }

    /** Means of the weather years and what the checks have found. */
    public static DataTable weather(StudyResult study) {
        List<List<Object>> rows = new ArrayList<>();
        for (CaseResult c : study.cases()) {
            for (WeatherUse use : c.weather()) {
                List<Object> lead = List.of(
                        c.id(),
                        use.id(),
                        origin(use.origin()),
                        use.site().latitudeDeg(),
                        use.site().longitudeDeg(),
                        use.site().elevationM());
                use.facts().forEach((fact, value) -> rows.add(extended(lead, fact, value, "")));
                use.quality().forEach(q -> rows.add(extended(lead, q.check(), (double) q.count(), q.action())));
            }
        }
        return new DataTable("weather", WEATHER, rows);
    }

    private static String origin(WeatherOrigin origin) {
        if (origin instanceof WeatherOrigin.Synthesised synthesised) {
            return "synthesised from %s, seed %s, correlation %s"
                    .formatted(synthesised.climate(), synthesised.seed(), synthesised.correlation());
        }
        if (origin instanceof WeatherOrigin.Resampled drawn) {
            return "year %d drawn from (%s), seed %s, blocks of %d days within %d days, wind speed x %s, GHI x %s"
                    .formatted(
                            drawn.year(),
                            origin(drawn.typical()),
                            drawn.seed(),
                            drawn.blockDays(),
                            drawn.windowDays(),
                            drawn.windSpeedFactor(),
                            drawn.ghiFactor());
        }
        return ((WeatherOrigin.File) origin).file();
    }

    /** Every value that the results rest on: assumptions first, then secondary sources, then published figures. */
    public static List<SourcedValue> sortedRegister(StudyResult study) {
        return study.register().stream().sorted(WEAKEST_FIRST).toList();
    }

    /** The sorted register as a table. */
    public static DataTable register(StudyResult study) {
        List<List<Object>> rows = sortedRegister(study).stream()
                .map(v -> {
                    Provenance p = v.provenance();
                    String year = p.year() == null ? "" : p.year().toString();
                    return List.<Object>of(
                            v.path(), v.value(), v.unit(), Ids.of(p.confidence()), p.source(), year, p.note());
                })
                .toList();
        return new DataTable("register", REGISTER, rows);
    }

    /** What the reader must know. */
    public static DataTable notices(StudyResult study) {
        List<List<Object>> rows = study.cases().stream()
                .flatMap(c -> c.notices().stream())
                .map(n -> List.<Object>of(Ids.of(n.code()), n.caseId(), n.node(), n.amount()))
                .toList();
        return new DataTable("notices", NOTICES, rows);
    }

    /** Files that were read. */
    public static DataTable inputs(StudyResult study) {
        List<List<Object>> rows = study.inputs().stream()
                .map(i -> List.<Object>of(i.name(), i.sha256()))
                .toList();
        return new DataTable("inputs", INPUTS, rows);
    }

    private static List<Object> extended(List<Object> lead, Object... cells) {
        return Stream.concat(lead.stream(), Stream.of(cells)).toList();
    }

    private static DataTable perNode(
            String name,
            StudyResult study,
            String nodeHeader,
            List<Column> columns,
            Function<NodeResult, DataTable> table) {
        List<Column> lead = List.of(text("case"), text(nodeHeader));
        List<DataTable> parts = study.cases().stream()
                .flatMap(c -> c.nodes().stream().map(n -> table.apply(n).prefixed(lead, List.of(c.id(), n.id()))))
                .toList();
        return DataTable.stacked(name, joined(lead, columns), parts);
    }

    private static Stream<NodeResult> nodesAndAll(CaseResult c) {
        return Stream.concat(c.nodes().stream(), Stream.of(c.all()));
    }

    private static List<Column> joined(List<Column> lead, List<Column> columns) {
        return Stream.concat(lead.stream(), columns.stream()).toList();
    }
}
