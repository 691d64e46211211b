package io.greenpark.reports.html;

import io.greenpark.core.carbon.HeatSwitch;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.result.StudyResult;
import io.greenpark.reports.text.Numbers;
import java.util.ArrayList;
import java.util.List;

/** Heat demands of every case and park against their references. */
final class HeatSwitchRows {

    private HeatSwitchRows() {}

    static List<Page.HeatRow> of(StudyResult study) {
        List<Page.HeatRow> rows = new ArrayList<>();
        for (CaseResult c : study.cases()) {
            for (NodeResult node : c.nodes()) {
                node.carbon().switches().forEach(heat -> rows.add(row(c, node, heat)));
            }
        }
        return rows;
    }

    private static Page.HeatRow row(CaseResult c, NodeResult node, HeatSwitch heat) {
        return new Page.HeatRow(
                c.title(),
                node.title(),
                heat.use(),
                List.of(
                        whole(heat.heatMwh()),
                        whole(heat.referenceScope1Tco2e()),
                        whole(heat.referenceScope2Tco2e()),
                        whole(heat.supplyScope1Tco2e()),
                        whole(heat.supplyScope2Tco2e()),
                        Numbers.both(n -> n.difference(heat.shiftedTco2e(), 0)),
                        Numbers.both(n -> n.difference(heat.savedTco2e(), 0))));
    }

    private static Title whole(double value) {
        return Numbers.both(n -> n.fixed(value, 0));
    }
}
