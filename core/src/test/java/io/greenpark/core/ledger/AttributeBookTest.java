package io.greenpark.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.greenpark.core.check.InvalidValueException;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class AttributeBookTest {

    private static final YearMonth MARCH = YearMonth.of(2027, 3);
    private static final YearMonth APRIL = YearMonth.of(2027, 4);
    private static final Lot LOT = new Lot("wind-hills", true, MARCH);

    private final AttributeBook book = new AttributeBook();

    @Test
    void aSecondClaimOnTheSameMwhNamesBothClaimants() {
        book.receive(MARCH, LOT, AttributeAccount.ISSUED, AttributeAccount.HELD, 100.0, "park-a");
        book.claim(MARCH, LOT, AttributeAccount.CANCELLED, 60.0, "park-a", 2027);
        book.claim(MARCH, LOT, AttributeAccount.SOLD, 40.0, "buyer-b", 2027);

        assertThatThrownBy(() -> book.claim(APRIL, LOT, AttributeAccount.CANCELLED, 1.0, "exporter-c", 2027))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("wind-hills.2027-03")
                .hasMessageContaining("for exporter-c must be at most 0.0 MWh, which are left")
                .hasMessageContaining("park-a (attribute-cancelled), buyer-b (attribute-sold)");
    }

    @Test
    void whatIsUsedOnSiteCannotBeSold() {
        book.receive(MARCH, LOT, AttributeAccount.ISSUED, AttributeAccount.SELF_USED, 5.0, "park-a");

        assertThatThrownBy(() -> book.claim(MARCH, LOT, AttributeAccount.SOLD, 5.0, "market", 2027))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("for market must be at most 0.0 MWh, which are left")
                .hasMessageContaining("park-a (attribute-self-used)");
    }

    /** What batteries lose has no claimant, and power that came with its attributes was never a certificate. */
    @Test
    void aRefusalNamesClaimantsOfTheLotsInQuestionOnly() {
        Lot power = new Lot("purchase.tariff", false, MARCH);
        book.receive(MARCH, LOT, AttributeAccount.ISSUED, AttributeAccount.LOST, 5.0, AttributeBook.NOBODY);
        book.receive(MARCH, LOT, AttributeAccount.ISSUED, AttributeAccount.HELD, 5.0, "park-a");
        book.receive(MARCH, power, AttributeAccount.BOUGHT, AttributeAccount.RECEIVED_WITH_POWER, 9.0, "park-b");

        assertThatThrownBy(() -> book.claimOldest(APRIL, lot -> true, AttributeAccount.SOLD, 6.0, "market", 2027))
                .hasMessage(
                        "mwh of certificates of 2027 for market must be at most 5.0 MWh, which are there, but is 6.0");

        book.claim(APRIL, LOT, AttributeAccount.CANCELLED, 5.0, "exporter-c", 2027);
        assertThatThrownBy(() -> book.claimOldest(APRIL, lot -> true, AttributeAccount.SOLD, 6.0, "market", 2027))
                .hasMessage("mwh of certificates of 2027 for market must be at most 0.0 MWh, which are left;"
                        + " claimed already: exporter-c (attribute-cancelled), but is 6.0");
    }

    @Test
    void theOldestCertificatesGoFirst() {
        Lot older = new Lot("purchase.old", false, YearMonth.of(2026, 12));
        book.receive(MARCH, LOT, AttributeAccount.ISSUED, AttributeAccount.HELD, 10.0, "park-a");
        book.receive(MARCH, older, AttributeAccount.BOUGHT, AttributeAccount.HELD, 4.0, "park-a");

        book.claimOldest(APRIL, lot -> true, AttributeAccount.CANCELLED, 6.0, "park-a", 2027);

        // 4 of the older lot, then 2 of the younger one
        assertThat(book.heldMwh(older::equals)).isZero();
        assertThat(book.heldMwh(LOT::equals)).isEqualTo(8.0);
        assertThat(book.entries()).hasSize(4);
    }

    @Test
    void attributesComeFromSourcesOnly() {
        assertThatThrownBy(() -> book.receive(MARCH, LOT, AttributeAccount.SOLD, AttributeAccount.HELD, 1.0, "park-a"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must be a source of attributes, but is attribute-sold");
    }
}
