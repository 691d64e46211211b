package io.greenpark.reports.run;

import io.greenpark.core.finance.CashFlow;
import io.greenpark.core.finance.CashLine;
import io.greenpark.core.finance.CashRow;
import io.greenpark.core.finance.Lever;
import io.greenpark.core.finance.OwnerResult;
import io.greenpark.core.finance.PlantAccount;
import io.greenpark.core.finance.PlantKind;
import io.greenpark.core.finance.PlantYear;
import io.greenpark.core.finance.ProjectResult;
import io.greenpark.core.finance.Sensitivity;
import io.greenpark.core.finance.SensitivityRow;
import io.greenpark.reports.table.FinanceTables;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the money of a project from the tables of a run. */
final class ProjectReader {

    private record Plant(String node, PlantKind kind, String id, double lifeYears) {}

    private ProjectReader() {}

    static ProjectResult read(Path root, String caseId, RunFile.ProjectEntry project) {
        return new ProjectResult(
                project.node(),
                project.rates(),
                project.parties().isEmpty()
                        ? List.of()
                        : parties(Layout.cashFlow(root, caseId, project.node()), project),
                project.plants() ? plants(Layout.plants(root, caseId, project.node())) : List.of(),
                project.supply(),
                Sensitivity.of(
                        project.sensitivity()
                                ? sensitivity(Layout.sensitivity(root, caseId, project.node()))
                                : List.of()));
    }

    private static List<SensitivityRow> sensitivity(Path file) {
        return CsvRows.read(file).stream()
                .map(row -> new SensitivityRow(
                        row.text("owner"),
                        row.constant("input", Arrays.asList(Lever.values()), Lever::id),
                        row.number("factor"),
                        row.number("npvYuan"),
                        row.number("irrFraction"),
                        row.number("paybackYears")))
                .toList();
    }

    private static List<OwnerResult> parties(Path file, RunFile.ProjectEntry project) {
        List<CsvRows.Row> rows = CsvRows.read(file);
        return project.parties().stream()
                .map(party -> new OwnerResult(
                        flow(rows, party, FinanceTables.WITHOUT_LOAN, project.years()),
                        flow(rows, party, FinanceTables.WITH_LOAN, project.years()),
                        project.rates()))
                .toList();
    }

    private static CashFlow flow(List<CsvRows.Row> rows, String party, String word, int years) {
        List<CashLine> lines = rows.stream()
                .filter(row ->
                        row.text("owner").equals(party) && row.text("flow").equals(word))
                .map(row -> new CashLine(
                        row.integer("year"),
                        row.constant("row", Arrays.asList(CashRow.values()), CashRow::id),
                        row.number("amountYuan")))
                .toList();
        return new CashFlow(party, years, lines);
    }

    private static List<PlantAccount> plants(Path file) {
        Map<Plant, List<PlantYear>> years = new LinkedHashMap<>();
        for (CsvRows.Row row : CsvRows.read(file)) {
            Plant plant = new Plant(
                    row.text("node"),
                    row.constant("kind", Arrays.asList(PlantKind.values()), PlantKind::id),
                    row.text("plant"),
                    row.number("lifeYears"));
            years.computeIfAbsent(plant, key -> new ArrayList<>())
                    .add(new PlantYear(
                            row.integer("year"),
                            row.number("purchaseYuan"),
                            row.number("operationYuan"),
                            row.number("salvageYuan"),
                            row.number("deliveredMwh")));
        }
        List<PlantAccount> plants = new ArrayList<>();
        years.forEach((plant, of) ->
                plants.add(new PlantAccount(plant.node(), plant.kind(), plant.id(), plant.lifeYears(), of)));
        return plants;
    }
}
