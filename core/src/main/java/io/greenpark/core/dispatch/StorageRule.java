package io.greenpark.core.dispatch;

import io.greenpark.core.storage.Battery;

/**
 * How a rule operates one battery over all steps.
 *
 * <p>A node's batteries are operated one after the other: each sees the net demand that those before it have left.
 */
interface StorageRule {

    /**
     * Fills {@code out} and replaces {@code netMw} by what the battery leaves: net + charge − discharge.
     *
     * @param node the node that the battery belongs to
     * @param battery the battery
     * @param netMw demand less available generation per step, before this battery; overwritten [MW]
     * @param out flows of the battery, of the same length
     */
    void operate(NodeProblem node, Battery battery, double[] netMw, BatteryColumns out);
}
