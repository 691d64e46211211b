package io.greenpark.reports.table;

import static io.greenpark.reports.table.Column.number;
import static io.greenpark.reports.table.Column.text;

import io.greenpark.core.ledger.GridCover;
import io.greenpark.core.product.CbamLine;
import io.greenpark.core.product.Footprint;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.StudyResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    private static final List<Column> CBAM = List.of(
            text("year"),
            text("product"),
            text("line"),
            text("cnCode"),
            text("goods"),
            text("status"),
            text("missing"),
            number("tonnes"),
            number("directTco2PerTonne"),
            number("indirectTco2PerTonne"),
            number("markupFraction"),
            number("embeddedTco2PerTonne"),
            number("benchmarkTco2PerTonne"),
            number("freeFraction"),
            number("pricePaidEurPerTonne"),
            number("certificateEurPerTco2"),
            number("certificatesPerTonne"),
            number("costEur"),
            number("costYuan"),
            number("mostEur"),
            number("greenPowerEur"));

    private static final List<Column> COVER =
            List.of(text("month"), number("importMwh"), number("tradedMwh"), number("cancelledMwh"), number("soldMwh"));

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
        return stacked("footprints", FOOTPRINTS, study, ProductTables::footprints);
    }

    /** The exposure of the products of a park to CBAM. */
    public static DataTable cbam(CaseResult c, String park) {
        return new DataTable(
                "cbam",
                CBAM,
                c.products().cbam().stream()
                        .filter(line -> line.park().equals(park))
                        .map(ProductTables::row)
                        .toList());
    }

    /** The exposure of all products to CBAM. */
    public static DataTable cbam(StudyResult study) {
        return stacked("cbam", CBAM, study, ProductTables::cbam);
    }

    /** What the grid energy of the months carries that the labels of a park rest on. */
    public static DataTable cover(CaseResult c, String park) {
        return new DataTable(
                "cover",
                COVER,
                c.products().labels().stream()
                        .filter(label -> label.park().equals(park))
                        .flatMap(label -> label.cover().stream())
                        .distinct()
                        .sorted(Comparator.comparing(GridCover.Month::month))
                        .map(ProductTables::row)
                        .toList());
    }

    private static List<Object> row(GridCover.Month month) {
        return List.of(
                month.month().toString(), month.importMwh(), month.tradedMwh(), month.cancelledMwh(), month.soldMwh());
    }

    private static DataTable stacked(
            String name, List<Column> columns, StudyResult study, BiFunction<CaseResult, String, DataTable> of) {
        return DataTable.stacked(
                name,
                Stream.concat(LEAD.stream(), columns.stream()).toList(),
                study.cases().stream()
                        .flatMap(c -> c.nodes().stream()
                                .map(node -> of.apply(c, node.id()).prefixed(LEAD, List.of(c.id(), node.id()))))
                        .toList());
    }

    private static List<Object> row(CbamLine line) {
        return List.of(
                Integer.toString(line.year()),
                line.product(),
                Ids.of(line.scope()),
                line.cnCode(),
                line.goods(),
                Ids.of(line.status()),
                String.join("; ", line.missing()),
                line.tonnes(),
                orEmpty(line.directTco2PerTonne()),
                orEmpty(line.indirectTco2PerTonne()),
                orEmpty(line.markupFraction()),
                orEmpty(line.embeddedTco2PerTonne()),
                orEmpty(line.benchmarkTco2PerTonne()),
                line.freeFraction(),
                line.pricePaidEurPerTonne(),
                orEmpty(line.certificateEurPerTco2()),
                orEmpty(line.certificatesPerTonne()),
                orEmpty(line.costEur()),
                orEmpty(line.costYuan()),
                orEmpty(line.mostEur()),
                orEmpty(line.greenPowerEur()));
    }

    private static double orEmpty(@Nullable Double value) {
        return value == null ? Double.NaN : value;
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
