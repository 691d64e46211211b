package io.greenpark.core.simulation;

import io.greenpark.core.result.Indicator;
import io.greenpark.core.sink.RegionTotals;
import io.greenpark.core.sink.SinkEntry;
import java.util.EnumMap;
import java.util.Map;

/** Figures of the sink sites together in the years of the study, with what they are known to. */
final class SinkIndicators {

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
}
