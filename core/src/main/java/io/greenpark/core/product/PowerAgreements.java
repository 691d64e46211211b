package io.greenpark.core.product;

import io.greenpark.core.ledger.GridCover;
import java.util.List;

/**
 * Power purchase agreements that CBAM is told of, of all products of a park together: no more of them is proved than the ledger of
 * the park has received with power, docs/model.md eq. (PRO-26).
 *
 * @param statedMwh electricity from the grid that products state as agreed [MWh]
 * @param receivedMwh green power that the ledger has received with its certificates [MWh]
 */
public record PowerAgreements(double statedMwh, double receivedMwh) {

    /** The agreements of {@code products}, whose park has the energy of {@code book} and the grid energy of {@code cover}. */
    public static PowerAgreements of(List<Product> products, EnergyBook book, GridCover cover) {
        double statedMwh = products.stream()
                .mapToDouble(product -> statedMwh(product, book))
                .sum();
        return new PowerAgreements(statedMwh, cover.tradedMwh());
    }

    private static double statedMwh(Product product, EnergyBook book) {
        Trade trade = product.trade();
        Period all = new Period(0, book.axis().steps());
        double consumedMwh = book.sum(EnergyFlow.CONSUMED_MWH, all);
        if (trade == null || !(consumedMwh > 0.0)) {
            return 0.0;
        }
        double tonnes = product.tonnes(book.axis(), 0, book.axis().steps());
        double electricityMwh = tonnes * EmbeddedEmissions.electricityMwhPerTonne(product.inputs(), book, all);
        return trade.ppaFraction() * electricityMwh * book.sum(EnergyFlow.GRID_MWH, all) / consumedMwh;
    }

    /** Part of what is stated that the ledger proves [1]. */
    double provedFraction() {
        return statedMwh > receivedMwh ? receivedMwh / statedMwh : 1.0;
    }

    /** What is stated and no ledger holds [MWh]. */
    public double unprovedMwh() {
        return Math.max(0.0, statedMwh - receivedMwh);
    }

    /** {@code product} with the part of its agreement that is proved. */
    public Product proved(Product product) {
        Trade trade = product.trade();
        return trade == null ? product : product.withTrade(trade.withPpa(provedFraction() * trade.ppaFraction()));
    }
}
