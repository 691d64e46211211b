package io.greenpark.reports.table;

import static io.greenpark.reports.table.Column.number;
import static io.greenpark.reports.table.Column.text;

import io.greenpark.core.product.Footprint;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.StudyResult;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The tables of products. */
public final class ProductTables {

    private static final List<Column> FOOTPRINTS = List.of(
            text("product"),
            text("output"),
            text("batch"),
            text("from"),
            text("to"),
            text("method"),
            text("source"),
            number("quantity"),
            text("unit"),
            number("tco2ePerUnit"),
            number("tco2e"),
            number("allocatedFraction"),
            number("tonnes"),
            number("tco2ePerTonne"));

    private static final List<Column> LEAD = List.of(text("case"), text("node"));

    private ProductTables() {}

    /** The parts of all footprints of a park. */
    public static DataTable footprints(CaseResult c, String park) {
        List<List<Object>> rows = new ArrayList<>();
        for (Footprint footprint : c.products().footprints()) {
            if (footprint.park().equals(park)) {
                footprint.parts().forEach(part -> rows.add(row(footprint, part)));
            }
        }
        return new DataTable("footprints", FOOTPRINTS, rows);
    }

    /** The parts of all footprints. */
    public static DataTable footprints(StudyResult study) {
        return DataTable.stacked(
                "footprints",
                Stream.concat(LEAD.stream(), FOOTPRINTS.stream()).toList(),
                study.cases().stream()
                        .flatMap(c -> c.nodes().stream()
                                .map(node -> footprints(c, node.id()).prefixed(LEAD, List.of(c.id(), node.id()))))
                        .toList());
    }

    private static List<Object> row(Footprint footprint, Footprint.Part part) {
        double tco2e = footprint.allocatedFraction() * part.tco2e();
        return List.of(
                footprint.product(),
                footprint.output(),
                footprint.batch(),
                footprint.from().toString(),
                footprint.to().toString(),
                footprint.method().id(),
                part.source(),
                part.quantity(),
                part.unit(),
                part.tco2ePerUnit(),
                tco2e,
                footprint.allocatedFraction(),
                footprint.tonnes(),
                tco2e / footprint.tonnes());
    }
}
