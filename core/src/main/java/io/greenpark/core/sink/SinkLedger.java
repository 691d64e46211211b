package io.greenpark.core.sink;

import io.greenpark.core.provenance.Title;
import java.util.List;

/**
 * The yearly stock ledger of one site: opening stock, booked flows, closing stock per year and pool.
 *
 * @param site id of the site
 * @param title name for people
 * @param kind {@code forest}, {@code cropland} or {@code wetland}
 * @param county id of the county; empty if none is stated
 * @param owner to whom the site belongs
 * @param entries entries in order of year
 */
public record SinkLedger(
        String site, Title title, String kind, String county, Ownership owner, List<SinkEntry> entries) {

    public SinkLedger {
        entries = List.copyOf(entries);
    }

    /** A ledger of a site of which neither county nor owner is stated. */
    public SinkLedger(String site, Title title, String kind, List<SinkEntry> entries) {
        this(site, title, kind, "", Ownership.UNSTATED, entries);
    }

    /** The same ledger with other entries. */
    SinkLedger with(List<SinkEntry> otherEntries) {
        return new SinkLedger(site, title, kind, county, owner, otherEntries);
    }
}
