package io.greenpark.reports.xlsx;

import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.result.StudyResult;
import io.greenpark.reports.text.Language;
import io.greenpark.reports.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The first sheet: indicators of all nodes as rows, cases as columns. */
final class CompareSheet {

    private static final int FIRST_CASE = 4;
    private static final double LABEL_WIDTH = 46.0;
    private static final double UNIT_WIDTH = 12.0;
    private static final double CASE_WIDTH = 20.0;

    private final Worksheet sheet;
    private final StudyResult study;
    private final Language language;
    private int row = 1;

    private CompareSheet(Worksheet sheet, StudyResult study, Language language) {
        this.sheet = sheet;
        this.study = study;
        this.language = language;
    }

    static void write(Workbook book, StudyResult study, Language language) {
        Worksheet sheet = book.newWorksheet("compare");
        new CompareSheet(sheet, study, language).write();
    }

    private void write() {
        TableSheet.header(sheet, 0, 0, Texts.get(language, "energy.node"));
        TableSheet.header(sheet, 0, 1, Texts.get(language, "compare.indicator"));
        TableSheet.header(sheet, 0, 2, Texts.get(language, "compare.unit"));
        TableSheet.header(sheet, 0, 3, "id");
        List<CaseResult> cases = study.cases();
        for (int c = 0; c < cases.size(); c++) {
            TableSheet.header(sheet, 0, FIRST_CASE + c, language.of(cases.get(c).title()));
            sheet.width(FIRST_CASE + c, CASE_WIDTH);
        }
        nodes().forEach(this::writeNode);
        sheet.width(0, LABEL_WIDTH / 2);
        sheet.width(1, LABEL_WIDTH);
        sheet.width(2, UNIT_WIDTH);
        sheet.width(3, LABEL_WIDTH / 2);
        TableSheet.finish(sheet, "compare", row - 1, FIRST_CASE + cases.size(), FIRST_CASE);
    }

    private void writeNode(String node, Title title) {
        for (Indicator indicator : Indicator.values()) {
            boolean defined = study.cases().stream().anyMatch(c -> find(c, node)
                    .map(n -> n.indicators().containsKey(indicator))
                    .orElse(false));
            if (defined) {
                writeRow(node, title, indicator);
            }
        }
    }

    private void writeRow(String node, Title title, Indicator indicator) {
        TableSheet.text(sheet, row, 0, language.of(title));
        TableSheet.text(sheet, row, 1, Texts.get(language, "indicator." + indicator.id()));
        TableSheet.text(sheet, row, 2, unit(indicator));
        TableSheet.text(sheet, row, 3, indicator.id());
        for (int c = 0; c < study.cases().size(); c++) {
            double value = find(study.cases().get(c), node)
                    .map(n -> n.value(indicator).orElse(Double.NaN))
                    .orElse(Double.NaN);
            TableSheet.number(sheet, row, FIRST_CASE + c, value);
        }
        sheet.range(row, FIRST_CASE, row, FIRST_CASE + study.cases().size() - 1)
                .style()
                .format(CellFormat.of(indicator).code())
                .set();
        row++;
    }

    /** Totals over times of different length say that they are. */
    private String unit(Indicator indicator) {
        Title unit = Texts.label("unit", indicator.unit());
        boolean comparable = study.cases().stream().allMatch(c -> indicator.isComparable(c.axis(), study.axis()));
        return language.of(comparable ? unit : Texts.filled("compare.own-time", unit));
    }

    /** The sum first, then every node that a case has. */
    private Map<String, Title> nodes() {
        Map<String, Title> nodes = new LinkedHashMap<>();
        nodes.put(study.cases().get(0).all().id(), Texts.both("page.all"));
        study.cases().forEach(c -> c.nodes().forEach(n -> nodes.putIfAbsent(n.id(), n.title())));
        return nodes;
    }

    private static Optional<NodeResult> find(CaseResult c, String id) {
        if (c.all().id().equals(id)) {
            return Optional.of(c.all());
        }
        return c.nodes().stream().filter(n -> n.id().equals(id)).findFirst();
    }
}
