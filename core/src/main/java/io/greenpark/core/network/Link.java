package io.greenpark.core.network;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;

/**
 * A line on which power flows from one node to another; two links make a line for both directions.
 *
 * @param id unique name
 * @param from id of the sending node
 * @param to id of the receiving node
 * @param limitMw largest power at the sending end [MW]
 * @param efficiency power received over power sent [1]
 * @param feeYuanPerMwh fee per energy sent [yuan/MWh]
 */
public record Link(String id, String from, String to, double limitMw, double efficiency, double feeYuanPerMwh) {

    public Link {
        Require.id("id", id);
        Require.id("from", from);
        Require.id("to", to);
        if (from.equals(to)) {
            throw new InvalidValueException("to", "must be another node than from", to);
        }
        Require.notNegative("limitMw", limitMw);
        Require.within("efficiency", efficiency, 0.5, 1.0);
        Require.notNegative("feeYuanPerMwh", feeYuanPerMwh);
    }

    /** Name of the line {@code id} the other way. */
    public static String backId(String id) {
        return id + "-back";
    }

    /** The same line while it does not serve. */
    public Link idle() {
        return new Link(id, from, to, 0.0, efficiency, feeYuanPerMwh);
    }

    /** The same line the other way. */
    public Link back() {
        return new Link(backId(id), to, from, limitMw, efficiency, feeYuanPerMwh);
    }
}
