package io.greenpark.core.settlement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.DoubleStream;

/** Money as it stands on a bill: whole cents (分), docs/model.md eq. (BIL-6). */
final class Cents {

    private static final int CENT_DIGITS = 2;

    /** Binary noise of a product lies far below a millionth of a yuan; it must not decide about half a cent. */
    private static final int NOISE_DIGITS = 6;

    private Cents() {}

    /** {@code yuan} rounded to 0.01 yuan, halves away from zero. */
    static double round(double yuan) {
        return BigDecimal.valueOf(yuan)
                .setScale(NOISE_DIGITS, RoundingMode.HALF_EVEN)
                .setScale(CENT_DIGITS, RoundingMode.HALF_UP)
                .doubleValue();
    }

    /** Sum of amounts in whole cents, without rounding error. */
    static double sum(DoubleStream amountsYuan) {
        return amountsYuan
                .mapToObj(BigDecimal::valueOf)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .doubleValue();
    }
}
