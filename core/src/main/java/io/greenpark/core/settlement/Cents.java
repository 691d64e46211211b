package io.greenpark.core.settlement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.DoubleStream;

/** Money as it stands on a bill: whole cents (分), docs/model.md eq. (BIL-6). */
final class Cents {

    private static final int CENT_DIGITS = 2;
    private static final double PER_YUAN = 100.0;

    /** Binary noise of a product lies far below a millionth of a yuan; it must not decide about half a cent. */
    private static final int NOISE_DIGITS = 6;

    /** Amounts below are cents that a long number and a double hold exactly, with room for sums of millions of them. */
    private static final double PLAIN_YUAN = 1e9;

    /** Distance from half a cent above which neither noise nor the rounding of products can decide [cent]. */
    private static final double CLEAR = 1e-3;

    private Cents() {}

    /** {@code yuan} rounded to 0.01 yuan, halves away from zero. */
    static double round(double yuan) {
        double cents = yuan * PER_YUAN;
        double fromHalf = Math.abs(Math.abs(cents - Math.rint(cents)) - 0.5);
        if (Math.abs(yuan) < PLAIN_YUAN && fromHalf > CLEAR) {
            return (long) Math.rint(cents) / PER_YUAN;
        }
        return BigDecimal.valueOf(yuan)
                .setScale(NOISE_DIGITS, RoundingMode.HALF_EVEN)
                .setScale(CENT_DIGITS, RoundingMode.HALF_UP)
                .doubleValue();
    }

    /** Sum of amounts in whole cents, without rounding error. */
    static double sum(DoubleStream amountsYuan) {
        long cents = 0;
        BigDecimal others = BigDecimal.ZERO;
        for (double yuan : amountsYuan.toArray()) {
            long plain = Math.round(yuan * PER_YUAN);
            if (Math.abs(yuan) < PLAIN_YUAN && plain / PER_YUAN == yuan) {
                cents += plain;
            } else {
                others = others.add(BigDecimal.valueOf(yuan));
            }
        }
        return others.add(BigDecimal.valueOf(cents, CENT_DIGITS)).doubleValue();
    }
}
