package io.greenpark.core.simulation;

import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.Working;
import io.greenpark.core.result.Working.How;
import io.greenpark.core.result.WorkingRow;
import io.greenpark.core.sink.RegionTotals;
import io.greenpark.core.sink.SinkEntry;
import io.greenpark.core.sink.SpreadTerms;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Figures of the sink sites together in the years of the study, with what they are known to. */
final class SinkIndicators {

    private static final String ALL = "all";

    private SinkIndicators() {}

    /** The figures; nothing without a site. */
    static Map<Indicator, Double> of(RegionTotals totals) {
        Map<Indicator, Double> values = new EnumMap<>(Indicator.class);
        if (totals.study().isEmpty()) {
            return values;
        }
        SinkEntry flow = totals.ofStudy(RegionTotals.NET_FLOW);
        SinkEntry closing = totals.ofStudy(SinkEntry.CLOSING);
        values.put(
                Indicator.SINK_OPENING_TCO2E, totals.ofStudy(SinkEntry.OPENING).tco2e());
        values.put(Indicator.SINK_NET_FLOW_TCO2E, flow.tco2e());
        values.put(Indicator.SINK_NET_FLOW_UNCERTAINTY_TCO2E, flow.uncertaintyTco2e());
        values.put(Indicator.SINK_NET_FLOW_LOW_TCO2E, flow.lowTco2e());
        values.put(Indicator.SINK_NET_FLOW_HIGH_TCO2E, flow.highTco2e());
        values.put(Indicator.SINK_CLOSING_TCO2E, closing.tco2e());
        values.put(Indicator.SINK_CLOSING_UNCERTAINTY_TCO2E, closing.uncertaintyTco2e());
        values.put(Indicator.SINK_CLOSING_LOW_TCO2E, closing.lowTco2e());
        values.put(Indicator.SINK_CLOSING_HIGH_TCO2E, closing.highTco2e());
        return values;
    }

    /** What the spreads of those figures are made of. */
    static List<Working> terms(List<SpreadTerms> spreads) {
        List<Working> terms = new ArrayList<>();
        for (SpreadTerms spread : spreads) {
            boolean flow = spread.row().equals(RegionTotals.NET_FLOW);
            terms.addAll(shifts(
                    flow ? Indicator.SINK_NET_FLOW_UNCERTAINTY_TCO2E : Indicator.SINK_CLOSING_UNCERTAINTY_TCO2E,
                    spread.shifts()));
            terms.addAll(
                    draws(flow ? Indicator.SINK_NET_FLOW_LOW_TCO2E : Indicator.SINK_CLOSING_LOW_TCO2E, spread.low()));
            terms.addAll(draws(
                    flow ? Indicator.SINK_NET_FLOW_HIGH_TCO2E : Indicator.SINK_CLOSING_HIGH_TCO2E, spread.high()));
        }
        return terms;
    }

    private static List<Working> shifts(Indicator indicator, List<SpreadTerms.Shift> shifts) {
        Working none = Working.of(ALL, indicator, WorkingRow.INPUT_SHIFT, 0.0).as(How.SQUARE);
        return shifts.isEmpty()
                ? List.of(none)
                : shifts.stream()
                        .map(shift -> Working.of(ALL, indicator, WorkingRow.INPUT_SHIFT, shift.tco2e())
                                .as(How.SQUARE)
                                .about(shift.site())
                                .at(shift.input()))
                        .toList();
    }

    private static List<Working> draws(Indicator indicator, List<SpreadTerms.Draw> draws) {
        return draws.stream()
                .map(draw -> Working.of(ALL, indicator, WorkingRow.DRAW, draw.tco2e())
                        .about(draw.site())
                        .at(draw.number())
                        .times(draw.weight(), "1"))
                .toList();
    }
}
