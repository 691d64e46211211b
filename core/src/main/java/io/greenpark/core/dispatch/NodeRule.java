package io.greenpark.core.dispatch;

/** How a rule operates the batteries, and perhaps the thermal units, of a node over all steps. */
interface NodeRule {

    /**
     * Fills the columns of every battery and replaces {@code netMw} by what they leave: net + charge − discharge. A rule that
     * also runs thermal units here fills their columns and takes their power off too.
     *
     * <p>In one step no battery may charge while another discharges.
     *
     * @param node the node, whose batteries and units are used in their order
     * @param netMw demand less available generation per step; overwritten [MW]
     * @param out flows of the node
     */
    void operate(NodeProblem node, double[] netMw, NodeColumns out);

    /** Whether batteries may charge from the grid; the limit on the change of import is then beyond the rule. */
    boolean chargesFromGrid();

    /**
     * Runs the thermal units for what the grid connection cannot bring, docs/model.md eq. (DIS-35), and takes their power off
     * {@code netMw}; called after {@link #operate} and after all transfers over lines.
     */
    default void backUp(NodeProblem node, double[] netMw, NodeColumns out) {
        if (!node.thermal().isEmpty()) {
            UnitKernel.run(
                    netMw, node.grid().importLimitMw(), 0.0, new BatteryStep[0], ThermalStep.of(node, netMw, out));
        }
    }
}
