package io.greenpark.reports.table;

import io.greenpark.core.result.AssetSeries;
import io.greenpark.core.result.FlowColumn;
import io.greenpark.core.result.NodeFlows;
import io.greenpark.core.time.TimeAxis;
import java.time.LocalDateTime;
import tech.tablesaw.api.DateTimeColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Results as Tablesaw data frames, for those who embed greenpark and go on calculating. */
public final class DataFrames {

    private DataFrames() {}

    /** A data frame with the name, headers and cells of {@code table}; numbers that are not defined are missing. */
    public static Table of(DataTable table) {
        Table frame = Table.create(table.name());
        for (int c = 0; c < table.columns().size(); c++) {
            Column column = table.columns().get(c);
            int index = c;
            frame.addColumns(
                    switch (column.type()) {
                        case TEXT ->
                            StringColumn.create(
                                    column.header(), table.rows().stream().map(row -> (String) row.get(index)));
                        case NUMBER ->
                            DoubleColumn.create(
                                    column.header(), table.rows().stream().mapToDouble(row -> (Double) row.get(index)));
                        case INTEGER ->
                            IntColumn.create(
                                    column.header(), table.rows().stream().mapToInt(row -> (Integer) row.get(index)));
                    });
        }
        return frame;
    }

    /** The hourly balance of a node, with the local time of the beginning of every step. */
    public static Table of(NodeFlows flows) {
        Table frame = Table.create("hourly", times(flows.axis()));
        for (FlowColumn column : FlowColumn.values()) {
            frame.addColumns(DoubleColumn.create(column.header(), flows.values(column)));
        }
        return frame;
    }

    /** The hourly detail of an asset, with the local time of the beginning of every step. */
    public static Table of(AssetSeries asset) {
        Table frame = Table.create(asset.asset(), times(asset.axis()));
        asset.headers().forEach(header -> frame.addColumns(DoubleColumn.create(header, asset.values(header))));
        return frame;
    }

    private static DateTimeColumn times(TimeAxis axis) {
        LocalDateTime[] times = new LocalDateTime[axis.steps()];
        for (int k = 0; k < times.length; k++) {
            times[k] = axis.localStart(k);
        }
        return DateTimeColumn.create("time", times);
    }
}
