package io.greenpark.core.tariff;

import io.greenpark.core.check.Require;
import java.util.List;

/**
 * Charges beside the prices per MWh and the capacity part, VAT included, docs/model.md eq. (BIL-13) to (BIL-15).
 *
 * @param energyBlocks what monthly energy costs in addition, by blocks of MWh [MWh, yuan/MWh]
 * @param blocksPerMw whether the blocks are MWh per MW of the month's highest demand
 * @param demandBlocks what monthly demand costs in addition, by blocks of MW [MW, yuan/(MW·month)]
 * @param windows parts of the day whose demand is charged beside that of the month
 * @param fixedYuanPerMonth fixed charge [yuan/month]
 * @param minimumYuanPerMonth least bill [yuan/month]
 */
public record ExtraCharges(
        List<Block> energyBlocks,
        boolean blocksPerMw,
        List<Block> demandBlocks,
        List<DemandWindow> windows,
        double fixedYuanPerMonth,
        double minimumYuanPerMonth) {

    /** No such charges. */
    public static final ExtraCharges NONE = new ExtraCharges(List.of(), false, List.of(), List.of(), 0.0, 0.0);

    public ExtraCharges {
        energyBlocks = List.copyOf(energyBlocks);
        demandBlocks = List.copyOf(demandBlocks);
        windows = List.copyOf(windows);
        Block.requireOrder("energyTiers", energyBlocks);
        Block.requireOrder("demandTiers", demandBlocks);
        Require.notNegative("fixedYuanPerMonth", fixedYuanPerMonth);
        Require.notNegative("minimumYuanPerMonth", minimumYuanPerMonth);
    }
}
