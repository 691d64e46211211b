package io.greenpark.core.finance;

/**
 * What a project is worth to an owner when one input is moved.
 *
 * @param owner id of the owner
 * @param lever the input
 * @param factor what it is multiplied by [1]
 * @param npvYuan net present value of the equity cash flow [yuan]
 * @param irrFraction internal rate of return on equity [1]; NaN if there is none or more than one
 * @param paybackYears simple payback without loan [a]; NaN if it never pays back
 */
public record SensitivityRow(
        String owner, Lever lever, double factor, double npvYuan, double irrFraction, double paybackYears) {

    static SensitivityRow of(OwnerResult owner, Lever lever, double factor) {
        double rateFactor = lever == Lever.DISCOUNT_RATE ? factor : 1.0;
        return new SensitivityRow(
                owner.id(),
                lever,
                factor,
                Returns.npvYuan(
                        owner.equity().netYuan(), rateFactor * owner.rates().discountFraction()),
                owner.irrFraction().orElse(Double.NaN),
                owner.paybackYears().orElse(Double.NaN));
    }
}
