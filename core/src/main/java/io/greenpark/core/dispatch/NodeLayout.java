package io.greenpark.core.dispatch;

import io.greenpark.core.storage.Battery;

/**
 * Where the columns and rows of one node stand within those of a step of a {@link DispatchModel}. A part that the node does
 * not have has the offset {@link #NONE}.
 */
final class NodeLayout {

    static final int NONE = -1;

    final NodeProblem node;

    // Offsets of columns; lists take consecutive offsets, a battery three: charge, discharge, stored.
    final int importColumn;
    final int exportColumn;
    final int unservedColumn;
    final int[] curtailColumn;
    final int[] interruptColumn;
    final int[] shiftColumn;
    final int[] batteryColumn;
    final int[] unitColumn;
    final int boilerColumn;
    final int dumpColumn;
    final int coldColumn;
    final int storeColumn;

    // Offsets of rows.
    final int balanceRow;
    final int peakRow;
    final int rampRow;
    final int[] batteryRow;
    final int[] unitRampRow;
    final int heatRow;
    final int storeRow;

    NodeLayout(NodeProblem node, OffsetCounter columns, OffsetCounter rows) {
        this.node = node;
        importColumn = columns.next();
        exportColumn = columns.next();
        unservedColumn = columns.next();
        curtailColumn = columns.eachIf(node.sources(), source -> !source.mustRun());
        interruptColumn = columns.eachIf(node.interruptible(), load -> true);
        shiftColumn = columns.eachIf(node.shiftable(), load -> true);
        batteryColumn = columns.eachIf(node.storage(), NodeLayout::isUsable, 3);
        unitColumn = columns.eachIf(node.thermal(), unit -> unit.powerMw() > 0.0);
        boolean hasHeat = !node.heat().isEmpty();
        boolean hasStore = hasHeat && isUsable(node.heat().get(0).store());
        boilerColumn = hasHeat ? columns.next() : NONE;
        dumpColumn = hasHeat ? columns.next() : NONE;
        coldColumn = hasHeat ? columns.next() : NONE;
        storeColumn = hasStore ? columns.next(3) : NONE;

        balanceRow = rows.next();
        peakRow = chargesPeaks() ? rows.next() : NONE;
        rampRow = node.grid().hasRamp() ? rows.next() : NONE;
        batteryRow = rows.eachIf(node.storage(), NodeLayout::isUsable);
        unitRampRow = rows.eachIf(node.thermal(), unit -> unit.hasRamp() && unit.powerMw() > 0.0);
        heatRow = hasHeat ? rows.next() : NONE;
        storeRow = hasStore ? rows.next() : NONE;
    }

    /** Whether the highest import of a month costs anything. */
    boolean chargesPeaks() {
        return node.demandCharge().isCharged() && node.grid().importLimitMw() > 0.0;
    }

    /** A battery that can neither charge nor discharge, or holds nothing, is no decision: it only idles. */
    static boolean isUsable(Battery battery) {
        return battery.capacityMwh() > 0.0 && battery.chargeMw() + battery.dischargeMw() > 0.0;
    }
}
