package io.greenpark.core.ledger;

/** Green power of a node by use in the step that is traced [MW]; written by {@link GreenTraceKernel} only. */
final class GreenUse {

    /** To the own use of the plants. */
    double ownUseMw;
    /** To the load. */
    double loadMw;
    /** Over lines. */
    double linesMw;
    /** To the grid. */
    double exportMw;

    /** All of it [MW]. */
    double totalMw() {
        return ownUseMw + loadMw + linesMw + exportMw;
    }
}
