package io.greenpark.core.dispatch;

import java.util.List;

/** How a rule operates the batteries of a node over all steps. */
interface StorageRule {

    /**
     * Fills the columns of every battery and replaces {@code netMw} by what they leave: net + charge − discharge.
     *
     * <p>In one step no battery may charge while another discharges.
     *
     * @param node the node, whose batteries are used in their order
     * @param netMw demand less available generation per step; overwritten [MW]
     * @param out flows of each battery, in the order of the node's storage
     */
    void operate(NodeProblem node, double[] netMw, List<BatteryColumns> out);
}
