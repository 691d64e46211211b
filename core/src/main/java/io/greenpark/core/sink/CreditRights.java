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
}
