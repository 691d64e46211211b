package io.greenpark.core.ledger;

/**
 * One node while it is traced.
 *
 * @param greenMw own generation after curtailment per step [MW]
 * @param loadMw load per step [MW]
 * @param ownUseMw own use of the plants per step [MW]
 * @param linesMw sent over lines per step [MW]
 * @param storage the batteries
 * @param draw what their discharge draws on
 * @param inventoryMwh green inventory of each battery at the end of the last step that was traced [MWh]
 * @param direct uses of own and received green power in the step
 * @param stored uses of what batteries deliver of it in the step
 * @param origins the same by plant
 * @param batteries what the batteries do, by account
 * @param out what became of the green power
 */
record TracedColumns(
        double[] greenMw,
        double[] loadMw,
        double[] ownUseMw,
        double[] linesMw,
        StorageColumns[] storage,
        StorageDraw draw,
        double[] inventoryMwh,
        GreenUse direct,
        GreenUse stored,
        OriginColumns origins,
        StorageBook batteries,
        GreenColumns out) {}
