package io.greenpark.reports.run;

import io.greenpark.core.dispatch.NodePrices;
import io.greenpark.core.dispatch.Optimum;
import io.greenpark.core.finance.ProjectResult;
import io.greenpark.core.ledger.AttributeLedger;
import io.greenpark.core.ledger.HourlyLedger;
import io.greenpark.core.product.GreenLabel;
import io.greenpark.core.result.AssetSeries;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.result.StudyResult;
import io.greenpark.core.sink.CreditLedger;
import io.greenpark.core.sink.SinkLedger;
import io.greenpark.core.study.StudyFigures;
import io.greenpark.core.time.TimeAxis;
import io.greenpark.reports.Run;
import io.greenpark.reports.html.HtmlReport;
import io.greenpark.reports.html.MarkdownReport;
import io.greenpark.reports.label.LabelPage;
import io.greenpark.reports.parquet.ParquetTables;
import io.greenpark.reports.table.AssumptionShares;
import io.greenpark.reports.table.CarbonWaterfallTable;
import io.greenpark.reports.table.ComplianceTables;
import io.greenpark.reports.table.CurtailmentTable;
import io.greenpark.reports.table.FinanceTables;
import io.greenpark.reports.table.HeatSwitchTables;
import io.greenpark.reports.table.LedgerTables;
import io.greenpark.reports.table.PeriodTables;
import io.greenpark.reports.table.PlanTables;
import io.greenpark.reports.table.ProductTables;
import io.greenpark.reports.table.RegionTables;
import io.greenpark.reports.table.RunsTable;
import io.greenpark.reports.table.StudyTables;
import io.greenpark.reports.table.WorkingTables;
import io.greenpark.reports.xlsx.XlsxReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Fills a directory with the files of a run; every file is a task of its own, so that they can be written side by side. */
final class RunWriter {

    private final Path root;
    private final Run run;
    private final WriteOptions options;
    private final List<Callable<Void>> tasks = new ArrayList<>();

    RunWriter(Path root, Run run, WriteOptions options) {
        this.root = root;
        this.run = run;
        this.options = options;
    }

    void write() throws IOException {
        StudyResult study = run.study();
        add(root.resolve(Layout.REPORT_HTML), file -> HtmlReport.write(run, options.language(), file));
        add(root.resolve(Layout.REPORT_XLSX), file -> XlsxReport.write(run, options.language(), file));
        add(root.resolve(Layout.REPORT_MARKDOWN), file -> MarkdownReport.write(run, options.language(), file));
        Map<TimeAxis, SeriesFile> series = new HashMap<>();
        for (CaseResult c : study.cases()) {
            addCase(c, series.computeIfAbsent(c.axis(), SeriesFile::new));
        }
        if (!run.compared().isEmpty()) {
            add(root.resolve(Layout.RUNS_CSV), file -> TableFile.write(file, RunsTable.of(run)));
        }
        add(root.resolve(Layout.SUMMARY_CSV), file -> TableFile.write(file, StudyTables.summary(study)));
        add(root.resolve(Layout.WATERFALL_CSV), file -> TableFile.write(file, StudyTables.waterfall(study)));
        add(root.resolve(Layout.CARBON_WATERFALL_CSV), file -> TableFile.write(file, CarbonWaterfallTable.of(study)));
        add(root.resolve(Layout.CURTAILMENT_CSV), file -> TableFile.write(file, CurtailmentTable.of(study)));
        add(root.resolve(Layout.PERIODS_CSV), file -> TableFile.write(file, PeriodTables.periods(study)));
        if (study.cases().stream().anyMatch(c -> !c.region().balance().isEmpty())) {
            add(root.resolve(Layout.REGIONAL_BALANCE_CSV), file -> TableFile.write(file, RegionTables.balance(study)));
            add(root.resolve(Layout.SINKS_TOTAL_CSV), file -> TableFile.write(file, RegionTables.totals(study)));
        }
        if (study.cases().stream().anyMatch(c -> !c.region().targets().isEmpty())) {
            add(root.resolve(Layout.TARGETS_CSV), file -> TableFile.write(file, RegionTables.targets(study)));
        }
        add(root.resolve(Layout.ASSUMPTION_SHARES_CSV), file -> TableFile.write(file, AssumptionShares.of(study)));
        if (!study.plan().targets().isEmpty()) {
            add(root.resolve(Layout.PLAN_TARGETS_CSV), file -> TableFile.write(file, PlanTables.targets(study)));
        }
        add(root.resolve(Layout.SUMMARY_JSON), file -> RunJson.writeSummary(file, run));
        if (options.parquet() != null) {
            addParquet(study, new ParquetFolder(root.resolve(Layout.PARQUET), options.parquet()));
        }
        add(root.resolve(Layout.RUN), file -> RunJson.writeRun(file, run));
        runAll();
    }

