package io.greenpark.reports.html;

import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.result.StudyResult;
import io.greenpark.reports.table.Period;
import io.greenpark.reports.table.PeriodLine;
import io.greenpark.reports.table.PeriodTables;
import io.greenpark.reports.text.Numbers;
import io.greenpark.reports.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The accounts of a period, month by month, with their sum and its share of the year. */
final class PeriodAccounts {

    private final StudyResult study;
    private final String period;

    PeriodAccounts(StudyResult study, String period) {
        this.study = study;
        this.period = period;
    }

    /** The accounts of a case that has a part in the period. */
    record CaseAccounts(Title title, List<NodeAccounts> nodes) {}

    /**
     * The accounts of a park, or of all together, which are open at once.
     *
     * @param months headers of the months
     */
    record NodeAccounts(Title title, boolean open, List<String> months, int columns, List<Group> groups) {}

    /** Accounts of one kind. */
    record Group(Title title, List<Row> rows) {}

    /** One account: months, sum, and share of the year. */
    record Row(Title account, List<Title> months, Title value, Title ofYear, Title share) {}

    List<CaseAccounts> cases() {
        return study.cases().stream()
                .flatMap(c -> Period.of(c.axis(), period).map(of -> accounts(c, of)).stream())
                .toList();
    }

    private static CaseAccounts accounts(CaseResult c, Period period) {
        return new CaseAccounts(
                c.title(),
                Stream.concat(Stream.of(c.all()), c.nodes().stream())
                        .map(node -> accounts(c, node, period))
                        .toList());
    }

    private static NodeAccounts accounts(CaseResult c, NodeResult node, Period period) {
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        for (PeriodLine line : PeriodTables.lines(c, node, period)) {
            groups.computeIfAbsent(line.group(), group -> new ArrayList<>()).add(row(line));
        }
        List<String> months = period.months().stream()
                .map(m -> c.axis().months().get(m).toString())
                .toList();
        boolean all = node == c.all();
        return new NodeAccounts(
                all ? Texts.both("page.all") : node.title(),
                all,
                months,
                months.size() + 4,
                groups.entrySet().stream()
                        .map(group -> new Group(Texts.both("period-group." + group.getKey()), group.getValue()))
                        .toList());
    }

    private static Row row(PeriodLine line) {
        boolean part = !line.quotient() && line.ofYear() != 0.0;
        return new Row(
                name(line),
                line.ofMonth().stream().map(value -> number(line, value)).toList(),
                number(line, line.value()),
                number(line, line.ofYear()),
                part ? Numbers.both(n -> n.share(line.value() / line.ofYear())) : Title.of(""));
    }

    private static Title name(PeriodLine line) {
        String prefix =
                switch (line.group()) {
                    case "bill" -> "bill";
                    case "carbon" -> "carbon-account";
                    case "ledger" -> "account";
                    default -> "indicator";
                };
        Title name = Texts.label(prefix, line.id());
        Title unit = line.unit().equals("1") ? Title.of("") : Texts.label("unit", line.unit());
        return unit.en().isEmpty()
                ? name
                : new Title(name.en() + " [" + unit.en() + "]", name.zh() + " [" + unit.zh() + "]");
    }

    private static Title number(PeriodLine line, double value) {
        if (Double.isNaN(value)) {
            return Title.of(Numbers.UNDEFINED);
        }
        return switch (line.unit()) {
            case "1" -> Numbers.both(n -> n.share(value));
            case "yuan" -> Numbers.both(n -> n.fixed(value, 2));
            default -> Numbers.both(n -> n.fixed(value, 1));
        };
    }
}
