package io.greenpark.core.ledger;

/**
 * One node while it is traced.
 *
 * @param greenMw own generation after curtailment per step [MW]
 * @param loadMw load per step [MW]
 * @param ownUseMw own use of the plants per step [MW]
 * @param linesMw sent over lines per step [MW]
 * @param storage the batteries
 * @param inventoryMwh green inventory of each battery at the end of the last step that was traced [MWh]
 * @param out what became of the green power
 */
record TracedColumns(
        double[] greenMw,
        double[] loadMw,
        double[] ownUseMw,
        double[] linesMw,
        StorageColumns[] storage,
        double[] inventoryMwh,
        GreenColumns out) {}
