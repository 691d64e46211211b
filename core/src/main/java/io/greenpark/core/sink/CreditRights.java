package io.greenpark.core.sink;

import io.greenpark.core.check.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * Who owns a site and who sells what it binds; the owner decides.
 *
 * @param owner owner of the site
 * @param seller who sells its credits
 * @param agreement whether the owner has agreed that another sells
 * @param park id of the park whose project receives what a seller that is a park earns; {@code null} if no cash flow does
 */
public record CreditRights(
        String owner,
        String seller,
        boolean agreement,
        @Nullable String park) {

    /** The word for a park among owners and sellers. */
    private static final String PARK = "park";

    public CreditRights {
        if (!seller.equals(owner) && !agreement) {
            throw new InvalidValueException(
                    "seller", "must be the owner of the site (%s), or agreement must be true".formatted(owner), seller);
        }
        if (park != null && !seller.equals(PARK)) {
            throw new InvalidValueException("park", "must be left out where no park sells the credits", park);
        }
    }

    /** Requires that the owner is the one that {@code site} states, where it states one. */
    void requireOwnerOf(SinkSite site) {
        String stated = site.owner().word();
        if (site.owner() != Ownership.UNSTATED && !stated.equals(owner)) {
            throw new InvalidValueException(
                            "owner", "must be %s, as sinks.%s.owner says".formatted(stated, site.id()), owner)
                    .withHint("leave owner out here: the site says to whom it belongs");
        }
    }
}
