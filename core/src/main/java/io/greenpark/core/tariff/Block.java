package io.greenpark.core.tariff;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import java.util.List;

/**
 * One block of a tiered price (阶梯): what each unit of a quantity between the block before and its own end costs.
 *
 * @param upTo end of the block, in the unit of the quantity; infinite for the last one
 * @param yuanPerUnit price within it [yuan per unit]
 */
public record Block(double upTo, double yuanPerUnit) {

    public Block {
        if (!(upTo > 0.0)) {
            throw new InvalidValueException("upTo", "must be a positive number", upTo);
        }
        Require.finite("yuanPerUnit", yuanPerUnit);
    }

    /** Requires that {@code blocks} follow each other and that only the last one is open; no blocks are in order too. */
    static void requireOrder(String field, List<Block> blocks) {
        for (int i = 1; i < blocks.size(); i++) {
            if (!(blocks.get(i).upTo() > blocks.get(i - 1).upTo())) {
                throw new InvalidValueException(
                        field,
                        "must end one above the other: put them in order",
                        "%s after %s"
                                .formatted(
                                        blocks.get(i).upTo(), blocks.get(i - 1).upTo()));
            }
        }
        if (!blocks.isEmpty() && Double.isFinite(blocks.get(blocks.size() - 1).upTo())) {
            throw new InvalidValueException(
                    field,
                    "must have a last block without an end",
                    blocks.get(blocks.size() - 1).upTo());
        }
    }

    /** What {@code quantity} costs when the ends of {@code blocks} are multiplied by {@code scale} [yuan]. */
    public static double costYuan(List<Block> blocks, double scale, double quantity) {
        double yuan = 0.0;
        double from = 0.0;
        for (Block block : blocks) {
            double to = Math.min(quantity, block.upTo() * scale);
            yuan += Math.max(0.0, to - from) * block.yuanPerUnit();
            from = Math.max(from, to);
        }
        return yuan;
    }
}