    private void addCase(CaseResult c, SeriesFile series) {
        List<NodeResult> nodes = new ArrayList<>(c.nodes());
        nodes.add(c.all());
        for (NodeResult node : nodes) {
            add(Layout.hourly(root, c.id(), node.id()), file -> series.writeFlows(file, node.flows()));
            if (!node.workings().isEmpty()) {
                add(Layout.workings(root, c.id(), node.id()), file -> TableFile.write(file, WorkingTables.of(node)));
            }
        }
        HourlyLedger hours = options.ledgerHours().get(c.id());
        if (hours != null) {
            tasks.add(() -> {
                series.writeLedger(root, c.id(), hours);
                return null;
            });
        }
        addLabels(c);
        for (NodeResult node : c.nodes()) {
            add(Layout.bill(root, c.id(), node.id()), file -> TableFile.write(file, StudyTables.bill(node.bill())));
            if (!node.bill().variants().isEmpty()) {
                add(
                        Layout.billVariants(root, c.id(), node.id()),
                        file -> TableFile.write(file, StudyTables.billVariants(node.bill())));
            }
            add(
                    Layout.carbon(root, c.id(), node.id()),
                    file -> TableFile.write(file, StudyTables.carbon(node.carbon())));
            if (!node.carbon().switches().isEmpty()) {
                add(
                        Layout.heatSwitches(root, c.id(), node.id()),
                        file -> TableFile.write(file, HeatSwitchTables.of(node.carbon())));
            }
            addProducts(c, node.id());
            if (options.assetDetail()) {
                addAssets(c, node, series);
            }
        }
        Optimum optimum = c.dispatch().optimum();
        if (optimum != null && options.priceDetail()) {
            addPrices(c, optimum, series);
        }
        if (!c.dispatch().limits().isEmpty()) {
            add(Layout.limits(root, c.id()), file -> TableFile.write(file, StudyTables.limits(c)));
        }
        if (!c.checks().isEmpty()) {
            add(Layout.compliance(root, c.id()), file -> TableFile.write(file, ComplianceTables.checks(c)));
        }
        for (ProjectResult project : c.projects()) {
            if (!project.parties().isEmpty()) {
                add(
                        Layout.cashFlow(root, c.id(), project.node()),
                        file -> TableFile.write(file, FinanceTables.cashFlow(project)));
            }
            if (!project.sensitivity().rows().isEmpty()) {
                add(
                        Layout.sensitivity(root, c.id(), project.node()),
                        file -> TableFile.write(file, FinanceTables.sensitivity(project)));
            }
            if (!project.plants().isEmpty()) {
                add(
                        Layout.plants(root, c.id(), project.node()),
                        file -> TableFile.write(file, FinanceTables.plants(project)));
            }
        }
        for (AttributeLedger ledger : c.ledgers()) {
            add(Layout.ledger(root, c.id(), ledger.node()), file -> TableFile.write(file, LedgerTables.book(ledger)));
            add(
                    Layout.ledgerEntries(root, c.id(), ledger.node()),
                    file -> TableFile.write(file, LedgerTables.entries(ledger)));
        }
        for (SinkLedger ledger : c.sinks()) {
            add(Layout.sinks(root, c.id(), ledger.site()), file -> TableFile.write(file, StudyTables.sink(ledger)));
        }
        for (CreditLedger ledger : c.region().credits()) {
            add(Layout.credits(root, c.id(), ledger.id()), file -> TableFile.write(file, RegionTables.credits(ledger)));
        }
    }

    /** The run is called as the study, so that the files of several runs can be read together. */
    private void addParquet(StudyResult study, ParquetFolder folder) {
        tasks.add(() -> {
            folder.replace(ParquetTables.FIGURES, ParquetTables.figures(study.name(), StudyFigures.of(study)));
            return null;
        });
        for (CaseResult of : study.cases()) {
            tasks.add(() -> {
                folder.writeHours(study.name(), of);
                return null;
            });
        }
    }

    private void addProducts(CaseResult c, String park) {
        if (c.products().footprints().stream().anyMatch(of -> of.park().equals(park))) {
            add(
                    Layout.footprints(root, c.id(), park),
                    file -> TableFile.write(file, ProductTables.footprints(c, park)));
        }
        if (c.products().cbam().stream().anyMatch(of -> of.park().equals(park))) {
            add(Layout.cbam(root, c.id(), park), file -> TableFile.write(file, ProductTables.cbam(c, park)));
        }
    }

    private void addLabels(CaseResult c) {
        for (GreenLabel label : c.products().labels()) {
            LabelFile content = LabelFile.of(run.version(), run.study().name(), c, label);
            add(Layout.label(root, c.id(), label, "json"), file -> RunJson.write(file, content));
            add(Layout.label(root, c.id(), label, "html"), file -> LabelPage.write(label, content.statement(), file));
        }
        c.products().labels().stream()
                .map(GreenLabel::park)
                .distinct()
                .forEach(park -> add(
                        Layout.labelCover(root, c.id(), park),
                        file -> TableFile.write(file, ProductTables.cover(c, park))));
    }

    private void addAssets(CaseResult c, NodeResult node, SeriesFile series) {
        for (AssetSeries asset : node.assets()) {
            add(Layout.asset(root, c.id(), node.id(), asset.asset()), file -> series.writeAsset(file, asset));
        }
    }

    private void addPrices(CaseResult c, Optimum optimum, SeriesFile series) {
        for (NodePrices prices : optimum.prices()) {
            add(Layout.prices(root, c.id(), prices.id()), file -> series.writePrices(file, prices));
            if (!prices.monthlyPeakYuanPerMw().isEmpty()) {
                add(
                        Layout.peakValues(root, c.id(), prices.id()),
                        file -> TableFile.write(
                                file, StudyTables.peakValues(c.axis().months(), prices)));
            }
        }
    }

    private void add(Path file, FileTask task) {
        tasks.add(() -> {
            Files.createDirectories(file.getParent());
            task.write(file);
            return null;
        });
    }

    private void runAll() throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(options.threads());
        try {
            for (Future<Void> done : pool.invokeAll(tasks)) {
                done.get();
            }
        } catch (ExecutionException e) {
            for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
                if (cause instanceof IOException failure) {
                    throw failure;
                }
            }
            throw new IllegalStateException("a file of the run cannot be made", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the run was written", e);
        } finally {
            pool.shutdownNow();
        }
    }
}
