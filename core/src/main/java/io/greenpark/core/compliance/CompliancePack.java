package io.greenpark.core.compliance;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.provenance.Title;
import java.util.List;

/**
 * Rules of one text that are checked together.
 *
 * @param id catalogue id
 * @param title name for people
 * @param scope who has to keep them
 * @param gridTco2PerMwh emission factor that the text gives to electricity from the grid [tCO2/MWh]; zero where none of its
 *     rules is about emissions
 * @param rules the rules
 */
public record CompliancePack(String id, Title title, Scope scope, double gridTco2PerMwh, List<ComplianceRule> rules) {

    /** Who has to keep the rules. */
    public enum Scope {
        /** Every park by itself. */
        PARK,
        /** All parks and hubs together, as one project. */
        PROJECT
    }

    public CompliancePack {
        Require.id("id", id);
        Require.notNegative("gridTco2PerMwh", gridTco2PerMwh);
        Require.notEmpty("rules", rules);
        rules = List.copyOf(rules);
        if (gridTco2PerMwh == 0.0 && rules.stream().anyMatch(rule -> rule.metric() == Metric.CARBON_OF_ENERGY)) {
            throw new InvalidValueException(
                    "gridTco2PerMwh", "must be above 0 where a rule is about emissions", gridTco2PerMwh);
        }
    }
}
