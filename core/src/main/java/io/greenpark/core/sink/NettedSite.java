package io.greenpark.core.sink;

import io.greenpark.core.provenance.Title;
import java.util.ArrayList;
import java.util.List;

/**
 * A site with the nitrous oxide that its measures bring, so that no carbon is counted without it.
 *
 * @param site the site
 * @param gases what is given off
 */
public record NettedSite(SinkSite site, List<GasFlow> gases) implements SinkSite {

    public NettedSite {
        gases = List.copyOf(gases);
    }

    @Override
    public String id() {
        return site.id();
    }

    @Override
    public Title title() {
        return site.title();
    }

    @Override
    public String kind() {
        return site.kind();
    }

    @Override
    public int startYear() {
        return site.startYear();
    }

    @Override
    public List<Booking> bookings(int firstYear, int lastYear, InputErrors errors) {
        List<Booking> rows = new ArrayList<>(site.bookings(firstYear, lastYear, errors));
        rows.addAll(GasFlow.bookings(gases, firstYear, lastYear, errors));
        return rows;
    }
}
