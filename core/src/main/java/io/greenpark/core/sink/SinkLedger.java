package io.greenpark.core.sink;

import io.greenpark.core.provenance.Title;
import java.util.List;

/**
 * The yearly stock ledger of one site: opening stock, booked flows, closing stock per year and pool.
 *
 * @param site id of the site
 * @param title name for people
 * @param kind {@code forest} or {@code cropland}
 * @param entries entries in order of year
 */
public record SinkLedger(String site, Title title, String kind, List<SinkEntry> entries) {

    public SinkLedger {
        entries = List.copyOf(entries);
    }
}
