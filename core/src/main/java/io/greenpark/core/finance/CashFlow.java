package io.greenpark.core.finance;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.series.Sums;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Money that one owner receives and pays, year by year, docs/model.md eq. (FIN-5); amounts at the end of each year.
 *
 * @param owner id of the owner
 * @param years last year; the flow has the years 0 to {@code years}
 * @param lines amounts by year and row, no row twice in a year
 */
public record CashFlow(String owner, int years, List<CashLine> lines) {

    public CashFlow {
        Require.id("owner", owner);
        lines = List.copyOf(lines);
        for (CashLine line : lines) {
            Require.finite("amountYuan", line.amountYuan());
            if (line.year() < 0 || line.year() > years) {
                throw new InvalidValueException("year", "must be within 0 and %d".formatted(years), line.year());
            }
        }
    }

    /** What the other side of {@code rows} of {@code flows}, which have the same years, receives and pays. */
    static CashFlow mirrored(String owner, List<CashFlow> flows, Predicate<CashRow> rows) {
        return summed(owner, flows, rows, -1.0);
    }

    /** The flows of {@code owner} in several projects of the same years as one. */
    static CashFlow sum(String owner, List<CashFlow> flows) {
        return summed(owner, flows, row -> true, 1.0);
    }

    private static CashFlow summed(String owner, List<CashFlow> flows, Predicate<CashRow> rows, double sign) {
        int years = flows.stream().mapToInt(CashFlow::years).max().orElse(0);
        Map<CashRow, double[]> sums = new EnumMap<>(CashRow.class);
        for (CashFlow flow : flows) {
            flow.lines().stream()
                    .filter(line -> rows.test(line.row()))
                    .forEach(line -> sums.computeIfAbsent(line.row(), row -> new double[years + 1])[line.year()] +=
                            sign * line.amountYuan());
        }
        List<CashLine> lines = new ArrayList<>();
        for (int year = 0; year <= years; year++) {
            int now = year;
            sums.forEach((row, amounts) -> {
                if (amounts[now] != 0.0) {
                    lines.add(new CashLine(now, row, amounts[now]));
                }
            });
        }
        return new CashFlow(owner, years, lines);
    }

    /** Sum of all rows by year, from year 0 [yuan]; computed anew on each call. */
    public double[] netYuan() {
        double[] net = new double[years + 1];
        for (int year = 0; year <= years; year++) {
            int now = year;
            net[year] = Sums.of(lines.stream()
                    .filter(line -> line.year() == now)
                    .mapToDouble(CashLine::amountYuan)
                    .toArray());
        }
        return net;
    }

    /** One row by year, from year 0 [yuan]; computed anew on each call. */
    public double[] rowYuan(CashRow row) {
        double[] amounts = new double[years + 1];
        for (CashLine line : lines) {
            if (line.row() == row) {
                amounts[line.year()] += line.amountYuan();
            }
        }
        return amounts;
    }

    /** Yearly amount that is worth as much as a row, eq. (FIN-14) [yuan/a]. */
    public double annualisedYuan(CashRow row, double discountRateFraction) {
        return Returns.npvYuan(rowYuan(row), discountRateFraction)
                * Returns.capitalRecoveryFactor(discountRateFraction, years);
    }

    /** Sum of a row over all years [yuan]. */
    public double totalYuan(CashRow row) {
        return Sums.of(rowYuan(row));
    }
}
