package io.greenpark.core.simulation;

import io.greenpark.core.carbon.CarbonLine;
import io.greenpark.core.compliance.Check;
import io.greenpark.core.compliance.Checks;
import io.greenpark.core.compliance.CompliancePack;
import io.greenpark.core.compliance.ExportBan;
import io.greenpark.core.compliance.ParkFacts;
import io.greenpark.core.compliance.ProjectBook;
import io.greenpark.core.compliance.Quantity;
import io.greenpark.core.compliance.Subject;
import io.greenpark.core.compliance.Verdict;
import io.greenpark.core.factors.Fuel;
import io.greenpark.core.ledger.GreenTrace;
import io.greenpark.core.result.FlowColumn;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.NodeFlows;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.series.SummedColumn;
import io.greenpark.core.time.MonthSpan;
import io.greenpark.core.time.TimeAxis;
import io.greenpark.core.units.Units;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToDoubleFunction;

/** Checks the books of a case by its rule packs; docs/model.md section 13. */
final class Compliances {

    static final String ALL = "all";

    private final Case variant;
    private final CheckInputs inputs;

    private Compliances(Case variant, CheckInputs inputs) {
        this.variant = variant;
        this.inputs = inputs;
    }

    /**
     * Every check of the case, by pack, park, rule and time; empty if nothing is checked.
     *
     * @param inputs what the checks rest on
     * @param nodes the parks in the order of the case, then the hubs
     */
    static List<Check> of(Case variant, CheckInputs inputs, List<Accounts> nodes) {
        return variant.compliance().packs().isEmpty() ? List.of() : new Compliances(variant, inputs).checks(nodes);
    }

    /** How many checks of a node pass and fail; empty if it has none. */
    static Map<Indicator, Double> counts(List<Check> checks, String node) {
        List<Verdict> verdicts = checks.stream()
                .filter(check -> check.node().equals(node))
                .map(Check::verdict)
                .toList();
        return verdicts.isEmpty()
                ? Map.of()
                : Map.of(
                        Indicator.RULES_PASSED, count(verdicts, Verdict.PASS),
                        Indicator.RULES_FAILED, count(verdicts, Verdict.FAIL));
    }

    private static double count(List<Verdict> verdicts, Verdict of) {
        return verdicts.stream().filter(verdict -> verdict == of).count();
    }

    private List<Check> checks(List<Accounts> nodes) {
        List<ProjectBook> books = nodes.stream().map(this::book).toList();
        List<Subject> parks = new ArrayList<>();
        for (int n = 0; n < variant.parks().size(); n++) {
            String park = nodes.get(n).node().id();
            parks.add(new Subject(park, books.get(n), variant.compliance().of(park)));
        }
        var project = new Subject(
                ALL,
                ProjectBook.joined(books),
                ParkFacts.joined(parks.stream().map(Subject::facts).toList()));
        List<Check> checks = new ArrayList<>();
        for (CompliancePack pack : variant.compliance().packs()) {
            List<Subject> subjects = pack.scope() == CompliancePack.Scope.PROJECT ? List.of(project) : parks;
            for (Subject subject : subjects) {
                Checks.of(pack, subject, variant.compliance().reading())
                        .forEach(check -> checks.add(check.with(inputs.of(check))));
            }
        }
        return checks;
    }

