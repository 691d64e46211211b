package io.greenpark.cli;

import io.greenpark.core.study.SizingResult;
import io.greenpark.reports.table.Ids;
import io.greenpark.reports.table.SizingTables;
import io.greenpark.reports.text.Numbers;
import java.util.ArrayList;
import java.util.List;

/** The short answer of a sizing on a terminal. */
final class SizingTable {

    private static final double THOUSAND = 1_000.0;

    private final SizingResult sizing;
    private final Words words;
    private final Numbers numbers;

    SizingTable(SizingResult sizing, Words words) {
        this.sizing = sizing;
        this.words = words;
        this.numbers = Numbers.of(words.language());
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(words.of(sizing.scenario().title()));
        lines.add(words.get(
                "size.goal." + Ids.of(sizing.terms().goal()), sizing.terms().caseId()));
        lines.add("");
        lines.addAll(sizes());
        lines.add("");
        if (!sizing.limits().isEmpty()) {
            lines.addAll(limits());
            lines.add("");
        }
        lines.add(words.get("size.worth", SizingTables.goalUnit(sizing)));
        lines.add("");
        if (!sizing.frontier().isEmpty()) {
            lines.addAll(frontier());
            lines.add("");
        }
        lines.addAll(account());
        return lines;
    }

    private List<String> sizes() {
        TextTable table = TextTable.ofNumbers();
        table.row(
                words.get("size.variable"),
                words.get("size.chosen"),
                words.get("size.bounds"),
                words.get("size.relaxing"));
        for (SizingResult.Chosen chosen : sizing.sizes()) {
            table.row(
                    chosen.range().path(),
                    amount(chosen.value()) + unit(chosen.range().unitName()),
                    amount(chosen.range().min()) + "…" + amount(chosen.range().max()),
                    chosen.binding() == SizingResult.Binding.NONE
                            ? words.get("size.free")
                            : "%s %s"
                                    .formatted(
                                            words.get("size.at." + Ids.of(chosen.binding())),
                                            numbers.significant(chosen.worthPerUnit())));
        }
        return table.lines();
    }

    /** A size with as many digits as matter beside others. */
    private String amount(double size) {
        return size == Math.rint(size) ? numbers.fixed(size, 0) : numbers.fixed(size, 3);
    }

    private static String unit(String unit) {
        return unit.equals("1") ? "" : " " + unit;
    }

    private List<String> limits() {
        TextTable table = TextTable.ofNumbers();
        table.row(words.get("size.limit"), words.get("size.used"), words.get("size.most"), words.get("size.relaxing"));
        for (SizingResult.Limit limit : sizing.limits()) {
            table.row(
                    limit.id(),
                    numbers.significant(limit.used()) + unit(limit.unit()),
                    numbers.significant(limit.most()),
                    limit.binds() ? numbers.significant(limit.worthPerUnit()) : words.get("size.free"));
        }
        return table.lines();
    }

    private List<String> frontier() {
        TextTable table = TextTable.ofNumbers();
        table.row(
                words.get("size.frontier-tco2"), words.get("size.frontier-yuan"), words.get("size.frontier-per-tco2"));
        for (SizingResult.Point point : sizing.frontier()) {
            table.row(
                    numbers.fixed(point.tco2PerYear(), 1),
                    numbers.fixed(point.yuanPerYear() / THOUSAND, 1),
                    numbers.significant(point.yuanPerTco2()));
        }
        return table.lines();
    }

    private List<String> account() {
        SizingResult.Account account = sizing.account();
        List<String> lines = new ArrayList<>();
        lines.add(words.get(
                "size.account",
                numbers.fixed(account.foundYuanPerYear() / THOUSAND, 1),
                numbers.fixed(account.accountedYuanPerYear() / THOUSAND, 1)));
        lines.add(words.get(
                "size.emissions",
                numbers.fixed(account.foundTco2PerYear(), 1),
                numbers.fixed(account.accountedTco2PerYear(), 1)));
        lines.add(
                sizing.method() == SizingResult.Method.PROGRAMME
                        ? words.get(
                                "size.proved",
                                "%.1e".formatted(account.gapFraction().orElseThrow()),
                                "%.1e".formatted(account.relaxedGapFraction().orElseThrow()),
                                account.trials())
                        : words.get("size.tried", account.trials()));
        return lines;
    }
}
