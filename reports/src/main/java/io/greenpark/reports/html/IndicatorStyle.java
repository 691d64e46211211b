package io.greenpark.reports.html;

import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.Indicator;
import io.greenpark.reports.text.Numbers;
import io.greenpark.reports.text.Texts;
import java.util.EnumSet;
import java.util.Set;

/** How an indicator is shown: as a share or with so many decimals, and which way is better. */
enum IndicatorStyle {
    SHARE(0),
    WHOLE(0),
    DECIMAL(1),
    FACTOR(3);

    /** Indicators outside the group of shares that are shown as one. */
    private static final Set<Indicator> SHARES = EnumSet.of(
            Indicator.GRID_BILL_CHANGE_FRACTION,
            Indicator.ALL_IN_PRICE_CHANGE_FRACTION,
            Indicator.STORAGE_CAPACITY_LEFT_FRACTION,
            Indicator.IRR_FRACTION,
            Indicator.PROJECT_IRR_FRACTION,
            Indicator.MIRR_FRACTION,
            Indicator.INVESTOR_IRR_FRACTION);

    private final int decimals;

    IndicatorStyle(int decimals) {
        this.decimals = decimals;
    }

    int decimals() {
        return decimals;
    }

    static IndicatorStyle of(Indicator indicator) {
        if (indicator.group().equals("share") || SHARES.contains(indicator)) {
            return SHARE;
        }
        if (indicator.group().equals("resource")) {
            return FACTOR;
        }
        if (indicator.group().equals("compliance")) {
            return WHOLE;
        }
        return switch (indicator.unit()) {
            case "tCO2e/t", "tCO2e/tce", "tCO2e/10k yuan" -> FACTOR;
            case "MW", "1", "a", "yuan/MWh" -> DECIMAL;
            default -> WHOLE;
        };
    }

    /** Number in both languages, without its unit. */
    Title format(double value) {
        return this == SHARE ? Numbers.both(n -> n.share(value)) : Numbers.both(n -> n.fixed(value, decimals));
    }

    /** Unit in both languages; empty where the number carries it or has none. */
    static Title unit(Indicator indicator) {
        return indicator.unit().equals("1") ? Title.of("") : Texts.label("unit", indicator.unit());
    }

    /** Sign of a change that is welcome: −1 if less is better, 1 if more is better, 0 if neither is said. */
    static int better(Indicator indicator) {
        return switch (indicator) {
            case RULES_FAILED,
                    PRODUCTS_LOCATION_TCO2E,
                    CBAM_EUR,
                    CBAM_IF_EXTENDED_EUR,
                    CREDITS_CANCELLED_TCO2E,
                    CREDITS_OWED_TCO2E,
                    CREDIT_MONITORING_YUAN,
                    STORAGE_CHARGED_BEYOND_SHARE,
                    STORAGE_DISCHARGED_BEYOND_SHARE,
                    CURTAILED_MWH,
                    IMPORT_MWH,
                    UNSERVED_MWH,
                    UNSERVED_HOURS,
                    PEAK_IMPORT_MW,
                    CURTAILED_OF_AVAILABLE_SHARE,
                    DISPATCH_COST_YUAN,
                    HEAT_UNSERVED_MWH_HEAT,
                    FUEL_COST_YUAN,
                    THERMAL_OPERATION_YUAN,
                    INTERRUPTION_YUAN,
                    GRID_BILL_YUAN,
                    GRID_BILL_YUAN_PER_MWH_CONSUMED,
                    GRID_BILL_AGENCY_YUAN_PER_MWH_CONSUMED,
                    GRID_BILL_MARKET_YUAN_PER_MWH_CONSUMED,
                    GRID_BILL_CHANGE_FRACTION,
                    ALL_IN_PRICE_YUAN_PER_MWH,
                    ALL_IN_PRICE_CHANGE_FRACTION,
                    LCOE_YUAN_PER_MWH,
                    LCOS_YUAN_PER_MWH,
                    PAYBACK_YEARS,
                    DISCOUNTED_PAYBACK_YEARS,
                    SCOPE1_TCO2,
                    SCOPE1_TCO2E,
                    SCOPE2_LOCATION_TCO2,
                    SCOPE2_MARKET_TCO2,
                    SCOPE2_FOSSIL_TCO2,
                    OPERATIONAL_LOCATION_TCO2E,
                    OPERATIONAL_MARKET_TCO2E,
                    LOCATION_TCO2E_PER_TONNE,
                    MARKET_TCO2E_PER_TONNE,
                    LOCATION_TCO2E_PER_TCE,
                    MARKET_TCO2E_PER_TCE,
                    LOCATION_TCO2E_PER_10K_YUAN,
                    MARKET_TCO2E_PER_10K_YUAN,
                    OPERATIONAL_LOCATION_TCO2,
                    OPERATIONAL_CHANGE_TCO2 -> -1;
            case RULES_PASSED,
                    CBAM_GREEN_POWER_EUR,
                    HEAT_SAVED_TCO2E,
                    SELF_USED_MWH,
                    PHYSICAL_SELF_USE_SHARE,
                    NON_FOSSIL_SHARE,
                    HOURLY_MATCHED_SHARE,
                    SELF_USE_OF_AVAILABLE_SHARE,
                    EXPORT_INCOME_YUAN,
                    SERVICE_INCOME_YUAN,
                    SHARED_SAVING_YUAN,
                    STORAGE_CAPACITY_LEFT_FRACTION,
                    STORAGE_YEARS_TO_END_OF_LIFE,
                    NPV_YUAN,
                    PROJECT_NPV_YUAN,
                    IRR_FRACTION,
                    PROJECT_IRR_FRACTION,
                    MIRR_FRACTION,
                    DEBT_SERVICE_COVERAGE,
                    INVESTOR_NPV_YUAN,
                    INVESTOR_IRR_FRACTION,
                    INVESTOR_DEBT_SERVICE_COVERAGE,
                    SINK_NET_FLOW_TCO2E,
                    SINK_OWN_CLAIM_TCO2E,
                    CREDITS_ISSUED_TCO2E,
                    CREDIT_REVENUE_YUAN -> 1;
            default -> 0;
        };
    }
}
