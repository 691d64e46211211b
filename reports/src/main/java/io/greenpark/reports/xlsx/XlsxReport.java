package io.greenpark.reports.xlsx;

import io.greenpark.core.result.StudyResult;
import io.greenpark.reports.Run;
import io.greenpark.reports.table.AssumptionShares;
import io.greenpark.reports.table.CarbonWaterfallTable;
import io.greenpark.reports.table.ComplianceTables;
import io.greenpark.reports.table.CurtailmentTable;
import io.greenpark.reports.table.DataTable;
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
import io.greenpark.reports.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.Workbook;

/** Writes the tables of a run as a workbook. */
public final class XlsxReport {

    private static final String APPLICATION = "greenpark";

    private XlsxReport() {}

    /**
     * Writes the workbook.
     *
     * @param run what to report
     * @param language language of the first sheet; the others have the headers of the CSV files
     * @param file file to write
     */
    public static void write(Run run, Language language, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, APPLICATION, null)) {
            book.setCompressionLevel(Deflater.BEST_SPEED);
            book.properties().setTitle(language.of(run.study().title()));
            CompareSheet.write(book, run.study(), language);
            if (!run.compared().isEmpty()) {
                TableSheet.write(book, RunsTable.of(run));
            }
            for (DataTable table : tables(run.study())) {
                TableSheet.write(book, table);
            }
        }
        FixedTimes.apply(file);
    }

    private static List<DataTable> tables(StudyResult study) {
        return List.of(
                StudyTables.monthly(study),
                PeriodTables.periods(study),
                StudyTables.bills(study),
                StudyTables.waterfall(study),
                StudyTables.carbon(study),
                CarbonWaterfallTable.of(study),
                HeatSwitchTables.of(study),
                StudyTables.sinks(study),
                RegionTables.credits(study),
                RegionTables.targets(study),
                RegionTables.balance(study),
                RegionTables.totals(study),
                PlanTables.targets(study),
                FinanceTables.cashFlows(study),
                FinanceTables.sensitivities(study),
                FinanceTables.plants(study),
                ComplianceTables.checks(study),
                ProductTables.footprints(study),
                ProductTables.cbam(study),
                LedgerTables.books(study),
                WorkingTables.of(study),
                CurtailmentTable.of(study),
                StudyTables.assets(study),
                StudyTables.weather(study),
                StudyTables.notices(study),
                AssumptionShares.of(study),
                StudyTables.register(study),
                StudyTables.inputs(study));
    }
}
