package io.greenpark.core.sink;

import io.greenpark.core.check.InvalidValueException;

/**
 * Who owns a site and who sells what it binds; the owner decides.
 *
 * @param owner owner of the site
 * @param seller who sells its credits
 * @param agreement whether the owner has agreed that another sells
 */
public record CreditRights(String owner, String seller, boolean agreement) {

    public CreditRights {
        if (!seller.equals(owner) && !agreement) {
            throw new InvalidValueException(
                    "seller", "must be the owner of the site (%s), or agreement must be true".formatted(owner), seller);
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
