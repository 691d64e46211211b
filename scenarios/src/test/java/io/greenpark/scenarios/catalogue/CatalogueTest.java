package io.greenpark.scenarios.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.core.provenance.Confidence;
import io.greenpark.core.provenance.Provenance;
import io.greenpark.core.provenance.SourcedValue;
import io.greenpark.core.wind.Turbine;
import io.greenpark.scenarios.spec.ProvenanceBook;
import io.greenpark.scenarios.spec.Register;
import io.greenpark.scenarios.text.Problems;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {

    static final List<Kind<?>> KINDS = Kinds.ALL;

    private final Register register = new Register();
    private final Problems problems = new Problems();
    private final Catalogue catalogue = new Catalogue(register, problems);

    @ParameterizedTest
    @FieldSource("KINDS")
    void everyEntryIsValidAndSaysWhereItsNumbersComeFrom(Kind<?> kind) {
        assertThat(catalogue.ids(kind)).isNotEmpty().allSatisfy(id -> {
            assertThat(catalogue.entry(kind, id)).isNotNull();
        });

        assertThat(problems.inOrder()).isEmpty();
        assertThat(values()).allSatisfy(value -> {
            Provenance provenance = value.provenance();
            boolean stated = provenance.confidence() == Confidence.ASSUMPTION
                    ? !provenance.note().isBlank()
                    : !provenance.source().isBlank();
            assertThat(stated)
                    .as("%s has a source, or a note that says it is assumed", value)
                    .isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"modules", "inverters", "storage-ageing"})
    void classesStateEveryNumberThemselves(String name) {
        Kind<?> kind =
                KINDS.stream().filter(k -> k.name().equals(name)).findFirst().orElseThrow();
        catalogue.ids(kind).forEach(id -> catalogue.entry(kind, id));

        assertThat(values()).allSatisfy(value -> assertThat(value.provenance().year())
                .as("%s is stated in the entry, not a default of its key", value)
                .isNotNull());
    }

    @Test
    void anEntryIsBoundOnceAndItsNumbersAreListedOnce() {
        Turbine first = catalogue.entry(TurbineKind.KIND, "generic-4500-155");
        int listed = values().size();

        assertThat(catalogue.entry(TurbineKind.KIND, "generic-4500-155")).isSameAs(first);
        assertThat(values())
                .hasSize(listed)
                .extracting(SourcedValue::path)
                .contains("catalogue.turbines.generic-4500-155.ratedMw");
    }

    @Test
    void aNumberWithItsOwnProvenanceHasThatAndTheOthersHaveThatOfTheEntry() {
        catalogue.entry(TariffKind.KIND, "liaoning-two-part-66kv");

        assertThat(provenance("catalogue.tariffs.liaoning-two-part-66kv.energy.purchase.yuanPerMwh")
                        .confidence())
                .isEqualTo(Confidence.ASSUMPTION);
        assertThat(provenance("catalogue.tariffs.liaoning-two-part-66kv.energy.network-energy.yuanPerMwh")
                        .confidence())
                .isEqualTo(Confidence.SECONDARY);
    }

    private Provenance provenance(String path) {
        return values().stream()
                .filter(value -> value.path().equals(path))
                .findFirst()
                .orElseThrow()
                .provenance();
    }

    private List<SourcedValue> values() {
        return register.values(new ProvenanceBook(Map.of(), Provenance.assumption("not stated")));
    }
}
