package io.greenpark.reports.html;

import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.result.StudyResult;
import io.greenpark.core.settlement.Bill;
import io.greenpark.core.settlement.BillVariant;
import io.greenpark.reports.text.Numbers;
import io.greenpark.reports.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** What other terms cost, beside what is paid. */
final class VariantRows {

    private VariantRows() {}

    static List<Page.VariantRow> of(StudyResult study) {
        List<Page.VariantRow> rows = new ArrayList<>();
        for (CaseResult c : study.cases()) {
            for (NodeResult node : c.nodes()) {
                if (!node.bill().variants().isEmpty()) {
                    add(rows, c.title(), node);
                }
            }
        }
        return rows;
    }

    private static void add(List<Page.VariantRow> rows, Title caseTitle, NodeResult node) {
        Bill paid = node.bill();
        double leastYuan = paid.variants().entrySet().stream()
                .filter(entry -> entry.getKey() != BillVariant.BEST_MONTHS)
                .mapToDouble(entry -> entry.getValue().netGridYuan())
                .reduce(paid.netGridYuan(), Math::min);
        rows.add(row(caseTitle, node, Texts.both("price.variants.paid"), paid, leastYuan));
        paid.variants().forEach((variant, bill) -> rows.add(row(caseTitle, node, title(variant), bill, leastYuan)));
    }

    private static Title title(BillVariant variant) {
        return Texts.both("variant." + variant.id());
    }

    private static Page.VariantRow row(Title caseTitle, NodeResult node, Title terms, Bill bill, double leastYuan) {
        double yuan = bill.netGridYuan();
        return new Page.VariantRow(
                caseTitle,
                node.title(),
                terms,
                Numbers.both(n -> n.fixed(yuan, 2)),
                Numbers.both(n -> n.fixed(yuan - node.bill().netGridYuan(), 2)),
                yuan == leastYuan);
    }
}
