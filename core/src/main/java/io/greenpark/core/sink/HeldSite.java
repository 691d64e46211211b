package io.greenpark.core.sink;

import io.greenpark.core.provenance.Title;
import java.util.List;

/**
 * A site with where it lies and to whom it belongs.
 *
 * @param site the site
 * @param county id of the county; empty if none is stated
 * @param owner to whom land and carbon belong
 */
public record HeldSite(SinkSite site, String county, Ownership owner) implements SinkSite {

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
    public double forestHa(int year) {
        return site.forestHa(year);
    }

    @Override
    public int startYear() {
        return site.startYear();
    }

    @Override
    public List<Booking> bookings(int firstYear, int lastYear, InputErrors errors) {
        return site.bookings(firstYear, lastYear, errors);
    }
}
