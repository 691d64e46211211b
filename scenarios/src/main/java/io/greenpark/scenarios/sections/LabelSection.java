package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.park.Park;
import io.greenpark.core.product.Batch;
import io.greenpark.core.product.LabelBasis;
import io.greenpark.core.product.LabelRequest;
import io.greenpark.core.product.Product;
import io.greenpark.core.time.TimeAxis;
import io.greenpark.scenarios.catalogue.LabelKind;
import io.greenpark.scenarios.catalogue.Reference;
import io.greenpark.scenarios.spec.Hints;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Place;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Texts;
import io.greenpark.scenarios.spec.Values;
import io.greenpark.scenarios.text.MappingNode;
import io.greenpark.scenarios.text.Nearest;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An entry of {@code labels}: a green-power label that is asked for. */
final class LabelSection {

    private static final double DAYS_PER_YEAR = 365.0;

    /** A label whose park and product are not looked up yet. */
    record Stated(
            Place place,
            String park,
            String product,
            Optional<String> batch,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            LabelBasis basis,
            double targetFraction) {}

    private static final Key<String> PARK =
            required("park", Texts.id(), "Id of the park.").chinese("园区");
    private static final Key<String> PRODUCT =
            required("product", Texts.id(), "Id of the product.").chinese("产品");
    private static final Key<LabelBasis> METRIC = required(
                    "metric", new Reference<>(LabelKind.KIND), "What the label measures, an entry of the catalogue.")
            .chinese("指标");
    private static final Key<String> BATCH = optional(
                    "batch", Texts.id(), "Id of a batch of the product, instead of from and to.")
            .chinese("批次");
    private static final Key<LocalDate> FROM = optional(
                    "from", Texts.date(), "First day; that of the study if it is left out.")
            .chinese("起始日");
    private static final Key<LocalDate> TO = optional(
                    "to", Texts.date(), "Last day; that of the study if it is left out.")
            .chinese("截止日");
    private static final Key<Double> TARGET = required("targetFraction", Numbers.fraction(), "Share that is asked for.")
            .chinese("目标占比");

    static final Section<Stated> TYPE = new Section<>(
            "label",
            "A green-power label of a product and a period; it says what it measures and what it rests on.",
            List.of(PARK, PRODUCT, METRIC, BATCH, FROM, TO, TARGET),
            LabelSection::bind);

    private LabelSection() {}

    private static Stated bind(Values values) {
        if (values.has(BATCH) && (values.has(FROM) || values.has(TO))) {
            throw values.at(BATCH).reject("a batch has its own first and last day", "only batch, or from and to");
        }
        return new Stated(
                values.place(),
                values.get(PARK),
                values.get(PRODUCT),
                values.find(BATCH),
                values.find(FROM),
                values.find(TO),
                values.get(METRIC),
                values.get(TARGET));
    }

    /** The labels of parks that the study has; a park that a case leaves out has none. */
    static List<LabelRequest> requests(Map<String, Stated> labels, Map<String, Park> parks, TimeAxis axis) {
        List<LabelRequest> requests = new ArrayList<>();
        for (Stated label : labels.values()) {
            Park park = parks.get(label.park());
            if (park == null && !label.place().reading().caseId().isEmpty()) {
                continue;
            }
            if (park == null) {
                throw unknown(label.place(), "park", label.park(), List.copyOf(parks.keySet()));
            }
            Product product = park.products().stream()
                    .filter(made -> made.id().equals(label.product()))
                    .findFirst()
                    .orElseThrow(() -> unknown(
                            label.place(),
                            "product",
                            label.product(),
                            park.products().stream().map(Product::id).toList()));
            requests.add(new LabelRequest(
                    park.id(), product, period(label, product, axis), label.basis(), label.targetFraction()));
        }
        return requests;
    }

    private static Batch period(Stated label, Product product, TimeAxis axis) {
        if (label.batch().isPresent()) {
            String id = label.batch().orElseThrow();
            return product.batches().stream()
                    .filter(batch -> batch.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> unknown(
                            label.place(),
                            "batch",
                            id,
                            product.batches().stream().map(Batch::id).toList()));
        }
        LocalDate from = label.from().orElse(axis.firstDate());
        LocalDate to = label.to().orElse(axis.lastDate());
        if (to.isBefore(from)) {
            throw label.place().rejectKey("to must not be before the first day " + from, "expected a later day");
        }
        double years = (ChronoUnit.DAYS.between(from, to) + 1) / DAYS_PER_YEAR;
        return new Batch(from + "-to-" + to, from, to, years * product.annualTonnes());
    }

    private static RuntimeException unknown(Place place, String what, String id, List<String> known) {
        MappingNode.Entry entry = ((MappingNode) place.node()).entry(what);
        return place.child(entry)
                .reject(
                        "there is no %s %s".formatted(what, id),
                        Hints.of("one of " + Hints.list(known), Nearest.to(id, known)));
    }
}
