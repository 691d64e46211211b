package io.greenpark.reports.table;

import io.greenpark.core.finance.ProjectResult;
import io.greenpark.core.simulation.ProjectIndicators;
import io.greenpark.core.study.LifeMoney;
import io.greenpark.core.study.PlantYearAge;
import io.greenpark.core.study.YearsStudy;
import java.util.ArrayList;
import java.util.List;

/** The tables of a study over several years that no single year has. */
public final class LifeTables {

    private static final List<Column> MONEY = List.of(
            Column.text("case"),
            Column.text("node"),
            Column.text("group"),
            Column.text("indicator"),
            Column.number("value"),
            Column.text("unit"));
    private static final List<Column> CASH_FLOW = List.of(
            Column.text("case"),
            Column.text("project"),
            Column.text("owner"),
            Column.text("flow"),
            Column.integer("year"),
            Column.integer("calendarYear"),
            Column.text("basis"),
            Column.text("row"),
            Column.number("amountYuan"));
    private static final List<Column> AGEING = List.of(
            Column.integer("year"),
            Column.text("case"),
            Column.text("node"),
            Column.text("kind"),
            Column.text("plant"),
            Column.number("size"),
            Column.number("ageYears"),
            Column.number("leftFraction"),
            Column.text("replacedAtEnd"));

    private static final List<Column> LEFT = List.of(
            Column.text("case"),
            Column.text("node"),
            Column.text("kind"),
            Column.text("plant"),
            Column.text("quantity"),
            Column.number("value"));

    private LifeTables() {}

    /** What a year leaves to those after it, number by number. */
    public static DataTable left(List<List<Object>> rows) {
        return new DataTable("left", LEFT, rows);
    }

    /** Indicators of the projects over all years. */
    public static DataTable money(List<LifeMoney> money) {
        List<List<Object>> rows = new ArrayList<>();
        for (LifeMoney of : money) {
            for (ProjectResult project : of.projects()) {
                ProjectIndicators.of(project)
                        .forEach((indicator, value) -> rows.add(List.of(
                                of.caseId(),
                                project.node(),
                                indicator.group(),
                                indicator.id(),
                                value,
                                indicator.unit())));
            }
        }
        return new DataTable("money", MONEY, rows);
    }

    /** Cash flows of all projects; years after the last simulated one are projected from it. */
    public static DataTable cashFlow(YearsStudy study, List<LifeMoney> money) {
        List<List<Object>> rows = new ArrayList<>();
        for (LifeMoney of : money) {
            for (ProjectResult project : of.projects()) {
                for (List<Object> line : FinanceTables.cashFlow(project).rows()) {
                    int year = (Integer) line.get(2);
                    int calendarYear = study.firstYear() + year - 1;
                    rows.add(List.of(
                            of.caseId(),
                            project.node(),
                            line.get(0),
                            line.get(1),
                            year,
                            calendarYear,
                            basis(study, calendarYear),
                            line.get(3),
                            line.get(4)));
                }
            }
        }
        return new DataTable("cashflow", CASH_FLOW, rows);
    }

    private static String basis(YearsStudy study, int calendarYear) {
        if (calendarYear < study.firstYear()) {
            return "construction";
        }
        return calendarYear <= study.lastYear() ? "simulated" : "projected";
    }

    /** How old and worn every plant was in every year. */
    public static DataTable ageing(List<PlantYearAge> ages) {
        List<List<Object>> rows = new ArrayList<>();
        for (PlantYearAge of : ages) {
            rows.add(List.of(
                    of.year(),
                    of.caseId(),
                    of.plant().node(),
                    of.plant().kind().id(),
                    of.plant().plant(),
                    of.plant().size(),
                    of.age().years(),
                    of.age().leftFraction(),
                    String.valueOf(of.replaced())));
        }
        return new DataTable("ageing", AGEING, rows);
    }
}
