package io.greenpark.reports.html;

import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.StudyResult;
import io.greenpark.core.sink.BalanceRow;
import io.greenpark.core.sink.CreditEntry.Row;
import io.greenpark.core.sink.CreditLedger;
import io.greenpark.core.sink.SinkInterval;
import io.greenpark.core.sink.TargetResult;
import io.greenpark.reports.text.Language;
import io.greenpark.reports.text.Numbers;
import io.greenpark.reports.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Credits and targets of the sinks, each account once with the cases that share it, and the balance sheet of every case. */
final class RegionRows {

    /** Targets such as 0.2 % need more digits than shares elsewhere. */
    private static final int DECIMALS = 3;

    private static final double PERCENT = 100.0;

    private final StudyResult study;

    RegionRows(StudyResult study) {
        this.study = study;
    }

    List<Page.CreditRow> credits() {
        List<Page.CreditRow> rows = new ArrayList<>();
        shared(c -> c.region().credits()).forEach((ledger, cases) -> rows.add(credit(ledger, cases)));
        return rows;
    }

    List<Page.TargetRow> targets() {
        List<Page.TargetRow> rows = new ArrayList<>();
        shared(c -> c.region().targets()).forEach((target, cases) -> rows.add(target(target, cases)));
        return rows;
    }

    List<Page.BalanceSheet> balance() {
        List<Page.BalanceSheet> sheets = new ArrayList<>();
        for (CaseResult c : study.cases()) {
            if (!c.region().balance().isEmpty()) {
                sheets.add(
                        new Page.BalanceSheet(c.title(), side(c, BalanceRow.OPERATIONAL), side(c, BalanceRow.SINKS)));
            }
        }
        return sheets;
    }

    /** Accounts in order of appearance, with the names of the cases that have them. */
    private <T> Map<T, Title> shared(Function<CaseResult, List<T>> accounts) {
        Map<T, List<Title>> cases = new LinkedHashMap<>();
        study.cases().forEach(c -> accounts.apply(c)
                .forEach(account -> cases.computeIfAbsent(account, unused -> new ArrayList<>())
                        .add(c.title())));
        Map<T, Title> named = new LinkedHashMap<>();
        cases.forEach((account, titles) -> named.put(account, named(titles)));
        return named;
    }

    private Title named(List<Title> cases) {
        if (cases.size() == study.cases().size()) {
            return Texts.both("page.all-cases");
        }
        return new Title(
                cases.stream().map(Language.EN::of).collect(Collectors.joining(", ")),
                cases.stream().map(Language.ZH::of).collect(Collectors.joining("、")));
    }

    private static Page.CreditRow credit(CreditLedger ledger, Title cases) {
        int first = ledger.entries().get(0).year();
        int last = ledger.entries().get(ledger.entries().size() - 1).year();
        return new Page.CreditRow(
                cases,
                ledger.title(),
                ledger.withoutMethod(),
                first + " – " + last,
                List.of(
                        whole(ledger.totalTco2e(Row.ISSUED)),
                        whole(ledger.totalTco2e(Row.SOLD)),
                        whole(ledger.lastTco2e(Row.HELD)),
                        whole(ledger.totalTco2e(Row.CANCELLED)),
                        whole(ledger.lastTco2e(Row.BUFFER)),
                        whole(ledger.lastTco2e(Row.OWED)),
                        whole(ledger.totalYuan(Row.SOLD)),
                        whole(-ledger.totalYuan(Row.MONITORING))));
    }

    private static Page.TargetRow target(TargetResult target, Title cases) {
        String years = target.fromYear() == target.toYear()
                ? String.valueOf(target.toYear())
                : target.fromYear() + " – " + target.toYear();
        return new Page.TargetRow(
                cases,
                Texts.label("target", target.target()),
                Texts.label("reading", target.reading()),
                target.decides(),
                years,
                percent(target.valueFraction()),
                percent(target.targetFraction()),
                Numbers.both(n -> n.difference(PERCENT * target.marginFraction(), DECIMALS)),
                target.met() ? "pass" : "fail",
                Texts.both(target.met() ? "sinks.targets.met" : "sinks.targets.missed"));
    }

    private static List<Page.Fact> side(CaseResult c, String side) {
        return c.region().balance().stream()
                .filter(row -> row.side().equals(side))
                .map(row -> new Page.Fact(Texts.label("balance", row.row()), amount(row)))
                .toList();
    }

    private static Title amount(BalanceRow row) {
        SinkInterval interval = row.interval();
        return interval == null
                ? whole(row.tco2e())
                : Numbers.both(n -> n.fixed(row.tco2e(), 0) + " ± " + n.fixed(interval.uncertaintyTco2e(), 0));
    }

    private static Title percent(double fraction) {
        return Numbers.both(n -> n.fixed(PERCENT * fraction, DECIMALS) + " %");
    }

    private static Title whole(double value) {
        return Numbers.both(n -> n.fixed(value, 0));
    }
}
