package io.greenpark.reports.table;

import static io.greenpark.reports.table.Column.number;
import static io.greenpark.reports.table.Column.text;

import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.FlowColumn;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.simulation.Case;
import io.greenpark.core.time.TimeAxis;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The series of a case in the tables of a PyPSA network: a row per step, a column per component. */
final class PypsaSeries {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final Map<String, FlowColumn> CARRIERS = carriers();

    private final Case variant;
    private final CaseResult result;
    private final TimeAxis axis;

    /**
     * Available power of one kind at a node.
     *
     * @param name name of the generator
     * @param bus its node
     * @param carrier e.g. {@code wind}
     * @param mw available power by step [MW]
     */
    record Supply(String name, String bus, String carrier, double[] mw) {

        /** Largest available power [MW]; what stands beside it is a share of this. */
        double ratedMw() {
            return Arrays.stream(mw).max().orElse(0.0);
        }
    }

    PypsaSeries(Case variant, CaseResult result, TimeAxis axis) {
        this.variant = variant;
        this.result = result;
        this.axis = axis;
    }

    private static Map<String, FlowColumn> carriers() {
        Map<String, FlowColumn> carriers = new LinkedHashMap<>();
        carriers.put("wind", FlowColumn.WIND_AVAILABLE_MW);
        carriers.put("solar", FlowColumn.SOLAR_AVAILABLE_MW);
        carriers.put("other", FlowColumn.OTHER_AVAILABLE_MW);
        carriers.put("thermal", FlowColumn.THERMAL_MW);
        return carriers;
    }

    /** Own supply by node and kind, where there is any. */
    List<Supply> supplies() {
        List<Supply> supplies = new ArrayList<>();
        for (NodeResult node : result.nodes()) {
            CARRIERS.forEach((carrier, column) -> supplies.add(new Supply(
                    node.id() + " " + carrier, node.id(), carrier, node.flows().values(column))));
        }
        return supplies.stream().filter(supply -> supply.ratedMw() > 0.0).toList();
    }

    /** Nodes with a demand. */
    List<String> demands() {
        return result.nodes().stream()
                .filter(node -> Arrays.stream(demandMw(node)).anyMatch(mw -> mw > 0.0))
                .map(NodeResult::id)
                .toList();
    }

    List<DataTable> tables() {
        List<Supply> supplies = supplies();
        Map<String, double[]> available = new LinkedHashMap<>();
        supplies.forEach(supply -> available.put(supply.name(), perUnit(supply)));
        Map<String, double[]> mustRun = new LinkedHashMap<>();
        supplies.stream()
                .filter(supply -> supply.carrier().equals("thermal"))
                .forEach(supply -> mustRun.put(supply.name(), perUnit(supply)));
        Map<String, double[]> demand = new LinkedHashMap<>();
        demands().forEach(node -> demand.put(node + " load", demandMw(result.node(node))));
        return List.of(
                snapshots(),
                table("generators-p_max_pu", available),
                table("generators-p_min_pu", mustRun),
                table("loads-p_set", demand),
                table("links-marginal_cost", prices()));
    }

    /** The price at each connection: paid for import, earned for export. */
    private Map<String, double[]> prices() {
        Map<String, double[]> prices = new LinkedHashMap<>();
        variant.nodes().stream().filter(node -> !node.connections().isEmpty()).forEach(node -> {
            var flows = result.node(node.id()).flows();
            prices.put(node.id() + " import", flows.values(FlowColumn.IMPORT_PRICE_YUAN_PER_MWH));
            prices.put(
                    node.id() + " export",
                    Arrays.stream(flows.values(FlowColumn.EXPORT_PRICE_YUAN_PER_MWH))
                            .map(yuanPerMwh -> 0.0 - yuanPerMwh)
                            .toArray());
        });
        return prices;
    }

    private DataTable snapshots() {
        List<List<Object>> rows = new ArrayList<>();
        for (int k = 0; k < axis.steps(); k++) {
            double hours = axis.stepHours();
            rows.add(List.of(LOCAL.format(axis.localStart(k)), hours, hours, hours));
        }
        return new DataTable(
                "snapshots",
                List.of(text("snapshot"), number("objective"), number("stores"), number("generators")),
                rows);
    }

    private DataTable table(String name, Map<String, double[]> columns) {
        List<Column> headers = new ArrayList<>(List.of(text("snapshot")));
        columns.keySet().forEach(header -> headers.add(number(header)));
        List<List<Object>> rows = new ArrayList<>();
        for (int k = 0; k < axis.steps() && !columns.isEmpty(); k++) {
            List<Object> row = new ArrayList<>(List.of(LOCAL.format(axis.localStart(k))));
            for (double[] values : columns.values()) {
                row.add(values[k]);
            }
            rows.add(row);
        }
        return new DataTable(name, headers, rows);
    }

    private static double[] perUnit(Supply supply) {
        double ratedMw = supply.ratedMw();
        return Arrays.stream(supply.mw()).map(mw -> mw / ratedMw).toArray();
    }

    /** What is supplied of the load, and the own use of plants [MW]. */
    private static double[] demandMw(NodeResult node) {
        double[] mw = node.flows().values(FlowColumn.LOAD_MW);
        for (int k = 0; k < mw.length; k++) {
            mw[k] += node.flows().get(FlowColumn.AUX_MW, k) - node.flows().get(FlowColumn.UNSERVED_MW, k);
        }
        return mw;
    }
}
