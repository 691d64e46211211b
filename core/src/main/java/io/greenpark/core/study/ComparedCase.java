package io.greenpark.core.study;

import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.Indicator;
import java.util.OptionalDouble;

/**
 * A case beside the one with its sizes; docs/model.md section 17.
 *
 * @param role which of the three it is
 * @param caseId the case
 * @param yuanPerYear accounted annual cost, eq. (SIZ-3) [yuan/a]
 * @param allInYuanPerMwh all-in price [yuan/MWh]
 * @param tco2PerYear operational emissions, location-based [tCO2/a]
 * @param selfUseFraction physical self-use of own renewable energy over consumption [1]
 * @param investmentYuan purchase of all plants with a price [yuan]
 * @param npvYuan net present value against the baseline [yuan]
 */
public record ComparedCase(
        Role role,
        String caseId,
        double yuanPerYear,
        OptionalDouble allInYuanPerMwh,
        double tco2PerYear,
        OptionalDouble selfUseFraction,
        OptionalDouble investmentYuan,
        OptionalDouble npvYuan) {

    /** Which case is compared. */
    public enum Role {
        /** The baseline of the study. */
        BASELINE,
        /** The case as the scenario states it. */
        AS_STATED,
        /** The case with the sizes that were chosen. */
        SIZED
    }

    static ComparedCase of(Role role, CaseResult result, double years) {
        return new ComparedCase(
                role,
                result.id(),
                SizingStudy.accountedYuanPerYear(result, years),
                result.all().value(Indicator.ALL_IN_PRICE_YUAN_PER_MWH),
                SizingStudy.accountedTco2PerYear(result, years),
                result.all().value(Indicator.PHYSICAL_SELF_USE_SHARE),
                result.all().value(Indicator.INVESTMENT_YUAN),
                result.all().value(Indicator.NPV_YUAN));
    }
}
