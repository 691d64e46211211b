package io.greenpark.cli;

import io.greenpark.core.study.ComparedCase;
import io.greenpark.core.study.SizeRange;
import io.greenpark.core.study.SizingResult;
import io.greenpark.reports.table.Ids;
import io.greenpark.reports.table.SizingTables;
import io.greenpark.reports.text.Numbers;
import io.greenpark.reports.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The short answer of a sizing on a terminal. */
final class SizingTable {

    private static final double THOUSAND = 1_000.0;

    /** Unit of shares, which people read in per cent. */
    private static final String SHARE = "1";

    /** A percentage point [1]. */
    private static final double POINT = 0.01;

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
        List<SizingResult.Limit> others = othersThanBounds();
        if (!others.isEmpty()) {
            lines.addAll(limits(others));
            lines.add("");
        }
        lines.add(words.get("size.worth", words.of(Texts.label("unit", SizingTables.goalUnit(sizing)))));
        if (others.stream().anyMatch(limit -> limit.unit().equals(SHARE))) {
            lines.add(words.get("size.worth-share"));
        }
        lines.add("");
        if (!sizing.frontier().isEmpty()) {
            lines.addAll(frontier());
            lines.add("");
        }
        lines.addAll(compared());
        lines.add("");
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

    private String unit(String unit) {
        return unit.equals(SHARE) ? "" : " " + words.of(Texts.label("unit", unit));
    }

    /** Bounds of sizes stand beside them. */
    private List<SizingResult.Limit> othersThanBounds() {
        Set<String> paths =
                sizing.terms().ranges().stream().map(SizeRange::path).collect(Collectors.toSet());
        return sizing.limits().stream()
                .filter(limit -> !paths.contains(limit.id()))
                .toList();
    }

    private List<String> limits(List<SizingResult.Limit> limits) {
        TextTable table = TextTable.ofNumbers();
        table.row(words.get("size.limit"), words.get("size.used"), words.get("size.most"), words.get("size.relaxing"));
        for (SizingResult.Limit limit : limits) {
            boolean isShare = limit.unit().equals(SHARE);
            boolean fromBelow = Double.isInfinite(limit.most());
            table.row(
                    limit.node().isEmpty() ? limit.id() : limit.node() + ": " + limit.id(),
                    of(limit.used(), isShare) + unit(limit.unit()),
                    (fromBelow ? "≥ " : "≤ ") + of(fromBelow ? limit.least() : limit.most(), isShare),
                    limit.binds()
                            ? numbers.significant(limit.worthPerUnit() * (isShare ? POINT : 1.0))
                            : words.get("size.free"));
        }
        return table.lines();
    }

    private String of(double value, boolean isShare) {
        return isShare ? numbers.share(value) : numbers.significant(value);
    }

    /** The baseline, the case as it is stated and the case with its sizes, side by side. */
    private List<String> compared() {
        TextTable table = TextTable.ofNumbers();
        table.row(row("size.compared", one -> words.get("size.role." + Ids.of(one.role()))));
        table.row(row("size.compared.yuan", one -> numbers.fixed(one.yuanPerYear() / THOUSAND, 1)));
        table.row(row("size.compared.price", one -> written(one.allInYuanPerMwh(), price -> numbers.fixed(price, 1))));
        table.row(row("size.compared.tco2", one -> numbers.fixed(one.tco2PerYear(), 1)));
        table.row(row("size.compared.self-use", one -> written(one.selfUseFraction(), numbers::share)));
        table.row(row("size.compared.investment", one -> written(one.investmentYuan(), this::thousand)));
        table.row(row("size.compared.npv", one -> written(one.npvYuan(), this::thousand)));
        return table.lines();
    }

    private List<String> row(String key, Function<ComparedCase, String> cell) {
        List<String> cells = new ArrayList<>(List.of(words.get(key)));
        sizing.compared().forEach(one -> cells.add(cell.apply(one)));
        return cells;
    }

    private String written(OptionalDouble value, DoubleFunction<String> how) {
        return value.isPresent() ? how.apply(value.getAsDouble()) : words.get("size.free");
    }

    private String thousand(double yuan) {
        return numbers.fixed(yuan / THOUSAND, 0);
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
