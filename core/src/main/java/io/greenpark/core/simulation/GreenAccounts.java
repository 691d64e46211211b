package io.greenpark.core.simulation;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.dispatch.NodePlan;
import io.greenpark.core.ledger.AttributeLedger;
import io.greenpark.core.ledger.GreenPower;
import io.greenpark.core.ledger.GreenTrace;
import io.greenpark.core.ledger.GridCover;
import io.greenpark.core.ledger.GridEnergy;
import io.greenpark.core.ledger.HourlyMatch;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.storage.Battery;
import java.util.Optional;

/**
 * The attributes of a park or hub.
 *
 * @param terms what it buys, sells and cancels
 * @param ledger its attribute ledger; empty where no rules of certificates are in force
 * @param cover what its grid energy carries of attributes
 * @param match load that carbon-free power covers hour by hour
 */
record GreenAccounts(GreenPower terms, Optional<AttributeLedger> ledger, GridCover cover, HourlyMatch match) {

    static GreenAccounts of(Node node, NodePlan plan, PowerSeries load, GreenTrace green, Case variant) {
        CaseAttributes attributes = variant.attributes();
        GreenPower terms = attributes.of(node.id());
        double greenShare = node.assets().connections().stream()
                .mapToDouble(grid -> grid.billing().tariff().greenShareFraction())
                .sum();
        var grid = new GridEnergy(plan.importMw(), greenShare);
        Optional<AttributeLedger> ledger = attributes.rules().map(rules -> {
            try {
                return AttributeLedger.of(node.id(), green.book(), grid, terms, rules);
            } catch (InvalidValueException e) {
                throw RefusedClaimException.ofPark(variant.id(), node.id(), e);
            }
        });
        double initialMwh = node.assets().storage().stream()
                .mapToDouble(Battery::initialMwh)
                .sum();
        return new GreenAccounts(
                terms,
                ledger,
                ledger.map(booked -> booked.cover(plan.importMw()))
                        .orElseGet(() -> GridCover.ofShare(plan.importMw(), greenShare)),
                HourlyMatch.of(green, load, plan, initialMwh, terms.gridCarbonFree()));
    }
}
