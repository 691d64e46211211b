package io.greenpark.core.simulation;

import io.greenpark.core.finance.InvestmentModel;
import io.greenpark.core.finance.ProjectResult;
import io.greenpark.core.result.Indicator;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;

/** The indicators of a project. */
public final class ProjectIndicators {

    private ProjectIndicators() {}

    /** Those that are defined; none if the project has neither plants nor cash flow. */
    public static Map<Indicator, Double> of(ProjectResult project) {
        Map<Indicator, Double> figures = new EnumMap<>(Indicator.class);
        if (project.parties().isEmpty() && project.plants().isEmpty()) {
            return figures;
        }
        figures.put(Indicator.INVESTMENT_YUAN, project.investmentYuan());
        figures.put(Indicator.OWN_SUPPLY_YUAN_PER_YEAR, project.supplyYuanPerYear());
        put(figures, Indicator.LCOE_YUAN_PER_MWH, project.generationYuanPerMwh());
        put(figures, Indicator.LCOS_YUAN_PER_MWH, project.storageYuanPerMwh());
        project.party(InvestmentModel.PARK).ifPresent(park -> {
            figures.put(Indicator.NPV_YUAN, park.npvYuan());
            figures.put(Indicator.PROJECT_NPV_YUAN, park.projectNpvYuan());
            put(figures, Indicator.IRR_FRACTION, park.irrFraction());
            put(figures, Indicator.PROJECT_IRR_FRACTION, park.projectIrrFraction());
            put(figures, Indicator.MIRR_FRACTION, park.mirrFraction());
            put(figures, Indicator.PAYBACK_YEARS, park.paybackYears());
            put(figures, Indicator.DISCOUNTED_PAYBACK_YEARS, park.discountedPaybackYears());
            put(figures, Indicator.DEBT_SERVICE_COVERAGE, park.leastDebtServiceCoverage());
        });
        project.party(InvestmentModel.INVESTOR).ifPresent(investor -> {
            figures.put(Indicator.INVESTOR_NPV_YUAN, investor.npvYuan());
            put(figures, Indicator.INVESTOR_IRR_FRACTION, investor.irrFraction());
            put(figures, Indicator.INVESTOR_DEBT_SERVICE_COVERAGE, investor.leastDebtServiceCoverage());
        });
        project.party(InvestmentModel.STATE).ifPresent(state -> figures.put(Indicator.STATE_NPV_YUAN, state.npvYuan()));
        return figures;
    }

    private static void put(Map<Indicator, Double> figures, Indicator indicator, OptionalDouble value) {
        value.ifPresent(number -> figures.put(indicator, number));
    }
}
