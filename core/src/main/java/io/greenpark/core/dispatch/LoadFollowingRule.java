package io.greenpark.core.dispatch;

/** Renewables, batteries, thermal units, grid, in this order; docs/model.md eq. (DIS-33) and (DIS-34). */
record LoadFollowingRule() implements NodeRule {

    @Override
    public void operate(NodeProblem node, double[] netMw, NodeColumns out) {
        UnitKernel.run(
                netMw, 0.0, node.grid().importLimitMw(), BatteryStep.of(node, out), ThermalStep.of(node, netMw, out));
    }

    @Override
    public boolean chargesFromGrid() {
        return false;
    }

    @Override
    public void backUp(NodeProblem node, double[] netMw, NodeColumns out) {
        // The units have run already.
    }
}
