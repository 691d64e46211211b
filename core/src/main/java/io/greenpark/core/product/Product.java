package io.greenpark.core.product;

import io.greenpark.core.carbon.ProductOutput;
import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.time.TimeAxis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A product of a park.
 *
 * @param id unique name within the park
 * @param title name for people
 * @param annualTonnes output of a full year [t]
 * @param inputs what a tonne takes in
 * @param allocation how the inputs are divided among it and its co-products
 * @param batches stated batches, which are accounted one by one; none if it is accounted by calendar year
 * @param cnCode code of the Combined Nomenclature: digits, spaces between them do not count
 * @param trade what CBAM needs to know; {@code null} if it is not sold to the European Union
 */
public record Product(
        String id,
        Title title,
        double annualTonnes,
        Inputs inputs,
        Allocation allocation,
        List<Batch> batches,
        String cnCode,
        @Nullable Trade trade)
        implements ProductOutput {

    public Product {
        Require.id("id", id);
        Require.positive("annualTonnes", annualTonnes);
        batches = List.copyOf(batches);
        Output.requireWithinYear(annualTonnes, batches);
        String digits = cnCode.replace(" ", "");
        if (!digits.matches("\\d{2,10}")) {
            throw new InvalidValueException("cnCode", "must have 2 to 10 digits", cnCode);
        }
        if (allocation.coProducts().stream().anyMatch(other -> other.id().equals(id))) {
            throw new InvalidValueException("coProducts", "must have other ids than the product", id);
        }
        if (trade != null && trade.exportTonnes() > annualTonnes) {
            throw new InvalidValueException(
                    "cbam.exportTonnes", "must not be above the output of a year", trade.exportTonnes());
        }
    }

    @Override
    public double tonnes(TimeAxis axis, int firstStep, int endStep) {
        return Output.pieces(this, axis).stream()
                .mapToDouble(piece -> piece.tonnes(axis, firstStep, endStep))
                .sum();
    }

    /** Whether it is sold to the European Union with what its installation emits, not with default values. */
    public boolean isAccountedByCbam() {
        return trade != null && trade.defaults() == null;
    }

    /** Code of the Combined Nomenclature without spaces. */
    public String cnDigits() {
        return cnCode.replace(" ", "");
    }

    /** The same with another trade. */
    Product withTrade(Trade other) {
        return new Product(id, title, annualTonnes, inputs, allocation, batches, cnCode, other);
    }
}
