package io.greenpark.core.result;

import io.greenpark.core.ledger.GridCover;
import io.greenpark.core.product.LabelEvidence;
import java.time.LocalDate;
import java.util.List;

/** Takes the entries that green-power labels rest on from the hourly columns of a park. */
public final class LabelEntries {

    private LabelEntries() {}

    /** The entries of a period. */
    public static LabelEvidence of(NodeFlows flows, List<GridCover.Month> cover, LocalDate from, LocalDate to) {
        return new LabelEvidence(
                flows.axis(),
                from,
                to,
                cover,
                flows.values(FlowColumn.LOAD_MW),
                flows.values(FlowColumn.UNSERVED_MW),
                flows.values(FlowColumn.IMPORT_MW),
                flows.values(FlowColumn.HOURLY_MATCHED_FRACTION),
                flows.values(FlowColumn.PHYSICAL_SELF_USE_SHARE));
    }
}
