package io.greenpark.core.simulation;

import io.greenpark.core.ledger.AttributeAccount;
import io.greenpark.core.ledger.AttributeEntry;
import io.greenpark.core.ledger.AttributeLedger;
import io.greenpark.core.ledger.GreenPower;
import io.greenpark.core.settlement.BillLine;
import io.greenpark.core.tariff.BillRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What attributes of green power cost and bring, booked by booked; those of the tariff stand in a row of the grid bill. */
final class CertificateMoney {

    private static final String PURCHASE = "purchase.";

    private CertificateMoney() {}

    /** The lines of a ledger. */
    static List<BillLine> lines(AttributeLedger ledger, GreenPower terms) {
        List<BillLine> lines = new ArrayList<>();
        for (AttributeEntry entry : ledger.entries()) {
            if (entry.from() == AttributeAccount.BOUGHT) {
                bought(entry, terms).forEach(lines::add);
            } else if (entry.to() == AttributeAccount.SOLD || entry.to() == AttributeAccount.SOLD_WITH_POWER) {
                lines.add(BillLine.income(
                        entry.month(), BillRow.CERTIFICATE_INCOME, entry.mwh(), "MWh", soldYuanPerMwh(entry, terms)));
            }
        }
        return lines;
    }

    private static Stream<BillLine> bought(AttributeEntry entry, GreenPower terms) {
        Stream<Double> withPower = terms.purchases().stream()
                .filter(purchase -> entry.lot().asset().equals(PURCHASE + purchase.id()))
                .map(GreenPower.Purchase::yuanPerMwh);
        Stream<Double> apart = terms.certificates().stream()
                .filter(bought -> entry.lot().asset().equals(PURCHASE + bought.id()))
                .map(bought -> bought.yuanEach() * bought.count() / entry.mwh());
        return (entry.to() == AttributeAccount.HELD ? apart : withPower)
                .map(yuan -> BillLine.of(entry.month(), BillRow.CERTIFICATE_PURCHASE, entry.mwh(), "MWh", yuan));
    }

    private static double soldYuanPerMwh(AttributeEntry entry, GreenPower terms) {
        return terms.sales().stream()
                .filter(sale ->
                        sale.id().equals(entry.claimant()) && sale.month().equals(entry.month()))
                .mapToDouble(GreenPower.Sale::yuanEach)
                .findFirst()
                .orElse(terms.exportYuanPerMwh());
    }
}
