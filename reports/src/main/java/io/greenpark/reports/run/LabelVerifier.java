package io.greenpark.reports.run;

import io.greenpark.core.ledger.AttributeLedger;
import io.greenpark.core.ledger.GridCover;
import io.greenpark.core.product.Batch;
import io.greenpark.core.product.GreenLabel;
import io.greenpark.core.product.LabelEvidence;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.FlowColumn;
import io.greenpark.core.result.LabelEntries;
import io.greenpark.core.result.NodeFlows;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.time.TimeAxis;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Works a green-power label out anew from the files of its run and compares. */
public final class LabelVerifier {

    /**
     * Something in which a label differs from what its run gives.
     *
     * @param field path of the field in the file
     * @param stated what the file says
     * @param found what the run gives
     */
    public record Difference(String field, String stated, String found) {}

    private LabelVerifier() {}

    /**
     * What in the label differs from its run; empty if it is valid.
     *
     * @param file file of the label
     * @param directory directory of the run; {@code null} if it lies where the label says
     * @throws RunDirectoryException if a file is missing or damaged, or the run has no such label
     */
    public static List<Difference> verify(Path file, @Nullable Path directory) {
        LabelFile stated = RunJson.readLabel(file);
        Path root = directory != null
                ? directory
                : file.toAbsolutePath().getParent().resolve(stated.run()).normalize();
        RunFile run = RunReader.runFile(root);
        RunFile.CaseEntry variant = run.cases().stream()
                .filter(c -> c.id().equals(stated.caseId()))
                .findFirst()
                .orElseThrow(() -> new RunDirectoryException(root, "has no case " + stated.caseId()));
        GreenLabel known = variant.products().labels().stream()
                .filter(label -> same(label, stated.label()))
                .findFirst()
                .orElseThrow(() -> new RunDirectoryException(root, "has not issued this label"));
        Title park = variant.nodes().stream()
                .filter(node -> node.id().equals(known.park()))
                .map(RunFile.NodeEntry::title)
                .findFirst()
                .orElseThrow(() -> new RunDirectoryException(root, "has no park " + known.park()));
        TimeAxis axis = run.axisOf(variant.id());
        NodeFlows flows = SeriesReader.readFlows(Layout.hourly(root, variant.id(), known.park()), axis);
        LabelTerms.requireOneClaimant(root, known.park(), variant.products().labels(), flows);
        GreenLabel fresh = again(known, root, variant.id(), flows);
        List<Difference> differences = new ArrayList<>();
        compare(
                "",
                RunJson.tree(stated),
                RunJson.tree(LabelFile.of(run.version(), run.name(), variant.id(), fresh, park)),
                differences);
        differences.addAll(LabelTerms.differences(root, variant.id(), known, variant.products(), axis));
        compareCover(Layout.labelCover(root, variant.id(), known.park()), fresh, differences);
        return differences;
    }

    private static boolean same(GreenLabel one, GreenLabel other) {
        return one.park().equals(other.park())
                && one.product().equals(other.product())
                && one.batch().equals(other.batch())
                && one.basis().id().equals(other.basis().id());
    }

    private static GreenLabel again(GreenLabel label, Path root, String caseId, NodeFlows flows) {
        TimeAxis axis = flows.axis();
        @Nullable
        AttributeLedger ledger =
                LedgerReader.read(root, caseId, label.park(), axis.months()).orElse(null);
        if (ledger != null) {
            HoursCheck.require(Layout.hourly(root, caseId, label.park()), flows, ledger.energy());
        }
        GridCover cover = ledger == null
                ? new GridCover(label.cover())
                : ledger.cover(new PowerSeries(axis, flows.values(FlowColumn.IMPORT_MW)));
        LabelEvidence evidence =
                LabelEntries.of(flows, ledger, cover, label.provincialFraction(), label.from(), label.to());
        boolean simulated = new Batch(label.batch(), label.from(), label.to(), label.tonnes()).within(axis);
        return label.from(evidence, simulated);
    }

    /** The file of what the grid energy carries must say what the ledger gives. */
    private static void compareCover(Path file, GreenLabel label, List<Difference> differences) {
        List<GridCover.Month> stated = CsvRows.read(file).stream()
                .map(row -> new GridCover.Month(
                        row.parsed("month", YearMonth::parse),
                        row.number("importMwh"),
                        row.number("tradedMwh"),
                        row.number("cancelledMwh"),
                        row.number("soldMwh")))
                .toList();
        for (GridCover.Month month : label.cover()) {
            if (!stated.contains(month)) {
                differences.add(new Difference(
                        "%s %s".formatted(file.getFileName(), month.month()),
                        stated.stream()
                                .filter(other -> other.month().equals(month.month()))
                                .toList()
                                .toString(),
                        month.toString()));
            }
        }
    }

    private static void compare(String path, JsonNode stated, JsonNode found, List<Difference> differences) {
        if (stated.isObject() && found.isObject()) {
            for (String name : found.propertyNames()) {
                compare(path.isEmpty() ? name : path + "." + name, stated.path(name), found.path(name), differences);
            }
        } else if (stated.isArray() && found.isArray() && stated.size() == found.size()) {
            for (int i = 0; i < found.size(); i++) {
                compare("%s[%d]".formatted(path, i), stated.get(i), found.get(i), differences);
            }
        } else if (!stated.equals(found)) {
            differences.add(new Difference(path, stated.toString(), found.toString()));
        }
    }
}
