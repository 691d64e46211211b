package io.greenpark.core.settlement;

import io.greenpark.core.tariff.BillRow;
import io.greenpark.core.tariff.CapacityMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The electricity bill of one park over the horizon, and what own supply costs besides; the totals are sums of its lines.
 *
 * @param lines lines in the order of month, row and unit, export income as negative amounts
 * @param modes capacity mode that was billed, by month; empty for a sum of bills
 * @param variants what the same meters would have been billed under other terms; empty for a sum of bills
 */
public record Bill(List<BillLine> lines, Map<YearMonth, CapacityMode> modes, Map<BillVariant, Bill> variants) {

    private static final Comparator<BillLine> ORDER =
            Comparator.comparing(BillLine::month).thenComparing(BillLine::row).thenComparing(BillLine::unit);

    public Bill {
        lines = lines.stream().sorted(ORDER).toList();
        modes = Map.copyOf(modes);
        variants = Collections.unmodifiableMap(new TreeMap<>(variants));
    }

    /** A bill without comparison. */
    public Bill(List<BillLine> lines, Map<YearMonth, CapacityMode> modes) {
        this(lines, modes, Map.of());
    }

    /** The same bill with {@code more} lines, those of the same month, row and unit added. */
    public Bill with(List<BillLine> more) {
        return new Bill(
                Stream.concat(lines.stream(), merged(more.stream()).stream()).toList(), modes, variants);
    }

    /** The same bill with {@code more} bills under other terms beside it. */
    public Bill with(Map<BillVariant, Bill> more) {
        Map<BillVariant, Bill> all = new TreeMap<>(variants);
        all.putAll(more);
        return new Bill(lines, modes, all);
    }

    /** Sum of all lines of {@code month}: what was paid, less what was earned [yuan]. */
    public double totalYuan(YearMonth month) {
        return Cents.sum(
                lines.stream().filter(line -> line.month().equals(month)).mapToDouble(BillLine::amountYuan));
    }

    /** Sum of all lines: what is paid for electricity and own supply, less what is earned [yuan]. */
    public double totalYuan() {
        return Cents.sum(lines.stream().mapToDouble(BillLine::amountYuan));
    }

    /** What is paid for grid electricity less the income from it [yuan]. */
    public double netGridYuan() {
        return Cents.sum(lines.stream()
                .filter(line ->
                        line.row().side() != BillRow.Side.OWN && line.row().side() != BillRow.Side.CERTIFICATE)
                .mapToDouble(BillLine::amountYuan));
    }

    /**
     * What is paid for grid electricity by the way to buy, {@link BillVariant#AGENCY} and {@link BillVariant#MARKET}; empty
     * unless both are known [yuan].
     */
    public Map<BillVariant, Double> purchaseYuan() {
        Map<BillVariant, Double> yuan = new EnumMap<>(BillVariant.class);
        if (variants.containsKey(BillVariant.MARKET)) {
            yuan.put(BillVariant.AGENCY, gridBillYuan());
            yuan.put(BillVariant.MARKET, variants.get(BillVariant.MARKET).gridBillYuan());
        } else if (variants.containsKey(BillVariant.AGENCY)) {
            yuan.put(BillVariant.AGENCY, variants.get(BillVariant.AGENCY).gridBillYuan());
            yuan.put(BillVariant.MARKET, gridBillYuan());
        }
        return yuan;
    }

    /** Whether there is a line of {@code row}. */
    public boolean has(BillRow row) {
        return lines.stream().anyMatch(line -> line.row() == row);
    }

    /** Sum of the lines of {@code row} [yuan]. */
    public double amountYuan(BillRow row) {
        return Cents.sum(lines.stream().filter(line -> line.row() == row).mapToDouble(BillLine::amountYuan));
    }

    /** What is paid for grid electricity: the sum of the lines of the grid company but income [yuan]. */
    public double gridBillYuan() {
        return amountYuan(BillRow.Side.GRID);
    }

    /** Income from exported energy, as a positive number [yuan]. */
    public double exportIncomeYuan() {
        return 0.0 - amountYuan(BillRow.Side.INCOME);
    }

    /** Income from services to the grid, as a positive number [yuan]. */
    public double serviceIncomeYuan() {
        return 0.0 - amountYuan(BillRow.Side.SERVICE);
    }

    /** Income from certificates less what is paid for them [yuan]. */
    public double certificateIncomeYuan() {
        return 0.0 - amountYuan(BillRow.Side.CERTIFICATE);
    }

    private double amountYuan(BillRow.Side side) {
        return Cents.sum(
                lines.stream().filter(line -> line.row().side() == side).mapToDouble(BillLine::amountYuan));
    }

    /** The bills of several parks as one, lines of the same month, row and unit added; it has no capacity modes. */
    public static Bill sum(List<Bill> bills) {
        return new Bill(merged(bills.stream().flatMap(bill -> bill.lines().stream())), Map.of());
    }

    private static List<BillLine> merged(Stream<BillLine> lines) {
        Map<Object, List<BillLine>> groups = new LinkedHashMap<>();
        lines.sorted(ORDER).forEach(line -> groups.computeIfAbsent(
                        List.of(line.month(), line.row(), line.unit()), unused -> new ArrayList<>())
                .add(line));
        return groups.values().stream().map(BillLine::sum).toList();
    }
}
