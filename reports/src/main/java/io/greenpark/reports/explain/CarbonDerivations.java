package io.greenpark.reports.explain;

import io.greenpark.core.carbon.CarbonLine;
import io.greenpark.core.carbon.HeatSwitch;
import io.greenpark.core.result.Indicator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The way to every indicator of the greenhouse gas account. */
final class CarbonDerivations {

    private static final String PRODUCTS = "parks.{node}.products";

    /** What burns fuel or draws heat and electricity. */
    private static final String[] ENERGY = {
        "catalogue.fuels", "parks.{node}.heat", "parks.{node}.thermal", "parks.{node}.purchasedHeat"
    };

    private CarbonDerivations() {}

    static Map<Indicator, Derivation> all() {
        Map<Indicator, Derivation> ways = new EnumMap<>(Indicator.class);
        ways.put(Indicator.SCOPE1_TCO2, new CarbonRows(CarbonLine::isDirectCo2));
        ways.put(Indicator.SCOPE1_TCO2E, new CarbonRows(line -> line.scope().equals(CarbonLine.SCOPE1)));
        ways.put(Indicator.SCOPE2_LOCATION_TCO2, lines(CarbonLine.SCOPE2, CarbonLine.LOCATION));
        ways.put(Indicator.SCOPE2_MARKET_TCO2, lines(CarbonLine.SCOPE2, CarbonLine.MARKET));
        ways.put(Indicator.SCOPE2_FOSSIL_TCO2, lines(CarbonLine.SCOPE2, CarbonLine.FOSSIL));
        ways.put(Indicator.AVOIDED_TCO2, lines(CarbonLine.AVOIDED, CarbonLine.EXPORT));
        ways.put(
                Indicator.OPERATIONAL_LOCATION_TCO2,
                new Total(List.of(Indicator.SCOPE1_TCO2, Indicator.SCOPE2_LOCATION_TCO2)));
        ways.put(
                Indicator.OPERATIONAL_LOCATION_TCO2E,
                new Total(List.of(Indicator.SCOPE1_TCO2E, Indicator.SCOPE2_LOCATION_TCO2)));
        ways.put(
                Indicator.OPERATIONAL_MARKET_TCO2E,
                new Total(List.of(Indicator.SCOPE1_TCO2E, Indicator.SCOPE2_MARKET_TCO2)));
        ways.put(Indicator.OPERATIONAL_CHANGE_TCO2, new AgainstBaseline(Indicator.OPERATIONAL_LOCATION_TCO2, false));
        ways.put(Indicator.HEAT_REFERENCE_TCO2E, new HeatSwitchRows(HeatSwitch::referenceTco2e));
        ways.put(Indicator.HEAT_SUPPLY_TCO2E, new HeatSwitchRows(HeatSwitch::supplyTco2e));
        ways.put(Indicator.HEAT_SAVED_TCO2E, new HeatSwitchRows(HeatSwitch::savedTco2e));
        ways.put(Indicator.HEAT_SHIFTED_TCO2E, new HeatSwitchRows(HeatSwitch::shiftedTco2e));
        ways.put(Indicator.OUTSIDE_HEAT_TCO2E, new CarbonRows(line -> line.scope()
                .equals(CarbonLine.OUTSIDE)));
        ways.put(Indicator.AVOIDED_HEAT_TCO2E, lines(CarbonLine.AVOIDED, CarbonLine.HEAT));
        ways.put(Indicator.PRODUCT_TONNES, WorkingRows.of("CAR-30", PRODUCTS));
        ways.put(Indicator.COMPREHENSIVE_ENERGY_TCE, WorkingRows.of("CAR-30", ENERGY));
        ways.put(Indicator.VALUE_ADDED_10K_YUAN, WorkingRows.of("CAR-30", "parks.{node}.valueAddedYuan"));
        Indicator location = Indicator.OPERATIONAL_LOCATION_TCO2E;
        Indicator market = Indicator.OPERATIONAL_MARKET_TCO2E;
        ways.put(Indicator.LOCATION_TCO2E_PER_TONNE, Quotient.of(location, Indicator.PRODUCT_TONNES));
        ways.put(Indicator.MARKET_TCO2E_PER_TONNE, Quotient.of(market, Indicator.PRODUCT_TONNES));
        ways.put(Indicator.LOCATION_TCO2E_PER_TCE, Quotient.of(location, Indicator.COMPREHENSIVE_ENERGY_TCE));
        ways.put(Indicator.MARKET_TCO2E_PER_TCE, Quotient.of(market, Indicator.COMPREHENSIVE_ENERGY_TCE));
        ways.put(Indicator.LOCATION_TCO2E_PER_10K_YUAN, Quotient.of(location, Indicator.VALUE_ADDED_10K_YUAN));
        ways.put(Indicator.MARKET_TCO2E_PER_10K_YUAN, Quotient.of(market, Indicator.VALUE_ADDED_10K_YUAN));
        return ways;
    }

    private static CarbonRows lines(String scope, String method) {
        return new CarbonRows(
                line -> line.scope().equals(scope) && line.method().equals(method));
    }
}
