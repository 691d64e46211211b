package io.greenpark.reports.html;

import io.greenpark.core.product.CbamLine;
import io.greenpark.core.product.CbamRules;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.StudyResult;
import io.greenpark.reports.table.Ids;
import io.greenpark.reports.text.Numbers;
import io.greenpark.reports.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Exposure of products to CBAM: what the law covers first, then what others would cost if it were extended, never added up. */
final class CbamRows {

    private static final double KILO = 1000.0;
    private static final int DECIMALS = 3;

    private CbamRows() {}

    private record Key(String park, String product) {}

    static List<String> years(StudyResult study) {
        return lines(study)
                .map(CbamLine::year)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .toList();
    }

    static List<Page.CbamRow> of(StudyResult study) {
        List<Page.CbamRow> rows = new ArrayList<>();
        for (CaseResult c : study.cases()) {
            for (CbamRules.Scope scope : CbamRules.Scope.values()) {
                Map<Key, List<CbamLine>> products = new LinkedHashMap<>();
                c.products().cbam().stream()
                        .filter(line -> line.scope() == scope)
                        .sorted(Comparator.comparingInt(CbamLine::year))
                        .forEach(line -> products.computeIfAbsent(
                                        new Key(line.park(), line.product()), unused -> new ArrayList<>())
                                .add(line));
                products.values().forEach(lines -> rows.add(row(c, lines)));
            }
        }
        return rows;
    }

    private static Stream<CbamLine> lines(StudyResult study) {
        return study.cases().stream().flatMap(c -> c.products().cbam().stream());
    }

    private static Page.CbamRow row(CaseResult c, List<CbamLine> lines) {
        CbamLine first = lines.get(0);
        String line = Ids.of(first.scope());
        return new Page.CbamRow(
                c.title(),
                c.node(first.park()).title(),
                first.title(),
                first.cnCode(),
                Texts.both("cbam-line." + line),
                line,
                Numbers.both(n -> n.significant(first.tonnes())),
                number(first.embeddedTco2PerTonne()),
                lines.stream().map(CbamRows::cost).toList(),
                note(lines));
    }

    /** The cost; where it is not known, what it is at most. */
    private static Title cost(CbamLine line) {
        Double cost = line.costEur();
        Double most = line.mostEur();
        if (cost != null) {
            return Numbers.both(n -> n.fixed(cost / KILO, 0));
        }
        return most == null ? Title.of(Numbers.UNDEFINED) : Numbers.both(n -> "≤ " + n.fixed(most / KILO, 0));
    }

    private static Title note(List<CbamLine> lines) {
        List<String> missing = lines.stream()
                .flatMap(line -> line.missing().stream())
                .distinct()
                .toList();
        if (!missing.isEmpty()) {
            return Texts.filled("cbam.missing", Title.of(String.join(", ", missing)));
        }
        if (lines.stream().anyMatch(line -> line.status() == CbamLine.Status.EXEMPT)) {
            return Texts.both("cbam.exempt");
        }
        double greenEur = sum(lines, CbamLine::greenPowerEur);
        return greenEur > 0.0
                ? Texts.filled("cbam.green", Numbers.both(n -> n.fixed(greenEur / KILO, 0)))
                : Title.of("");
    }

    private static double sum(List<CbamLine> lines, Function<CbamLine, @Nullable Double> amount) {
        return lines.stream()
                .map(amount)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    private static Title number(@Nullable Double value) {
        return value == null ? Title.of(Numbers.UNDEFINED) : Numbers.both(n -> n.fixed(value, DECIMALS));
    }
}
