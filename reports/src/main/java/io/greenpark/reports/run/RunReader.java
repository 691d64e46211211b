package io.greenpark.reports.run;

import io.greenpark.core.carbon.CarbonAccount;
import io.greenpark.core.result.AssetSeries;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.result.StudyResult;
import io.greenpark.core.settlement.Bill;
import io.greenpark.core.settlement.BillLine;
import io.greenpark.core.settlement.BillVariant;
import io.greenpark.core.sink.Ownership;
import io.greenpark.core.sink.SinkEntry;
import io.greenpark.core.sink.SinkLedger;
import io.greenpark.core.tariff.BillRow;
import io.greenpark.core.time.TimeAxis;
import io.greenpark.reports.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the files of a run directory. */
final class RunReader {

    private final Path root;
    private final Map<String, Map<Indicator, Double>> indicatorsByNode = new HashMap<>();

    RunReader(Path root) {
        this.root = root;
    }

    Run read() {
        RunFile run = runFile(root);
        readIndicators();
        List<CaseResult> cases = run.cases().parallelStream()
                .map(c -> readCase(c, run.axisOf(c.id())))
                .toList();
        return new Run(
                run.version(),
                new StudyResult(
                        run.name(),
                        run.title(),
                        run.time().axis(),
                        run.rules().pack(),
                        run.baseline(),
                        cases,
                        run.register(),
                        run.inputs(),
                        run.plan()),
                run.compared());
    }

    /**
     * What a run was, without its tables.
     *
     * @throws RunDirectoryException if {@code root} is not the directory of a run
     */
    static RunFile runFile(Path root) {
        if (!Files.isDirectory(root)) {
            throw new RunDirectoryException(root, "is not a directory");
        }
        Path runFile = root.resolve(Layout.RUN);
        if (!Files.exists(runFile)) {
            throw new RunDirectoryException(
                    root, "is not the directory of a run (there is no %s)".formatted(Layout.RUN));
        }
        return RunJson.readRun(runFile);
    }

    private void readIndicators() {
        for (CsvRows.Row row : CsvRows.read(root.resolve(Layout.SUMMARY_CSV))) {
            Indicator indicator = row.constant("indicator", Arrays.asList(Indicator.values()), Indicator::id);
            indicatorsByNode
                    .computeIfAbsent(key(row.text("case"), row.text("node")), k -> new EnumMap<>(Indicator.class))
                    .put(indicator, row.number("value"));
        }
    }

    private CaseResult readCase(RunFile.CaseEntry c, TimeAxis axis) {
        List<NodeResult> nodes = c.nodes().stream()
                .map(n -> readNode(c.id(), n, axis, readBill(c.id(), n), CarbonReader.read(root, c.id(), n.id())))
                .toList();
        NodeResult all = readNode(
                c.id(),
                c.all(),
                axis,
                Bill.sum(nodes.stream().map(NodeResult::bill).toList()),
                CarbonAccount.sum(nodes.stream().map(NodeResult::carbon).toList()));
        return new CaseResult(
                c.id(),
                c.title(),
                c.method(),
                c.dispatch().quality(),
                c.weather(),
                nodes,
                all,
                c.sinks().stream().map(s -> readSink(c.id(), s)).toList(),
                c.projects().stream()
                        .map(project -> ProjectReader.read(root, c.id(), project))
                        .toList(),
                c.checks(),
                c.products(),
                c.region(),
                c.nodes().stream()
                        .flatMap(n -> LedgerReader.read(root, c.id(), n.id(), axis.months()).stream())
                        .toList(),
                c.notices());
    }

    private NodeResult readNode(String caseId, RunFile.NodeEntry node, TimeAxis axis, Bill bill, CarbonAccount carbon) {
        return new NodeResult(
                node.id(),
                node.title(),
                SeriesReader.readFlows(Layout.hourly(root, caseId, node.id()), axis),
                bill,
                carbon,
                node.assets().stream()
                        .map(a -> readAsset(caseId, node.id(), a, axis))
                        .toList(),
                node.curtailment(),
                indicatorsByNode.getOrDefault(key(caseId, node.id()), Map.of()),
                WorkingReader.read(root, caseId, node.id()));
    }

    private AssetSeries readAsset(String caseId, String node, RunFile.AssetEntry asset, TimeAxis axis) {
        Path file = Layout.asset(root, caseId, node, asset.id());
        Map<String, double[]> columns = Files.exists(file) ? SeriesReader.readColumns(file, axis) : Map.of();
        return new AssetSeries(asset.id(), asset.kind(), axis, columns, asset.facts(), asset.speeds());
    }

    private Bill readBill(String caseId, RunFile.NodeEntry node) {
        List<BillLine> lines = CsvRows.read(Layout.bill(root, caseId, node.id())).stream()
                .map(RunReader::billLine)
                .toList();
        return new Bill(lines, node.capacityModes(), readVariants(Layout.billVariants(root, caseId, node.id())));
    }

    private static Map<BillVariant, Bill> readVariants(Path file) {
        if (!Files.exists(file)) {
            return Map.of();
        }
        Map<BillVariant, List<BillLine>> lines = new EnumMap<>(BillVariant.class);
        for (CsvRows.Row row : CsvRows.read(file)) {
            BillVariant variant = row.constant("variant", Arrays.asList(BillVariant.values()), BillVariant::id);
            lines.computeIfAbsent(variant, unused -> new ArrayList<>()).add(billLine(row));
        }
        Map<BillVariant, Bill> variants = new EnumMap<>(BillVariant.class);
        lines.forEach((variant, of) -> variants.put(variant, new Bill(of, Map.of())));
        return variants;
    }

    private static BillLine billLine(CsvRows.Row row) {
        return new BillLine(
                month(row),
                row.constant("row", Arrays.asList(BillRow.values()), BillRow::id),
                row.number("quantity"),
                row.text("unit"),
                row.number("priceYuanPerUnit"),
                row.number("amountYuan"));
    }

    private SinkLedger readSink(String caseId, RunFile.SinkHeader sink) {
        List<SinkEntry> entries = CsvRows.read(Layout.sinks(root, caseId, sink.site())).stream()
                .map(row -> new SinkEntry(
                        row.integer("year"),
                        row.text("pool"),
                        row.text("cause"),
                        row.number("tco2e"),
                        row.number("uncertaintyTco2e"),
                        row.number("lowTco2e"),
                        row.number("highTco2e")))
                .toList();
        return new SinkLedger(
                sink.site(), sink.title(), sink.kind(), sink.county(), Ownership.of(sink.owner()), entries);
    }

    private static YearMonth month(CsvRows.Row row) {
        return row.parsed("month", YearMonth::parse);
    }

    private static String key(String caseId, String node) {
        return caseId + "/" + node;
    }
}
