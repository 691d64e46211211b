package io.greenpark.core.result;

import io.greenpark.core.ledger.AttributeLedger;
import io.greenpark.core.ledger.GridCover;
import io.greenpark.core.product.LabelEvidence;
import io.greenpark.core.product.LabelHours;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Takes the entries that green-power labels rest on from the hourly columns and the ledger of a park. */
public final class LabelEntries {

    private LabelEntries() {}

    /**
     * The entries of a period.
     *
     * @param ledger the ledger of the park; {@code null} if none is kept
     * @param cover what its grid energy carries
     * @param provincialFraction factor k of the provincial allocation; {@code null} if it is not known [1]
     */
    public static LabelEvidence of(
            NodeFlows flows,
            @Nullable AttributeLedger ledger,
            GridCover cover,
            @Nullable Double provincialFraction,
            LocalDate from,
            LocalDate to) {
        var hours = new LabelHours(
                flows.axis(),
                from,
                to,
                flows.column(FlowColumn.LOAD_MW),
                flows.column(FlowColumn.UNSERVED_MW),
                flows.column(FlowColumn.IMPORT_MW),
                flows.column(FlowColumn.HOURLY_MATCHED_FRACTION),
                flows.column(FlowColumn.PHYSICAL_SELF_USE_SHARE));
        return new LabelEvidence(hours, ledger, cover, provincialFraction);
    }
}
