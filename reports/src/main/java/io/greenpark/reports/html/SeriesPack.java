package io.greenpark.reports.html;

import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.FlowColumn;
import io.greenpark.core.result.NodeFlows;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.result.StudyResult;
import io.greenpark.core.time.TimeAxis;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The hourly series of a study for the charts of the page, small enough to be embedded.
 *
 * <p>A column is reduced to means of whole hours and to {@link #LEVELS} + 1 levels between its smallest and largest value.
 * Columns of zeros are left out and equal columns are kept once: loads and prices are the same in every case. Each column
 * is stored as the differences of its high bytes and then its low half-bytes, two to a byte, because the first compress well
 * and the second do not. The sum over the nodes is formed in the page. What is not defined counts as zero: nothing is matched where
 * nothing is consumed.
 */
final class SeriesPack {

    /** Highest level; a level has 12 bits. */
    static final int LEVELS = 4095;

    /** A leap year. */
    static final int LONGEST_HOURS = 8784;

    private static final Set<FlowColumn> STOCKS = EnumSet.of(FlowColumn.STORED_MWH);
    private static final Set<FlowColumn> CHARTED = charted();

    private final boolean partial;
    private final Map<ByteBuffer, Integer> numbers = new HashMap<>();
    private final List<Column> columns = new ArrayList<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Map<String, Map<String, Map<String, Integer>>> index = new LinkedHashMap<>();

    /**
     * Range of a column: a level {@code q} stands for {@code min + (max − min) · q / LEVELS}.
     *
     * @param min smallest value
     * @param max largest value
     * @param hours number of its hours
     */
    record Column(double min, double max, int hours) {}

    SeriesPack(StudyResult study) {
        partial = study.cases().stream()
                .map(CaseResult::axis)
                .anyMatch(axis -> hours(axis) < axis.steps() / axis.stepsPerHour());
        for (CaseResult c : study.cases()) {
            Map<String, Map<String, Integer>> byNode = new LinkedHashMap<>();
            for (NodeResult node : c.nodes()) {
                byNode.put(node.id(), numbersOf(node));
            }
            index.put(c.id(), byNode);
        }
    }

    /** Number of hours of a time axis that are embedded. */
    static int hours(TimeAxis axis) {
        return Math.min(LONGEST_HOURS, axis.steps() / axis.stepsPerHour());
    }

    /** Whether any case has more. */
    boolean partial() {
        return partial;
    }

    /** Ranges of the columns in the order of the bytes. */
    List<Column> columns() {
        return columns;
    }

    /** Number of the column by case, node and header; a missing one is zero throughout. */
    Map<String, Map<String, Map<String, Integer>>> index() {
        return index;
    }

    /** The columns, compressed (zlib) and encoded (base 64). */
    String base64() {
        return Deflated.base64(bytes.toByteArray());
    }

    private static Set<FlowColumn> charted() {
        Set<FlowColumn> charted = EnumSet.range(FlowColumn.WIND_AVAILABLE_MW, FlowColumn.IMPORT_PRICE_YUAN_PER_MWH);
        charted.add(FlowColumn.HOURLY_MATCHED_FRACTION);
        return charted;
    }

    private Map<String, Integer> numbersOf(NodeResult node) {
        Map<String, Integer> byHeader = new LinkedHashMap<>();
        for (FlowColumn column : CHARTED) {
            double[] values = hourly(node.flows(), column);
            if (!allZero(values)) {
                byHeader.put(column.header(), numberOf(values));
            }
        }
        return byHeader;
    }

    private int numberOf(double[] values) {
        double min = values[0];
        double max = values[0];
        for (double v : values) {
            min = Math.min(min, v);
            max = Math.max(max, v);
        }
        Column column = new Column(Math.min(0.0, min), max, values.length);
        byte[] levels = encoded(values, column);
        ByteBuffer key = ByteBuffer.allocate(levels.length + 2 * Double.BYTES)
                .putDouble(column.min())
                .putDouble(column.max())
                .put(levels)
                .flip();
        Integer known = numbers.putIfAbsent(key, columns.size());
        if (known != null) {
            return known;
        }
        columns.add(column);
        bytes.writeBytes(levels);
        return columns.size() - 1;
    }

    private static byte[] encoded(double[] values, Column column) {
        int n = values.length;
        byte[] out = new byte[n + (n + 1) / 2];
        double range = column.max() - column.min();
        int previous = 0;
        for (int k = 0; k < n; k++) {
            int level = range == 0.0 ? 0 : (int) Math.round((values[k] - column.min()) / range * LEVELS);
            int high = level >> 4;
            out[k] = (byte) (high - previous);
            out[n + k / 2] |= (byte) ((level & 15) << (k % 2 * 4));
            previous = high;
        }
        return out;
    }

    private static double[] hourly(NodeFlows flows, FlowColumn column) {
        double[] values = flows.values(column);
        boolean stock = STOCKS.contains(column);
        int stepsPerHour = flows.axis().stepsPerHour();
        double[] hourly = new double[hours(flows.axis())];
        for (int h = 0; h < hourly.length; h++) {
            int first = h * stepsPerHour;
            double sum = 0.0;
            for (int k = first; k < first + stepsPerHour; k++) {
                sum += Double.isNaN(values[k]) ? 0.0 : values[k];
            }
            hourly[h] = stock ? values[first + stepsPerHour - 1] : sum / stepsPerHour;
        }
        return hourly;
    }

    private static boolean allZero(double[] values) {
        for (double v : values) {
            if (v != 0.0) {
                return false;
            }
        }
        return true;
    }
}
