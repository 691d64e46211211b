package io.greenpark.reports.table;

import static io.greenpark.reports.table.Column.number;
import static io.greenpark.reports.table.Column.text;

import io.greenpark.core.compliance.Check;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.StudyResult;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of checks of dated rules. */
public final class ComplianceTables {

    /** A number is empty where a rule is not defined or nothing was measured. */
    private static final List<Column> CHECKS = List.of(
            text("node"),
            text("pack"),
            text("rule"),
            text("metric"),
            text("from"),
            text("to"),
            number("numerator"),
            text("numeratorUnit"),
            number("denominator"),
            text("denominatorUnit"),
            number("value"),
            text("sense"),
            number("limit"),
            number("margin"),
            text("verdict"),
            text("reference"),
            text("inputs"));

    private static final List<Column> LEAD = List.of(text("case"));

    private ComplianceTables() {}

    /** The checks of a case. */
    public static DataTable checks(CaseResult c) {
        return new DataTable(
                "compliance",
                CHECKS,
                c.checks().stream().map(ComplianceTables::row).toList());
    }

    /** The checks of all cases. */
    public static DataTable checks(StudyResult study) {
        return DataTable.stacked(
                "compliance",
                Stream.concat(LEAD.stream(), CHECKS.stream()).toList(),
                study.cases().stream()
                        .map(c -> checks(c).prefixed(LEAD, List.of(c.id())))
                        .toList());
    }

    private static List<Object> row(Check check) {
        var measure = check.measure();
        return List.of(
                check.node(),
                check.pack(),
                check.rule(),
                check.metric().id(),
                check.from().toString(),
                check.to().toString(),
                measure == null ? Double.NaN : measure.numerator(),
                check.metric().numeratorUnit(),
                measure == null ? Double.NaN : measure.denominator(),
                check.metric().denominatorUnit(),
                check.value().orElse(Double.NaN),
                check.metric().atLeast() ? "at-least" : "at-most",
                check.limit() == null ? Double.NaN : check.limit(),
                check.margin().orElse(Double.NaN),
                check.verdict().id(),
                check.reference(),
                check.inputs().stream()
                        .map(input -> input.name() + ": " + Ids.of(input.confidence()))
                        .collect(Collectors.joining("; ")));
    }
}
