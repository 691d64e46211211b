package io.greenpark.scenarios.spec;

import io.greenpark.core.provenance.Confidence;
import io.greenpark.core.provenance.Provenance;
import java.util.List;

/** Where a number comes from. */
public final class ProvenanceSection {

    private static final Key<Confidence> CONFIDENCE = Key.required(
                    "confidence",
                    Choice.of(Confidence.class),
                    "How much it can be relied on: published by the issuing body, seen in a secondary source, or assumed.")
            .chinese("可信度");
    private static final Key<String> SOURCE = Key.optional(
                    "source", Texts.maybeEmpty(), "Publication, page or file; empty for a bare assumption.")
            .chinese("来源");
    private static final Key<Integer> YEAR = Key.optional(
                    "year", Integers.ordinal(1900, 2200), "Year that the number refers to.")
            .chinese("年份");
    private static final Key<String> NOTE = Key.optional(
                    "note", Texts.maybeEmpty(), "Remark shown to the reader of a report.")
            .chinese("备注");

    /** Where a number comes from. */
    public static final Section<Provenance> TYPE = new Section<>(
            "provenance",
            "Where numbers come from and how much they can be relied on.",
            List.of(CONFIDENCE, SOURCE, YEAR, NOTE),
            ProvenanceSection::bind);

    private ProvenanceSection() {}

    private static Provenance bind(Values values) {
        return new Provenance(
                values.get(CONFIDENCE),
                values.find(SOURCE).orElse(""),
                values.find(YEAR).orElse(null),
                values.find(NOTE).orElse(""));
    }
}
