package io.greenpark.reports.table;

import static io.greenpark.reports.table.Column.integer;
import static io.greenpark.reports.table.Column.number;
import static io.greenpark.reports.table.Column.text;

import io.greenpark.core.finance.CashFlow;
import io.greenpark.core.finance.OwnerResult;
import io.greenpark.core.finance.PlantAccount;
import io.greenpark.core.finance.PlantYear;
import io.greenpark.core.finance.ProjectResult;
import io.greenpark.core.finance.SensitivityRow;
import io.greenpark.core.result.StudyResult;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The tables of the money of projects. */
public final class FinanceTables {

    /** Word of a cash flow after loan. */
    public static final String WITH_LOAN = "with-loan";

    /** Word of a cash flow as if there were no loan. */
    public static final String WITHOUT_LOAN = "without-loan";

    private static final List<Column> CASH_FLOW =
            List.of(text("owner"), text("flow"), integer("year"), text("row"), number("amountYuan"));
    private static final List<Column> PLANTS = List.of(
            text("node"),
            text("kind"),
            text("plant"),
            number("lifeYears"),
            integer("year"),
            number("purchaseYuan"),
            number("operationYuan"),
            number("salvageYuan"),
            number("deliveredMwh"));
    private static final List<Column> SENSITIVITY = List.of(
            text("owner"),
            text("input"),
            number("factor"),
            number("npvYuan"),
            number("irrFraction"),
            number("paybackYears"));
    private static final List<Column> LEAD = List.of(text("case"), text("project"));

    private FinanceTables() {}

    /** Cash flows of all parties of a project. */
    public static DataTable cashFlow(ProjectResult project) {
        List<List<Object>> rows = new ArrayList<>();
        for (OwnerResult party : project.parties()) {
            add(rows, party.project(), WITHOUT_LOAN);
            add(rows, party.equity(), WITH_LOAN);
        }
        return new DataTable("cashflow", CASH_FLOW, rows);
    }

    private static void add(List<List<Object>> rows, CashFlow flow, String word) {
        flow.lines()
                .forEach(line -> rows.add(
                        List.of(flow.owner(), word, line.year(), line.row().id(), line.amountYuan())));
    }

    /** What the plants of a project cost and deliver. */
    public static DataTable plants(ProjectResult project) {
        List<List<Object>> rows = new ArrayList<>();
        for (PlantAccount plant : project.plants()) {
            for (PlantYear year : plant.years()) {
                rows.add(List.of(
                        plant.node(),
                        plant.kind().id(),
                        plant.plant(),
                        plant.lifeYears(),
                        year.year(),
                        year.purchaseYuan(),
                        year.operationYuan(),
                        year.salvageYuan(),
                        year.deliveredMwh()));
            }
        }
        return new DataTable("plants", PLANTS, rows);
    }

    /** What a project is worth when an input is moved. */
    public static DataTable sensitivity(ProjectResult project) {
        List<List<Object>> rows = new ArrayList<>();
        for (SensitivityRow row : project.sensitivity().rows()) {
            rows.add(List.of(
                    row.owner(), row.lever().id(), row.factor(), row.npvYuan(), row.irrFraction(), row.paybackYears()));
        }
        return new DataTable("sensitivity", SENSITIVITY, rows);
    }

    /** What the projects of all cases are worth when an input is moved. */
    public static DataTable sensitivities(StudyResult study) {
        return stacked("sensitivity", study, SENSITIVITY, FinanceTables::sensitivity);
    }

    /** Cash flows of all cases and projects. */
    public static DataTable cashFlows(StudyResult study) {
        return stacked("cashflow", study, CASH_FLOW, FinanceTables::cashFlow);
    }

    /** Plants of all cases and projects. */
    public static DataTable plants(StudyResult study) {
        return stacked("plants", study, PLANTS, FinanceTables::plants);
    }

    private static DataTable stacked(
            String name, StudyResult study, List<Column> columns, Function<ProjectResult, DataTable> table) {
        List<DataTable> parts = study.cases().stream()
                .flatMap(c -> c.projects().stream()
                        .map(project -> table.apply(project).prefixed(LEAD, List.of(c.id(), project.node()))))
                .toList();
        return DataTable.stacked(
                name, Stream.concat(LEAD.stream(), columns.stream()).toList(), parts);
    }
}
