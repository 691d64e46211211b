package io.greenpark.core.sink;

import io.greenpark.core.provenance.Title;
import java.util.List;

/** A site whose carbon stock is kept as a ledger. */
public interface SinkSite {

    /** Id of the site in the scenario. */
    String id();

    /** Name for people. */
    Title title();

    /** {@code forest}, {@code cropland} or {@code wetland}. */
    String kind();

    /**
     * Books the years {@code firstYear} to {@code lastYear} with inputs that err by {@code errors}; which rows there are, and
     * in which order, does not depend on the errors.
     */
    List<Booking> bookings(int firstYear, int lastYear, InputErrors errors);

    /** Year in which what is booked begins: the first measure, or the inventory where there is none. */
    int startYear();

    /** County in which it lies; empty if none is stated. */
    default String county() {
        return "";
    }

    /** To whom land and carbon belong. */
    default Ownership owner() {
        return Ownership.UNSTATED;
    }

    /** Forest at the end of {@code year} [ha]. */
    default double forestHa(int year) {
        return 0.0;
    }

    /** Books the years {@code firstYear} to {@code lastYear} with the propagated errors of the inputs. */
    default SinkLedger book(int firstYear, int lastYear) {
        return new SinkLedger(
                id(),
                title(),
                kind(),
                county(),
                owner(),
                ErrorPropagation.of(errors -> bookings(firstYear, lastYear, errors)));
    }
}
