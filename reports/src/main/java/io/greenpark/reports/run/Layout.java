package io.greenpark.reports.run;

import io.greenpark.core.product.GreenLabel;
import java.nio.file.Path;
import java.util.Set;

/** Where things lie in a run directory. */
final class Layout {

    static final String RUN = "run.json";
    static final String TIMINGS = "timings.json";
    static final String SUMMARY_JSON = "summary.json";
    static final String SUMMARY_CSV = "summary.csv";
    static final String WATERFALL_CSV = "waterfall.csv";
    static final String CARBON_WATERFALL_CSV = "carbon-waterfall.csv";
    static final String PERIODS = "periods";
    static final String PERIODS_CSV = "periods.csv";
    static final String REGIONAL_BALANCE_CSV = "regional-balance.csv";
    static final String SINKS_TOTAL_CSV = "sinks-total.csv";
    static final String TARGETS_CSV = "targets.csv";
    static final String ASSUMPTION_SHARES_CSV = "assumption-shares.csv";
    static final String CURTAILMENT_CSV = "curtailment.csv";
    static final String PLAN_TARGETS_CSV = "plan-targets.csv";
    static final String RUNS_CSV = "runs.csv";
    static final String REPORT_HTML = "report.html";
    static final String REPORT_XLSX = "report.xlsx";
    static final String REPORT_MARKDOWN = "report.md";
    static final String CHARTS = "charts";
    static final String PARQUET = "parquet";
    /** Everything that a run writes at the top; a directory with anything else in it is not replaced. */
    static final Set<String> TOP_LEVEL = Set.of(
            RUN,
            TIMINGS,
            SUMMARY_JSON,
            SUMMARY_CSV,
            WATERFALL_CSV,
            CARBON_WATERFALL_CSV,
            PERIODS_CSV,
            REGIONAL_BALANCE_CSV,
            SINKS_TOTAL_CSV,
            TARGETS_CSV,
            ASSUMPTION_SHARES_CSV,
            PLAN_TARGETS_CSV,
            CURTAILMENT_CSV,
            RUNS_CSV,
            "hourly",
            "prices",
            "limits",
            "compliance",
            "assets",
            "bills",
            "bill-variants",
            "carbon",
            "footprints",
            "cbam",
            "ledger",
            "labels",
            "cashflow",
            "sinks",
            "credits",
            CHARTS,
            PARQUET,
            PERIODS,
            "workings",
            REPORT_HTML,
            REPORT_XLSX,
            REPORT_MARKDOWN);

    private Layout() {}

    static Path hourly(Path root, String caseId, String node) {
        return root.resolve("hourly").resolve(caseId).resolve(node + ".csv");
    }

    static Path asset(Path root, String caseId, String node, String asset) {
        return root.resolve("assets").resolve(caseId).resolve(node + "." + asset + ".csv");
    }

    static Path prices(Path root, String caseId, String node) {
        return root.resolve("prices").resolve(caseId).resolve(node + ".csv");
    }

    static Path peakValues(Path root, String caseId, String node) {
        return root.resolve("prices").resolve(caseId).resolve(node + ".peaks.csv");
    }

    static Path limits(Path root, String caseId) {
        return root.resolve("limits").resolve(caseId + ".csv");
    }

    static Path compliance(Path root, String caseId) {
        return root.resolve("compliance").resolve(caseId + ".csv");
    }

    static Path bill(Path root, String caseId, String node) {
        return root.resolve("bills").resolve(caseId).resolve(node + ".csv");
    }

    static Path billVariants(Path root, String caseId, String node) {
        return root.resolve("bill-variants").resolve(caseId).resolve(node + ".csv");
    }

    static Path carbon(Path root, String caseId, String node) {
        return root.resolve("carbon").resolve(caseId).resolve(node + ".csv");
    }

    static Path footprints(Path root, String caseId, String node) {
        return root.resolve("footprints").resolve(caseId).resolve(node + ".csv");
    }

    static Path cbam(Path root, String caseId, String node) {
        return root.resolve("cbam").resolve(caseId).resolve(node + ".csv");
    }

    static Path ledger(Path root, String caseId, String node) {
        return root.resolve("ledger").resolve(caseId).resolve(node + ".csv");
    }

    static Path ledgerEntries(Path root, String caseId, String node) {
        return root.resolve("ledger").resolve(caseId).resolve(node + ".entries.csv");
    }

    static Path ledgerHours(Path root, String caseId, String node) {
        return root.resolve("ledger").resolve(caseId).resolve(node + ".hours.csv");
    }

    static Path label(Path root, String caseId, GreenLabel label, String type) {
        String name = "%s.%s.%s.%s.%s"
                .formatted(
                        label.park(),
                        label.product(),
                        label.batch(),
                        label.basis().id(),
                        type);
        return root.resolve("labels").resolve(caseId).resolve(name);
    }

    static Path labelCover(Path root, String caseId, String park) {
        return root.resolve("labels").resolve(caseId).resolve(park + ".cover.csv");
    }

    static Path heatSwitches(Path root, String caseId, String node) {
        return root.resolve("carbon").resolve(caseId).resolve(node + ".heat.csv");
    }

    static Path cashFlow(Path root, String caseId, String node) {
        return root.resolve("cashflow").resolve(caseId).resolve(node + ".csv");
    }

    static Path sensitivity(Path root, String caseId, String node) {
        return root.resolve("cashflow").resolve(caseId).resolve(node + ".sensitivity.csv");
    }

    static Path plants(Path root, String caseId, String node) {
        return root.resolve("cashflow").resolve(caseId).resolve(node + ".plants.csv");
    }

    static Path credits(Path root, String caseId, String id) {
        return root.resolve("credits").resolve(caseId).resolve(id + ".csv");
    }

    static Path sinks(Path root, String caseId, String site) {
        return root.resolve("sinks").resolve(caseId).resolve(site + ".csv");
    }

    static Path workings(Path root, String caseId, String node) {
        return root.resolve("workings").resolve(caseId).resolve(node + ".csv");
    }
}
