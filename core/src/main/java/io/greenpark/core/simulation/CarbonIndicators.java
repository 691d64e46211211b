package io.greenpark.core.simulation;

import io.greenpark.core.carbon.CarbonAccount;
import io.greenpark.core.carbon.CarbonLine;
import io.greenpark.core.carbon.HeatSwitch;
import io.greenpark.core.result.Indicator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** The figures of a greenhouse gas account, and what they are per tonne, energy and money; docs/model.md eq. (CAR-30). */
final class CarbonIndicators {

    private final Map<Indicator, Double> values = new EnumMap<>(Indicator.class);

    private CarbonIndicators() {}

    /** The figures of a node, or of all nodes together; what its account does not have is left out. */
    static Map<Indicator, Double> of(CarbonAccount account, Scale scale) {
        var indicators = new CarbonIndicators();
        indicators.scopes(account);
        indicators.heat(account);
        indicators.intensities(scale);
        return indicators.values;
    }

    private void scopes(CarbonAccount account) {
        double scope1Co2 = account.tco2e(CarbonLine::isDirectCo2);
        double scope1 = account.tco2e(line -> line.scope().equals(CarbonLine.SCOPE1));
        double location = account.tco2e(CarbonLine.SCOPE2, CarbonLine.LOCATION);
        values.put(Indicator.SCOPE1_TCO2, scope1Co2);
        values.put(Indicator.SCOPE1_TCO2E, scope1);
        values.put(Indicator.SCOPE2_LOCATION_TCO2, location);
        values.put(Indicator.OPERATIONAL_LOCATION_TCO2, scope1Co2 + location);
        values.put(Indicator.OPERATIONAL_LOCATION_TCO2E, scope1 + location);
        if (account.has(CarbonLine.SCOPE2, CarbonLine.MARKET)) {
            double market = account.tco2e(CarbonLine.SCOPE2, CarbonLine.MARKET);
            values.put(Indicator.SCOPE2_MARKET_TCO2, market);
            values.put(Indicator.OPERATIONAL_MARKET_TCO2E, scope1 + market);
        }
        if (account.has(CarbonLine.SCOPE2, CarbonLine.FOSSIL)) {
            values.put(Indicator.SCOPE2_FOSSIL_TCO2, account.tco2e(CarbonLine.SCOPE2, CarbonLine.FOSSIL));
        }
        if (account.has(CarbonLine.AVOIDED, CarbonLine.EXPORT)) {
            values.put(Indicator.AVOIDED_TCO2, account.tco2e(CarbonLine.AVOIDED, CarbonLine.EXPORT));
        }
    }

    private void heat(CarbonAccount account) {
        List<HeatSwitch> switches = account.switches();
        if (!switches.isEmpty()) {
            values.put(Indicator.HEAT_REFERENCE_TCO2E, sum(switches, HeatSwitch::referenceTco2e));
            values.put(Indicator.HEAT_SUPPLY_TCO2E, sum(switches, HeatSwitch::supplyTco2e));
            values.put(Indicator.HEAT_SAVED_TCO2E, sum(switches, HeatSwitch::savedTco2e));
            values.put(Indicator.HEAT_SHIFTED_TCO2E, sum(switches, HeatSwitch::shiftedTco2e));
        }
        Predicate<CarbonLine> outside = line -> line.scope().equals(CarbonLine.OUTSIDE);
        if (account.lines().stream().anyMatch(outside)) {
            values.put(Indicator.OUTSIDE_HEAT_TCO2E, account.tco2e(outside));
        }
        if (account.has(CarbonLine.AVOIDED, CarbonLine.HEAT)) {
            values.put(Indicator.AVOIDED_HEAT_TCO2E, account.tco2e(CarbonLine.AVOIDED, CarbonLine.HEAT));
        }
    }

    private static double sum(List<HeatSwitch> switches, ToDoubleFunction<HeatSwitch> figure) {
        return switches.stream().mapToDouble(figure).sum();
    }

    private void intensities(Scale scale) {
        per(scale, Indicator.PRODUCT_TONNES, Indicator.LOCATION_TCO2E_PER_TONNE, Indicator.MARKET_TCO2E_PER_TONNE);
        per(
                scale,
                Indicator.COMPREHENSIVE_ENERGY_TCE,
                Indicator.LOCATION_TCO2E_PER_TCE,
                Indicator.MARKET_TCO2E_PER_TCE);
        per(
                scale,
                Indicator.VALUE_ADDED_10K_YUAN,
                Indicator.LOCATION_TCO2E_PER_10K_YUAN,
                Indicator.MARKET_TCO2E_PER_10K_YUAN);
    }

    private void per(Scale scale, Indicator size, Indicator location, Indicator market) {
        double amount = scale.amount(size);
        if (amount > 0.0) {
            values.put(size, amount);
            values.put(location, values.get(Indicator.OPERATIONAL_LOCATION_TCO2E) / amount);
            if (values.containsKey(Indicator.OPERATIONAL_MARKET_TCO2E)) {
                values.put(market, values.get(Indicator.OPERATIONAL_MARKET_TCO2E) / amount);
            }
        }
    }
}
