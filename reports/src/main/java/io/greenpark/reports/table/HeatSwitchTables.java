package io.greenpark.reports.table;

import static io.greenpark.reports.table.Column.number;
import static io.greenpark.reports.table.Column.text;

import io.greenpark.core.carbon.CarbonAccount;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.result.StudyResult;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Tables of heat demands set against their references. */
public final class HeatSwitchTables {

    private static final List<Column> COLUMNS = List.of(
            text("use"),
            number("heatMwhHeat"),
            number("referenceScope1Tco2e"),
            number("referenceScope2Tco2e"),
            number("supplyScope1Tco2e"),
            number("supplyScope2Tco2e"),
            number("savedTco2e"),
            number("shiftedTco2e"));

    private HeatSwitchTables() {}

    /** The demands of one account. */
    public static DataTable of(CarbonAccount account) {
        List<List<Object>> rows = account.switches().stream()
                .map(heat -> List.<Object>of(
                        heat.use(),
                        heat.heatMwh(),
                        heat.referenceScope1Tco2e(),
                        heat.referenceScope2Tco2e(),
                        heat.supplyScope1Tco2e(),
                        heat.supplyScope2Tco2e(),
                        heat.savedTco2e(),
                        heat.shiftedTco2e()))
                .toList();
        return new DataTable("heat", COLUMNS, rows);
    }

    /** The demands of all cases and parks. */
    public static DataTable of(StudyResult study) {
        List<Column> lead = List.of(text("case"), text("park"));
        List<DataTable> parts = new ArrayList<>();
        for (CaseResult c : study.cases()) {
            for (NodeResult node : c.nodes()) {
                parts.add(of(node.carbon()).prefixed(lead, List.of(c.id(), node.id())));
            }
        }
        return DataTable.stacked(
                "heat", Stream.concat(lead.stream(), COLUMNS.stream()).toList(), parts);
    }
}
