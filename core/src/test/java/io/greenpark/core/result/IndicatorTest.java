package io.greenpark.core.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.core.result.Indicator.Extent;
import io.greenpark.core.time.TimeAxis;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IndicatorTest {

    private static final TimeAxis YEAR = axis("2027-01-01", 8760);

    private static TimeAxis axis(String start, int hours) {
        ZoneOffset china = ZoneOffset.ofHours(8);
        return new TimeAxis(LocalDate.parse(start).atStartOfDay().toInstant(china), Duration.ofHours(1), hours, china);
    }

    @ParameterizedTest
    @CsvSource({
        "IMPORT_MWH, HOURS",
        "PEAK_IMPORT_MW, NONE",
        "UNSERVED_HOURS, HOURS",
        "STORAGE_CYCLES, HOURS",
        "STORAGE_YEARS_TO_END_OF_LIFE, NONE",
        "WIND_CAPACITY_FACTOR, NONE",
        "PHYSICAL_SELF_USE_SHARE, NONE",
        "GRID_BILL_YUAN, HOURS",
        "GRID_BILL_YUAN_PER_MWH_CONSUMED, NONE",
        "GRID_BILL_CHANGE_FRACTION, NONE",
        "DISPATCH_COST_YUAN, HOURS",
        "NPV_YUAN, NONE",
        "OWN_SUPPLY_YUAN_PER_YEAR, NONE",
        "OPERATIONAL_LOCATION_TCO2, HOURS",
        "LOCATION_TCO2E_PER_TONNE, NONE",
        "SINK_OPENING_TCO2E, NONE",
        "SINK_NET_FLOW_TCO2E, YEARS",
        "SINK_OWN_CLAIM_TCO2E, YEARS",
        "CREDITS_ISSUED_TCO2E, NONE",
        "RULES_PASSED, HOURS",
    })
    void totalsAreToldFromTheRest(Indicator indicator, Extent extent) {
        assertThat(indicator.extent()).isEqualTo(extent);
    }

    /** Quotients do not grow with time, whatever they are of. */
    @ParameterizedTest
    @EnumSource(Indicator.class)
    void whatIsPerSomethingIsNoTotal(Indicator indicator) {
        if (indicator.unit().contains("/") || indicator.group().equals("share")) {
            assertThat(indicator.extent()).isEqualTo(Extent.NONE);
        }
    }

    @Test
    void totalsAreComparedOverEquallyLongTimes() {
        assertThat(Indicator.IMPORT_MWH.isComparable(YEAR, axis("2028-01-01", 8784)))
                .isTrue();
        assertThat(Indicator.IMPORT_MWH.isComparable(YEAR, axis("2027-01-01", 744)))
                .isFalse();
        assertThat(Indicator.PHYSICAL_SELF_USE_SHARE.isComparable(YEAR, axis("2027-01-01", 744)))
                .isTrue();
    }

    /** The sinks grow through whole calendar years, of which twelve months may touch two. */
    @Test
    void flowsOfSinksAreComparedOverEquallyManyCalendarYears() {
        assertThat(Indicator.SINK_NET_FLOW_TCO2E.isComparable(YEAR, axis("2027-01-01", 744)))
                .isTrue();
        assertThat(Indicator.SINK_NET_FLOW_TCO2E.isComparable(YEAR, axis("2027-07-01", 8784)))
                .isFalse();
    }
}