    private ProjectBook book(Accounts accounts) {
        NodeFlows flows = accounts.flows();
        TimeAxis axis = flows.axis();
        double hours = axis.stepHours();
        GreenTrace green = accounts.green();
        Set<Integer> banned =
                ExportBan.steps(variant.compliance().of(accounts.node().id()).exportBans(), axis);
        Map<Quantity, double[]> columns = new EnumMap<>(Quantity.class);
        SummedColumn wind = flows.column(FlowColumn.WIND_AVAILABLE_MW);
        SummedColumn solar = flows.column(FlowColumn.SOLAR_AVAILABLE_MW);
        SummedColumn other = flows.column(FlowColumn.OTHER_AVAILABLE_MW);
        SummedColumn curtailed = flows.column(FlowColumn.CURTAILED_MW);
        SummedColumn imported = flows.column(FlowColumn.IMPORT_MW);
        SummedColumn exported = flows.column(FlowColumn.EXPORT_MW);
        SummedColumn linkIn = flows.column(FlowColumn.LINK_IN_MW);
        SummedColumn linkOut = flows.column(FlowColumn.LINK_OUT_MW);
        SummedColumn load = flows.column(FlowColumn.LOAD_MW);
        SummedColumn unserved = flows.column(FlowColumn.UNSERVED_MW);
        fill(columns, Quantity.AVAILABLE_MWH, axis, k -> hours * (wind.get(k) + solar.get(k) + other.get(k)));
        fill(columns, Quantity.CURTAILED_MWH, axis, k -> hours * curtailed.get(k));
        fill(columns, Quantity.IMPORT_MWH, axis, k -> hours * imported.get(k));
        fill(columns, Quantity.EXPORT_MWH, axis, k -> hours * exported.get(k));
        fill(columns, Quantity.NET_LINK_IN_MWH, axis, k -> hours * (linkIn.get(k) - linkOut.get(k)));
        fill(columns, Quantity.CONSUMED_MWH, axis, k -> hours * Math.max(0.0, load.get(k) - unserved.get(k)));
        fill(columns, Quantity.EXCHANGE_MW, axis, k -> Math.max(imported.get(k), exported.get(k)));
        if (!banned.isEmpty()) {
            fill(columns, Quantity.BANNED_EXPORT_MWH, axis, k -> banned.contains(k) ? hours * exported.get(k) : 0.0);
        }
        green(columns, Quantity.RECEIVED_MWH, green.received());
        green(columns, Quantity.SENT_MWH, green.sent());
        green(columns, Quantity.SELF_USED_MWH, green.toLoad());
        green(columns, Quantity.GREEN_EXPORT_MWH, green.toExport());
        carbon(columns, axis, accounts.carbon().lines());
        return new ProjectBook(axis, columns);
    }

    private static void fill(
            Map<Quantity, double[]> columns, Quantity quantity, TimeAxis axis, IntToDoubleFunction value) {
        double[] values = new double[axis.steps()];
        for (int k = 0; k < values.length; k++) {
            values[k] = value.applyAsDouble(k);
        }
        columns.put(quantity, values);
    }

    private static void green(Map<Quantity, double[]> columns, Quantity quantity, PowerSeries power) {
        fill(columns, quantity, power.axis(), k -> power.get(k) * power.axis().stepHours());
    }

    /** The greenhouse gas account is booked by month: every step of a month has the same part of it. */
    private void carbon(Map<Quantity, double[]> columns, TimeAxis axis, List<CarbonLine> lines) {
        List.of(Quantity.FUEL_MWH, Quantity.FUEL_TCO2, Quantity.OTHER_TCO2, Quantity.PURCHASED_HEAT_MWH)
                .forEach(quantity -> columns.put(quantity, new double[axis.steps()]));
        for (MonthSpan span : axis.monthSpans()) {
            for (CarbonLine line : lines) {
                if (!line.month().equals(span.month())) {
                    continue;
                }
                if (line.isDirectCo2() && line.method().equals(CarbonLine.FUEL)) {
                    spread(columns.get(Quantity.FUEL_MWH), span, line.quantity() * ncvMwhPerUnit(line.source()));
                    spread(columns.get(Quantity.FUEL_TCO2), span, line.tco2e());
                } else if (line.isDirectCo2()) {
                    spread(columns.get(Quantity.OTHER_TCO2), span, line.tco2e());
                } else if (line.isPurchasedHeat() && line.method().equals(CarbonLine.LOCATION)) {
                    spread(columns.get(Quantity.PURCHASED_HEAT_MWH), span, line.quantity() / Units.GJ_PER_MWH);
                    spread(columns.get(Quantity.OTHER_TCO2), span, line.tco2e());
                }
            }
        }
    }

    private static void spread(double[] column, MonthSpan span, double amount) {
        int steps = span.endStep() - span.firstStep();
        for (int k = span.firstStep(); k < span.endStep(); k++) {
            column[k] += amount / steps;
        }
    }

    private double ncvMwhPerUnit(String fuel) {
        return variant.fuels().fuels().stream()
                .filter(known -> known.id().equals(fuel))
                .mapToDouble(Fuel::ncvMwhPerUnit)
                .findFirst()
                .orElseThrow();
    }
}
