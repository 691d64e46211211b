package io.greenpark.scenarios.catalogue;

import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.product.LabelBasis;
import io.greenpark.core.product.LabelBasis.Metric;
import io.greenpark.scenarios.spec.Choice;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Texts;
import io.greenpark.scenarios.spec.Values;
import java.time.LocalDate;
import java.util.List;

/** What green-power labels measure, and the texts they go by. */
public final class LabelKind {

    private static final Key<Metric> METRIC =
            required("metric", Choice.of(Metric.class), "What is measured.").chinese("指标");
    private static final Key<String> REFERENCE =
            required("reference", Texts.any(), "Text that defines it.").chinese("依据");
    private static final Key<LocalDate> FROM = optional(
                    "validFrom", Texts.date(), "First day on which it is defined; left out if it always was.")
            .chinese("生效日");

    /** Bases of labels. */
    public static final Kind<LabelBasis> KIND = new Kind<>(
            "labels",
            "basis of labels",
            new Section<>(
                    "label-basis",
                    "What a green-power label measures, and the text it goes by.",
                    EntryKeys.around(List.of(METRIC, REFERENCE, FROM)),
                    LabelKind::bind));

    private LabelKind() {}

    private static LabelBasis bind(Values values) {
        return new LabelBasis(
                values.id(),
                values.get(EntryKeys.TITLE),
                values.get(METRIC),
                values.get(REFERENCE),
                values.find(FROM).orElse(null));
    }
}
