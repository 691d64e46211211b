package io.greenpark.core.product;

import io.greenpark.core.check.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the products of a park take of its energy, docs/model.md eq. (PRO-29). A product takes the same part of what the park consumes
 * throughout the days on which it is made; the parts of all products together must not exceed the whole at any time. Demand that
 * could not be supplied counts here: that it is missing is told for itself.
 */
public final class ProductUse {

    /** Rounding of a part that is whole [1]. */
    private static final double ROUNDING = 1e-9;

    private final EnergyBook book;
    private final List<Use> uses = new ArrayList<>();

    /** What is made of a product in {@code period} with the energy that it takes. */
    private record Use(String maker, Period period, Amount electricity, Amount heat) {

        boolean covers(int step) {
            return period.firstStep() <= step && step < period.endStep();
        }
    }

    /** Energy of what the park consumes [MWh]. */
    private record Amount(double mwh, double consumedMwh) {

        double part() {
            return mwh > 0.0 ? mwh / consumedMwh : 0.0;
        }

        @Override
        public String toString() {
            return rounded(mwh) + " of " + rounded(consumedMwh) + " MWh";
        }
    }

    private ProductUse(EnergyBook book) {
        this.book = book;
    }

    /**
     * Requires that {@code products} take no more than the park consumes.
     *
     * @throws InvalidValueException if they do, naming the products, their days, what they take and what the park consumes then
     */
    public static void require(List<Product> products, EnergyBook book) {
        var use = new ProductUse(book);
        products.forEach(use::add);
        use.require("must take no more electricity than the park consumes", Use::electricity);
        use.require("must take no more heat than the park consumes", Use::heat);
    }

    private void add(Product product) {
        for (Batch piece : Output.pieces(product, book.axis())) {
            Period period = Period.of(book.axis(), piece.from(), piece.to());
            double tonnes = piece.tonnes(book.axis(), period.firstStep(), period.endStep());
            double heatMwh = book.sum(EnergyFlow.HEAT_MWH, period) + book.sum(EnergyFlow.PURCHASED_HEAT_MWH, period);
            Inputs inputs = product.inputs();
            double demandMwh = book.sum(EnergyFlow.CONSUMED_MWH, period) + book.sum(EnergyFlow.UNSERVED_MWH, period);
            double perTonne = EmbeddedEmissions.electricityMwhPerTonne(inputs, book, period);
            uses.add(new Use(
                    "%s %s (%s – %s)".formatted(product.id(), piece.id(), piece.from(), piece.to()),
                    period,
                    new Amount(tonnes * perTonne, demandMwh),
                    new Amount(tonnes * inputs.heatMwhPerTonne(), heatMwh)));
        }
    }

    /** Parts rise only where some product begins to be made. */
    private void require(String rule, Function<Use, Amount> amount) {
        for (Use first : uses) {
            List<Use> at = uses.stream()
                    .filter(use -> use.covers(first.period().firstStep()))
                    .filter(use -> amount.apply(use).mwh() > 0.0)
                    .toList();
            double parts =
                    at.stream().mapToDouble(use -> amount.apply(use).part()).sum();
            if (parts > 1.0 + ROUNDING) {
                String makers = at.stream()
                        .map(use -> use.maker() + ": " + amount.apply(use))
                        .collect(Collectors.joining(", "));
                throw new InvalidValueException(
                        "products",
                        rule + "; " + makers,
                        Double.isFinite(parts) ? rounded(parts) + " of the whole" : "more than nothing");
            }
        }
    }

    /** With three decimals. */
    private static double rounded(double value) {
        return Math.round(value * 1000.0) / 1000.0;
    }
}
