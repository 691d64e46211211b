package io.greenpark.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Attributes of a step by hand; docs/model.md eq. (CAR-38). */
class AttributeHourTest {

    /** Of 10 MWh with 2 MWh over lines, 3.5 are curtailed or used by the plant; a battery gives 1.5 and loses 0.5. */
    private static final Map<EnergyAccount, Double> STEP = new EnumMap<>(Map.of(
            EnergyAccount.AVAILABLE, 10.0,
            EnergyAccount.RECEIVED, 2.0,
            EnergyAccount.CURTAILED, 3.0,
            EnergyAccount.OWN_USE, 0.5,
            EnergyAccount.STORAGE_LOSS, 0.5,
            EnergyAccount.STORED_CHANGE, -1.5,
            EnergyAccount.SELF_USED, 5.0,
            EnergyAccount.EXPORTED, 2.5,
            EnergyAccount.EXPORTED_FROM_STORAGE, 1.0,
            EnergyAccount.SENT, 1.0));

    @Test
    void attributesGoWithTheEnergyOfTheStep() {
        assertThat(mwh(STEP, AttributeHour.ISSUED)).isEqualTo(6.5);
        assertThat(mwh(STEP, AttributeHour.RECEIVED_OVER_LINES)).isEqualTo(2.0);
        assertThat(mwh(STEP, AttributeHour.SELF_USED)).isEqualTo(5.0);
        assertThat(mwh(STEP, AttributeHour.EXPORTED)).isEqualTo(3.5);
        assertThat(mwh(STEP, AttributeHour.STORED)).isEqualTo(-1.5);
        assertThat(mwh(STEP, AttributeHour.SENT)).isEqualTo(1.0);
        assertThat(mwh(STEP, AttributeHour.LOST)).isEqualTo(0.5);
    }

    @Test
    void aStepClosesWhereTheEnergyOfItDoes() {
        double goneMwh = 0.0;
        for (AttributeHour account : AttributeHour.values()) {
            boolean source = account == AttributeHour.ISSUED || account == AttributeHour.RECEIVED_OVER_LINES;
            goneMwh += source ? -mwh(STEP, account) : mwh(STEP, account);
        }

        assertThat(goneMwh).isCloseTo(0.0, within(1e-12));
    }

    @Test
    void whatAPlantTakesBackAtNightIsIssuedNegative() {
        var night = Map.of(EnergyAccount.OWN_USE, 0.25, EnergyAccount.STORED_CHANGE, -0.25);

        assertThat(mwh(night, AttributeHour.ISSUED)).isEqualTo(-0.25);
        assertThat(mwh(night, AttributeHour.STORED)).isEqualTo(-0.25);
    }

    private static double mwh(Map<EnergyAccount, Double> step, AttributeHour account) {
        double[] booked = new double[EnergyAccount.values().length];
        step.forEach((energy, mwh) -> booked[energy.ordinal()] = mwh);
        return account.mwh(booked);
    }
}
