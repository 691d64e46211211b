package io.greenpark.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.carbon.CarbonTerms;
import io.greenpark.core.dispatch.Dispatcher;
import io.greenpark.core.ledger.CertificateRules;
import io.greenpark.core.park.Park;
import io.greenpark.core.product.Allocation;
import io.greenpark.core.product.Batch;
import io.greenpark.core.product.GreenLabel;
import io.greenpark.core.product.Inputs;
import io.greenpark.core.product.LabelBasis;
import io.greenpark.core.product.LabelRequest;
import io.greenpark.core.product.Product;
import io.greenpark.core.product.ProductTerms;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.time.TimeAxis;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Labels of a park that consumes 480 MWh in two days, 192 of them from own wind; a tonne takes a MWh. */
class LabelsTest {

    private static final double ROUNDING = 1e-9;
    private static final TimeAxis AXIS = Studies.axis(60, 48);

    @Test
    void aLabelRestsOnTheLedgerOfThePark() {
        GreenLabel label = labels(label("starch", 100.0)).get(0);

        assertThat(label.shareFraction()).isCloseTo(0.4, within(ROUNDING));
        assertThat(label.ledger())
                .extracting(GreenLabel.LedgerRow::account)
                .containsExactly("energy-self-used", "attribute-self-used");
        assertThat(label.ledger().get(1).mwh()).isCloseTo(192.0, within(1e-6));
    }

    /** 300 and 200 of 480 MWh. */
    @Test
    void twoProductsOverTheSameMwhEndTheCase() {
        assertThatThrownBy(() -> labels(label("starch", 300.0), label("feed", 200.0)))
                .isInstanceOf(RefusedClaimException.class)
                .hasMessageContaining("case case: labels: labels must claim no MWh twice")
                .hasMessageContaining("feed both-days claims 200.0 MWh")
                .hasMessageContaining("claimed too by starch both-days (300.0 MWh)");
    }

    /** A period that is not simulated claims nothing, and its label says so. */
    @Test
    void whatIsNotSimulatedClaimsNothing() {
        LabelRequest label = label("feed", 200.0);
        var later = new Batch("later", AXIS.lastDate(), AXIS.lastDate().plusDays(1), 1e6);
        var request = new LabelRequest("park", label.product(), later, label.basis(), 0.3);

        assertThat(labels(label("starch", 300.0), request).get(1).reasons())
                .containsExactly(GreenLabel.Reason.PERIOD_NOT_SIMULATED);
    }

    private static LabelRequest label(String id, double tonnes) {
        var product = new Product(
                id,
                Title.of(id),
                18_250.0,
                new Inputs(1.0, 0.0, 0.0, List.of()),
                Allocation.NONE,
                List.of(),
                "1108",
                null);
        var basis = new LabelBasis("physical", Title.of("p"), LabelBasis.Metric.PHYSICAL_SELF_USE, "688", null);
        return new LabelRequest(
                "park", product, new Batch("both-days", AXIS.firstDate(), AXIS.lastDate(), tonnes), basis, 0.3);
    }

    private static List<GreenLabel> labels(LabelRequest... requests) {
        Park park = ProductBooksTest.park(4.0, ProductBooksTest.product(0.0));
        Case base = Studies.variant("case", Dispatcher.selfConsumption(), park);
        var rules = new CertificateRules(1.0, 24, LocalDate.of(2026, 6, 1));
        var variant = new Case(
                base.id(),
                base.title(),
                base.weather(),
                base.parks(),
                base.shared(),
                base.dispatch(),
                base.fuels(),
                base.sinks(),
                base.finance(),
                base.compliance(),
                new ProductTerms(null, null, List.of(requests)),
                base.region(),
                new CaseAttributes(Optional.of(rules), Map.of()),
                CarbonTerms.PLAIN);
        return Simulation.run(Studies.study(AXIS, variant))
                .of("case")
                .products()
                .labels();
    }
}
