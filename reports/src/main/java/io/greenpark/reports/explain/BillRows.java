package io.greenpark.reports.explain;

import io.greenpark.core.provenance.Title;
import io.greenpark.core.settlement.Bill;
import io.greenpark.core.settlement.BillLine;
import io.greenpark.core.tariff.BillRow;
import io.greenpark.reports.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A sum of rows of the bill; the months of a row are added.
 *
 * @param counts rows that count
 * @param sign 1, or −1 for income told as a positive number [1]
 * @param restsOn beginnings of the paths of what it rests on
 */
record BillRows(Predicate<BillRow> counts, double sign, Set<String> restsOn) implements Derivation {

    private static final Set<String> TARIFF = Set.of(
            "parks.{node}.grid",
            "catalogue.tariffs",
            "catalogue.tou",
            "catalogue.power-factors",
            "rules",
            "parks.{node}.load",
            "parks.{node}.wind",
            "parks.{node}.solar",
            "parks.{node}.storage",
            "parks.{node}.greenPower",
            "catalogue.certificate-prices");

    /** Rows of {@code side} as the grid company states them. */
    static BillRows of(BillRow.Side side, double sign) {
        return new BillRows(row -> row.side() == side, sign, TARIFF);
    }

    /** One row. */
    static BillRows of(BillRow row, String... restsOn) {
        return new BillRows(row::equals, 1.0, Set.of(restsOn));
    }

    @Override
    public Explanation explain(Figure figure) {
        Bill bill = figure.node().bill();
        Map<List<Object>, List<BillLine>> groups = new LinkedHashMap<>();
        bill.lines().stream()
                .filter(line -> counts.test(line.row()))
                .sorted((a, b) -> a.row().compareTo(b.row()))
                .forEach(line -> groups.computeIfAbsent(List.of(line.row(), line.unit()), key -> new ArrayList<>())
                        .add(line));
        List<Row> rows = new ArrayList<>();
        double cents = 0.0;
        for (List<BillLine> lines : groups.values()) {
            double quantity = lines.stream().mapToDouble(BillLine::quantity).sum();
            double ofRow = lines.stream()
                    .mapToDouble(line -> Math.rint(100.0 * line.amountYuan()))
                    .sum();
            cents += ofRow;
            BillLine first = lines.get(0);
            rows.add(new Row(
                    Texts.both("bill." + first.row().id()),
                    quantity,
                    first.unit(),
                    quantity == 0.0 ? null : ofRow / 100.0 / quantity,
                    sign * ofRow / 100.0));
        }
        return figure.ofRows(
                0.0 + sign * cents / 100.0,
                Texts.filled("explain.bill", Title.of(figure.file("bills"))),
                rows,
                restsOn);
    }
}
