package io.greenpark.reports.table;

import static io.greenpark.reports.table.Column.number;
import static io.greenpark.reports.table.Column.text;

import io.greenpark.core.network.Link;
import io.greenpark.core.park.NodeAssets;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.simulation.Case;
import io.greenpark.core.storage.Battery;
import io.greenpark.core.time.TimeAxis;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A case in the tables of a PyPSA network, docs/outputs.md: what a table is called there is its name.
 *
 * <p>Source: PyPSA documentation, "Components" and "Import and export", pypsa.readthedocs.io.
 */
public final class PypsaTables {

    /** Bus of the public grid. */
    static final String GRID = "grid";

    private static final List<Column> NETWORK = List.of(text("name"));
    private static final List<Column> CARRIERS = List.of(text("name"));
    private static final List<Column> BUSES = List.of(text("name"), text("carrier"));
    private static final List<Column> GENERATORS =
            List.of(text("name"), text("bus"), text("carrier"), number("p_nom"), number("p_min_pu"));
    private static final List<Column> LOADS = List.of(text("name"), text("bus"));
    private static final List<Column> LINKS = List.of(
            text("name"),
            text("bus0"),
            text("bus1"),
            text("carrier"),
            number("p_nom"),
            number("efficiency"),
            number("marginal_cost"));
    private static final List<Column> STORAGE_UNITS = List.of(
            text("name"),
            text("bus"),
            text("carrier"),
            number("p_nom"),
            number("p_min_pu"),
            number("p_max_pu"),
            number("max_hours"),
            number("efficiency_store"),
            number("efficiency_dispatch"),
            number("standing_loss"),
            number("state_of_charge_initial"),
            number("marginal_cost"));

    private final Case variant;
    private final PypsaSeries series;

    private PypsaTables(Case variant, PypsaSeries series) {
        this.variant = variant;
        this.series = series;
    }

    /**
     * The tables of a case.
     *
     * @param variant its plants and lines
     * @param result what became of it: load, available generation, prices
     * @param axis its time axis
     */
    public static List<DataTable> of(Case variant, CaseResult result, TimeAxis axis) {
        var tables = new PypsaTables(variant, new PypsaSeries(variant, result, axis));
        return Stream.concat(tables.fixed().stream(), tables.series.tables().stream())
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    private List<DataTable> fixed() {
        return List.of(
                new DataTable("network", NETWORK, List.of(List.of(variant.id()))),
                new DataTable("carriers", CARRIERS, carriers()),
                new DataTable("buses", BUSES, buses()),
                new DataTable("generators", GENERATORS, generators()),
                new DataTable("loads", LOADS, loads()),
                new DataTable("links", LINKS, links()),
                new DataTable("storage_units", STORAGE_UNITS, storageUnits()));
    }

    private static List<List<Object>> carriers() {
        return Stream.of("AC", "wind", "solar", "other", "thermal", "battery", GRID)
                .map(List::<Object>of)
                .toList();
    }

    private List<List<Object>> buses() {
        return Stream.concat(Stream.of(GRID), variant.nodes().stream().map(NodeAssets::id))
                .map(bus -> List.<Object>of(bus, "AC"))
                .toList();
    }

    /** The public grid gives and takes what the connections let through, without cost: prices stand at the connections. */
    private List<List<Object>> generators() {
        double gridMw = variant.nodes().stream()
                .flatMap(node -> node.connections().stream())
                .mapToDouble(grid ->
                        grid.connection().importLimitMw() + grid.connection().exportLimitMw())
                .sum();
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of(GRID, GRID, GRID, gridMw, -1.0));
        series.supplies()
                .forEach(supply ->
                        rows.add(List.of(supply.name(), supply.bus(), supply.carrier(), supply.ratedMw(), 0.0)));
        return rows;
    }

    private List<List<Object>> loads() {
        return series.demands().stream()
                .map(node -> List.<Object>of(node + " load", node))
                .toList();
    }

    private List<List<Object>> links() {
        List<List<Object>> rows = new ArrayList<>();
        for (NodeAssets node : variant.nodes()) {
            node.connections().forEach(grid -> {
                String id = node.id();
                rows.add(List.of(
                        id + " import", GRID, id, GRID, grid.connection().importLimitMw(), 1.0, 0.0));
                rows.add(List.of(
                        id + " export", id, GRID, GRID, grid.connection().exportLimitMw(), 1.0, 0.0));
            });
        }
        for (Link line : variant.shared().links()) {
            rows.add(List.of(
                    line.id(), line.from(), line.to(), "AC", line.limitMw(), line.efficiency(), line.feeYuanPerMwh()));
        }
        return rows;
    }

    private List<List<Object>> storageUnits() {
        List<List<Object>> rows = new ArrayList<>();
        for (NodeAssets node : variant.nodes()) {
            for (Battery battery : node.storage()) {
                double mw = Math.max(battery.chargeMw(), battery.dischargeMw());
                if (mw > 0.0) {
                    rows.add(storageUnit(node.id(), battery, mw));
                }
            }
        }
        return rows;
    }

    /** PyPSA knows no lowest state of charge: what counts as stored is what dispatch may take out. */
    private static List<Object> storageUnit(String node, Battery battery, double mw) {
        double usableMwh = battery.capacityMwh() * (battery.maxSocFraction() - battery.minSocFraction());
        double initialMwh = battery.capacityMwh() * (battery.initialSocFraction() - battery.minSocFraction());
        return List.of(
                node + " " + battery.id(),
                node,
                "battery",
                mw,
                -battery.chargeMw() / mw,
                battery.dischargeMw() / mw,
                usableMwh / mw,
                battery.chargeEfficiency(),
                battery.dischargeEfficiency(),
                battery.selfDischargePerHour(),
                initialMwh,
                battery.wearYuanPerMwhDischarged());
    }
}
