package io.greenpark.core.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Energy that was curtailed while every way out was closed in one manner, docs/model.md section 7.20. A way out that was open
 * says that the limits are not the cause.
 *
 * @param export feed-in at the meter
 * @param storage batteries
 * @param lines lines to other nodes
 * @param hours how long it was so [h]
 * @param mwh what was curtailed meanwhile [MWh]
 */
public record CurtailmentCause(Outlet export, Outlet storage, Outlet lines, double hours, double mwh) {

    private record Ways(Outlet export, Outlet storage, Outlet lines) {}

    /** One entry for each manner that occurs, the one with most energy first. */
    public static List<CurtailmentCause> sum(List<CurtailmentCause> parts) {
        Map<Ways, CurtailmentCause> byWays = new LinkedHashMap<>();
        for (CurtailmentCause part : parts) {
            byWays.merge(
                    new Ways(part.export, part.storage, part.lines),
                    part,
                    (a, b) -> new CurtailmentCause(a.export, a.storage, a.lines, a.hours + b.hours, a.mwh + b.mwh));
        }
        List<CurtailmentCause> causes = new ArrayList<>(byWays.values());
        causes.sort(Comparator.comparingDouble(CurtailmentCause::mwh).reversed());
        return List.copyOf(causes);
    }

    /** Names of the ways out and their states, for a key of files and charts. */
    public String id() {
        return export.id() + "." + storage.id() + "." + lines.id();
    }
}
