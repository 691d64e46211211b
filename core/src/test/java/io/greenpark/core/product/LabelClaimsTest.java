package io.greenpark.core.product;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.time.TimeAxis;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No MWh of a park is claimed by two labels: it consumes 240 MWh on each of three days, a tonne takes half a MWh. */
class LabelClaimsTest {

    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
    private static final LocalDate FIRST = LocalDate.of(2027, 5, 1);
    private static final TimeAxis AXIS =
            new TimeAxis(FIRST.atStartOfDay().toInstant(CHINA), Duration.ofHours(1), 72, CHINA);

    private LabelClaims claims;

    @BeforeEach
    void aParkThatConsumesTenMegawatts() {
        double[] consumedMwh = new double[72];
        Arrays.fill(consumedMwh, 10.0);
        claims = new LabelClaims(AXIS, consumedMwh);
    }

    @Test
    void aLabelClaimsNoMoreThanTheParkConsumes() {
        claims.add(label("starch", 1, 1, 480.0));

        assertThatThrownBy(() -> claims.add(label("feed", 2, 2, 482.0)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("feed 2027-05-02-to-2027-05-02 claims 241.0 MWh of the 240.0 MWh")
                .hasMessageContaining("nobody else claims any");
    }

    @Test
    void twoProductsOverTheSameMwhAreRefusedByName() {
        claims.add(label("starch", 1, 1, 300.0));

        // 150 MWh each of 240
        assertThatThrownBy(() -> claims.add(label("feed", 1, 1, 300.0)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("feed 2027-05-01-to-2027-05-01 claims 150.0 MWh of the 240.0 MWh")
                .hasMessageContaining("claimed too by starch 2027-05-01-to-2027-05-01 (150.0 MWh)");
    }

    @Test
    void theSameTonnesMayHaveSeveralLabels() {
        assertThatCode(() -> {
                    claims.add(label("starch", 1, 1, 400.0));
                    claims.add(label("starch", 1, 1, 400.0));
                    claims.add(label("starch", 1, 3, 1200.0));
                    claims.add(label("feed", 2, 2, 80.0));
                })
                .doesNotThrowAnyException();
    }

    @Test
    void periodsThatDoNotMeetShareNothing() {
        assertThatCode(() -> {
                    claims.add(label("starch", 1, 1, 400.0));
                    claims.add(label("feed", 2, 3, 800.0));
                })
                .doesNotThrowAnyException();
    }

    /** Days 1 and 2: 300 of 480 MWh; days 2 and 3: 200 of 480; together 1.04 of the second day. */
    @Test
    void periodsThatOverlapAreRefusedWhicheverComesFirst() {
        claims.add(label("starch", 1, 2, 600.0));
        assertThatThrownBy(() -> claims.add(label("feed", 2, 3, 400.0))).hasMessageContaining("starch");

        aParkThatConsumesTenMegawatts();
        claims.add(label("feed", 2, 3, 400.0));
        assertThatThrownBy(() -> claims.add(label("starch", 1, 2, 600.0))).hasMessageContaining("feed");
    }

    @Test
    void statedBatchesOfOneProductAreDifferentTonnes() {
        Batch one = new Batch("one", FIRST, FIRST, 300.0);
        Batch two = new Batch("two", FIRST, FIRST, 300.0);
        Product product = product("starch", List.of(one, two));
        claims.add(label(product, one));

        assertThatThrownBy(() -> claims.add(label(product, two)))
                .hasMessageContaining("starch two claims 150.0 MWh")
                .hasMessageContaining("starch one (150.0 MWh)");
    }

    private static LabelRequest label(String product, int firstDay, int lastDay, double tonnes) {
        LocalDate from = FIRST.withDayOfMonth(firstDay);
        LocalDate to = FIRST.withDayOfMonth(lastDay);
        return label(product(product, List.of()), new Batch(from + "-to-" + to, from, to, tonnes));
    }

    private static LabelRequest label(Product product, Batch batch) {
        var basis = new LabelBasis("basis", Title.of("basis"), LabelBasis.Metric.PHYSICAL_SELF_USE, "text", null);
        return new LabelRequest("park", product, batch, basis, 0.5);
    }

    private static Product product(String id, List<Batch> batches) {
        return new Product(
                id, Title.of(id), 1000.0, new Inputs(0.5, 0.0, 0.0, List.of()), Allocation.NONE, batches, "1108", null);
    }
}
