package io.greenpark.core.sink;

/** A site whose carbon stock is kept as a ledger. */
public interface SinkSite {

    /** Id of the site in the scenario. */
    String id();

    /**
     * Books the years {@code firstYear} to {@code lastYear}.
     *
     * @return ledger with opening stock, flows and closing stock of every year
     */
    SinkLedger book(int firstYear, int lastYear);
}
