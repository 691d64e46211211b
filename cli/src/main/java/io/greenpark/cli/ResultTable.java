package io.greenpark.cli;

import io.greenpark.core.dispatch.ForecastErrors;
import io.greenpark.core.dispatch.Foresight;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.result.StudyResult;
import io.greenpark.reports.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The short answer of a study on a terminal: one line per case, at most 80 columns wide. */
final class ResultTable {

    /** Widest id that is shown whole. */
    private static final int ID = 20;

    private static final List<String> COLUMNS = List.of("self-use", "import", "bill", "change", "emissions", "change");

    private final Scale energy;
    private final Scale emissions;
    private final StudyResult study;
    private final Words words;
    private final String note;
    private final Numbers numbers;

    ResultTable(StudyResult study, Words words) {
        this(study, words, words.get("table.note", study.baseline()));
    }

    private ResultTable(StudyResult study, Words words, String note) {
        this.note = note;
        this.study = study;
        this.words = words;
        this.numbers = Numbers.of(words.language());
        this.energy = Scale.ofEnergies(values(Indicator.IMPORT_MWH));
        this.emissions = Scale.ofEmissions(values(Indicator.OPERATIONAL_LOCATION_TCO2));
    }

    /** The table of several runs, each with a baseline of its own. */
    static ResultTable ofRuns(StudyResult runs, Words words) {
        return new ResultTable(runs, words, words.get("table.note.runs"));
    }

    /** Title, table and what the columns mean. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(words.of(study.title()));
        lines.add("");
        lines.addAll(table());
        lines.add("");
        lines.addAll(Wrap.lines(note, ""));
        baseline()
                .all()
                .value(Indicator.SINK_NET_FLOW_TCO2E)
                .ifPresent(flow -> lines.addAll(Wrap.lines(sinks(flow), "")));
        study.cases().forEach(c -> lines.addAll(foresight(c)));
        return lines;
    }

    /** What knowing the future is worth to a case that rolls on, and how wrong its forecasts are. */
    private List<String> foresight(CaseResult c) {
        Foresight foresight = c.dispatch().foresight();
        if (foresight == null) {
            return List.of();
        }
        ForecastErrors errors = foresight.errors();
        return List.of(
                words.get(
                        "table.foresight",
                        c.id(),
                        numbers.difference(foresight.priceYuan(), 0),
                        numbers.difference(100.0 * foresight.priceYuan() / foresight.perfectYuan(), 2)),
                words.get(
                        "table.foresight.errors",
                        numbers.share(errors.loadFraction()),
                        numbers.share(errors.generationFraction()),
                        numbers.share(errors.priceFraction())));
    }

    private double[] values(Indicator indicator) {
        return study.cases().stream()
                .map(c -> c.all().value(indicator))
                .flatMapToDouble(OptionalDouble::stream)
                .toArray();
    }

    private String sinks(double flowTco2e) {
        Scale scale = Scale.ofEmissions(flowTco2e);
        return words.get("table.sinks", numbers.difference(flowTco2e * scale.factor(), 1), words.get(scale.key()));
    }

    private List<String> table() {
        TextTable table = TextTable.ofNumbers();
        table.row(header("case"));
        table.row(List.of(
                "",
                words.get("table.self-use.unit"),
                words.get(energy.key()),
                words.get("table.bill.unit"),
                words.get("table.change.unit"),
                words.get(emissions.key()),
                words.get("table.change.unit")));
        for (CaseResult c : study.cases()) {
            table.row(row(c));
        }
        return table.lines();
    }

    private List<String> header(String first) {
        List<String> cells = new ArrayList<>();
        cells.add(words.get("table." + first));
        COLUMNS.forEach(column -> cells.add(words.get("table." + column)));
        return cells;
    }

    private List<String> row(CaseResult c) {
        NodeResult all = c.all();
        boolean compared = !c.id().equals(study.baseline());
        return List.of(
                c.id().length() > ID ? c.id().substring(0, ID - 1) + "…" : c.id(),
                number(all.value(Indicator.PHYSICAL_SELF_USE_SHARE), 100.0),
                number(all.value(Indicator.IMPORT_MWH), energy.factor()),
                number(all.value(Indicator.GRID_BILL_YUAN_PER_MWH_CONSUMED), 1.0),
                compared ? percent(all.value(Indicator.GRID_BILL_CHANGE_FRACTION)) : Numbers.UNDEFINED,
                number(all.value(Indicator.OPERATIONAL_LOCATION_TCO2), emissions.factor()),
                compared ? percent(emissionChange(all)) : Numbers.UNDEFINED);
    }

    /** Against the baseline of the run that the case comes from, whose emissions are its own less the change. */
    private static OptionalDouble emissionChange(NodeResult all) {
        OptionalDouble own = all.value(Indicator.OPERATIONAL_LOCATION_TCO2);
        OptionalDouble change = all.value(Indicator.OPERATIONAL_CHANGE_TCO2);
        return own.isPresent() && change.isPresent() && own.getAsDouble() != change.getAsDouble()
                ? OptionalDouble.of(change.getAsDouble() / (own.getAsDouble() - change.getAsDouble()))
                : OptionalDouble.empty();
    }

    private String number(OptionalDouble value, double scale) {
        return value.isPresent() ? numbers.fixed(value.getAsDouble() * scale, 1) : Numbers.UNDEFINED;
    }

    private String percent(OptionalDouble fraction) {
        return fraction.isPresent() ? numbers.difference(fraction.getAsDouble() * 100.0, 1) : Numbers.UNDEFINED;
    }

    private CaseResult baseline() {
        return study.of(study.baseline());
    }
}
