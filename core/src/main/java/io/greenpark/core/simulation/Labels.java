package io.greenpark.core.simulation;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.product.Batch;
import io.greenpark.core.product.GreenLabel;
import io.greenpark.core.product.LabelClaims;
import io.greenpark.core.product.LabelEvidence;
import io.greenpark.core.product.LabelRequest;
import io.greenpark.core.result.FlowColumn;
import io.greenpark.core.result.LabelEntries;
import io.greenpark.core.result.NodeFlows;
import io.greenpark.core.series.SummedColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The green-power labels of a case, no MWh claimed by two of them; docs/model.md section 14. */
final class Labels {

    private final String caseId;
    private final Map<String, LabelClaims> claims = new HashMap<>();
    private final List<GreenLabel> labels = new ArrayList<>();

    private Labels(String caseId) {
        this.caseId = caseId;
    }

    /**
     * The labels of parks that the case has.
     *
     * @throws RefusedClaimException if two labels claim the same MWh
     */
    static List<GreenLabel> of(Case variant, List<Accounts> nodes) {
        var labels = new Labels(variant.id());
        for (LabelRequest request : variant.products().labels()) {
            for (Accounts accounts : nodes) {
                if (accounts.node().id().equals(request.park())) {
                    labels.add(request, accounts);
                }
            }
        }
        return labels.labels;
    }

    private void add(LabelRequest request, Accounts accounts) {
        Batch batch = request.batch();
        NodeFlows flows = accounts.flows();
        boolean simulated = batch.within(flows.axis());
        if (simulated) {
            claim(request, flows);
        }
        LabelEvidence evidence = LabelEntries.of(
                flows,
                accounts.attributes().ledger().orElse(null),
                accounts.cover(),
                accounts.attributes().terms().provincialFraction(),
                batch.from(),
                batch.to());
        labels.add(GreenLabel.of(request, evidence, simulated));
    }

    private void claim(LabelRequest request, NodeFlows flows) {
        try {
            claims.computeIfAbsent(request.park(), park -> new LabelClaims(flows.axis(), consumedMwh(flows)))
                    .add(request);
        } catch (InvalidValueException e) {
            throw RefusedClaimException.ofLabels(caseId, e);
        }
    }

    private static double[] consumedMwh(NodeFlows flows) {
        double[] mwh = new double[flows.axis().steps()];
        SummedColumn load = flows.column(FlowColumn.LOAD_MW);
        SummedColumn unserved = flows.column(FlowColumn.UNSERVED_MW);
        double stepHours = flows.axis().stepHours();
        for (int k = 0; k < mwh.length; k++) {
            mwh[k] = stepHours * Math.max(0.0, load.get(k) - unserved.get(k));
        }
        return mwh;
    }
}
