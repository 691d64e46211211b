package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.finance.CostTerms;
import io.greenpark.core.finance.InvestmentModel;
import io.greenpark.core.finance.Loan;
import io.greenpark.core.finance.PlantKind;
import io.greenpark.core.finance.PricedPlant;
import io.greenpark.core.finance.ProjectTerms;
import io.greenpark.core.finance.Rates;
import io.greenpark.core.provenance.Confidence;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.StudyResult;
import io.greenpark.core.simulation.CaseFinance;
import io.greenpark.core.simulation.Scenario;
import io.greenpark.core.simulation.Simulation;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys {@code finance}, {@code cost} and {@code investment}, from the file to the indicators. */
class FinanceKeysTest {

    private static final double ROUNDING = 1e-9;

    private static final String SOC = "        initialSocFraction: 0.5\n";

    private static final String SUPPLY = "        supply: {type: heat-pump, cop: 3.0}\n";

    private static final String OWN = "{capexYuanPerMwh: 1000000, operationFractionPerYear: 0.02, vat: included, "
            + "lifeYears: 15, lifeCycles: 6000}";

    @TempDir
    private Path folder;

    /** The battery costs {@code battery}, the heat pump a class of the catalogue. */
    private ScenarioFiles withFinance(String finance, String battery) {
        return ScenarioFiles.twoParks(folder)
                .replace(SOC, SOC + "        cost: " + battery + "\n")
                .replace(SUPPLY, SUPPLY + "        cost: heat-pump\n")
                .replace("dispatch: {strategy", "finance: " + finance + "\ndispatch: {strategy");
    }

    private static CaseFinance full(Scenario scenario) {
        return scenario.cases().get(1).finance();
    }

    private static ProjectTerms terms(Scenario scenario, String park) {
        return full(scenario).terms().get(park);
    }

    @Test
    void ofTheCatalogueReachTheCaseWithTheirNumbersListed() {
        Scenario scenario = withFinance("cn-renewables", "storage-lfp").read();

        ProjectTerms terms = terms(scenario, "kaiyuan-food");
        assertThat(terms.outlook().years()).isEqualTo(20);
        assertThat(terms.loan()).isEqualTo(new Loan(0.7, 0.035, 15, 1, Loan.Repayment.EQUAL_PRINCIPAL));
        assertThat(terms.incomeTax().exemptYears()).isEqualTo(3);
        assertThat(terms.model()).isEqualTo(new InvestmentModel.ParkOwned());
        assertThat(full(scenario).plants().get("kaiyuan-food"))
                .extracting(PricedPlant::kind, PricedPlant::id, PricedPlant::mwh)
                .containsExactlyInAnyOrder(
                        tuple(PlantKind.STORAGE, "bess", 20.0), tuple(PlantKind.HEAT, "drying", 0.0));
        assertThat(scenario.register())
                .anySatisfy(value -> assertThat(value.path()).isEqualTo("catalogue.costs.storage-lfp.capexYuanPerMwh"))
                .anySatisfy(value -> assertThat(value.path()).isEqualTo("catalogue.finance.cn-renewables.years"))
                .anySatisfy(value -> {
                    assertThat(value.path()).isEqualTo("finance.investment");
                    assertThat(value.provenance().confidence()).isEqualTo(Confidence.ASSUMPTION);
                });
    }

    @Test
    void aBatteryOfTheBaselineIsNotBuilt() {
        Scenario scenario = withFinance("cn-renewables", OWN).read();

        // the baseline has no battery, and the reference supplies its heat
        assertThat(scenario.cases().get(0).finance().plants().get("kaiyuan-food"))
                .isEmpty();
    }

    @Test
    void singleValuesReplaceThoseOfTheCatalogue() {
        Scenario scenario = withFinance(
                        "{catalogue: cn-renewables, years: 10, discountRate: real, discountRateFraction: 0.05, "
                                + "inflationFraction: 0.02, plantPriceChangeFraction: -0.03, "
                                + "loan: {shareFraction: 0, rateFraction: 0, termYears: 1, graceYears: 0, repayment: annuity}}",
                        "{catalogue: storage-lfp, capexYuanPerMwh: 800000}")
                .read();

        ProjectTerms terms = terms(scenario, "kaiyuan-food");
        assertThat(terms.discountRateFraction()).isCloseTo(1.05 * 1.02 - 1.0, within(ROUNDING));
        assertThat(terms.outlook().energyPriceChangeFraction()).isEqualTo(0.02);
        assertThat(terms.outlook().plantPriceChangeFraction()).isEqualTo(-0.03);
        assertThat(terms.valueAddedTax().goodsFraction()).isEqualTo(0.13);
        CostTerms battery = full(scenario).plants().get("kaiyuan-food").stream()
                .filter(plant -> plant.kind() == PlantKind.STORAGE)
                .findFirst()
                .orElseThrow()
                .cost();
        assertThat(battery.capital().yuanPerMwh()).isEqualTo(800_000.0);
        assertThat(battery.lifetime().cycles()).isEqualTo(7000.0);
    }

    @Test
    void theModifiedRateOfReturnHasRatesOfItsOwn() {
        Scenario own = withFinance(
                        "{catalogue: cn-renewables, financeRateFraction: 0.035, reinvestmentRateFraction: 0.02}", OWN)
                .read();
        Scenario usual = withFinance("cn-renewables", OWN).read();

        Rates rates = terms(own, "kaiyuan-food").rates();
        assertThat(rates.financeFraction()).isEqualTo(0.035);
        assertThat(rates.reinvestmentFraction()).isEqualTo(0.02);
        Rates discount = terms(usual, "kaiyuan-food").rates();
        assertThat(discount).isEqualTo(Rates.of(discount.discountFraction()));
    }

    @Test
    void aParkChoosesItsInvestor() {
        Scenario scenario = withFinance(
                        "{catalogue: cn-renewables, investment: {type: shared-saving, investorFraction: 0.8, termYears: 8}}",
                        OWN)
                .replace(
                        "    grid:\n",
                        "    investment: {type: power-purchase, priceYuanPerMwh: 452, vat: included, termYears: 12}\n    grid:\n")
                .read();

        // 452 / 1.13
        assertThat(terms(scenario, "kaiyuan-food").model())
                .isEqualTo(new InvestmentModel.PowerPurchase(452.0 / 1.13, 0.0, 12));
        assertThat(terms(scenario, "xifeng-functional").model()).isEqualTo(new InvestmentModel.SharedSaving(0.8, 8));
    }

    @Test
    void theBatteryIsBoughtNetOfTax() {
        StudyResult study = Simulation.run(withFinance("cn-renewables", OWN).read());

        // 20 MWh at 1,000,000 and the heat pump at 2,000,000 yuan/MW heat of its highest demand
        double heatMw = ScenarioReader.read(folder.resolve("two-parks.yaml"))
                .cases()
                .get(1)
                .parks()
                .get(0)
                .heat()
                .get(0)
                .heat()
                .max();
        assertThat(study.of("full").node("kaiyuan-food").value(Indicator.INVESTMENT_YUAN))
                .hasValueCloseTo((20e6 + 2e6 * heatMw) / 1.13, within(1e-3));
        assertThat(study.of("full").node("xifeng-functional").value(Indicator.INVESTMENT_YUAN))
                .isEmpty();
    }

    @Test
    void withoutFinanceNothingIsWorkedOut() {
        StudyResult study = Simulation.run(ScenarioFiles.twoParks(folder)
                .replace(SOC, SOC + "        cost: storage-lfp\n")
                .read());

        assertThat(study.of("full").projects()).isEmpty();
        assertThat(study.of("full").all().value(Indicator.ALL_IN_PRICE_YUAN_PER_MWH))
                .isEmpty();
    }

    @Test
    void sharedPlantsHaveTheirPriceAtTheHub() {
        Scenario scenario = withFinance("cn-renewables", OWN)
                .replace("dispatch: {strategy", """
                        shared:
                          hubs: {hill: {title: {en: Hill, zh: 山}}}
                          storage:
                            ess: {hub: hill, chargeMw: 2, dischargeMw: 2, capacityMwh: 4, chargeEfficiency: 0.9, \
                        dischargeEfficiency: 0.9, minSocFraction: 0.1, maxSocFraction: 0.9, initialSocFraction: 0.5, \
                        cost: storage-lfp}
                        dispatch: {strategy""")
                .replace("override: {parks.*.storage: null", "override: {shared: null, parks.*.storage: null")
                .read();

        assertThat(full(scenario).plants().get("hill"))
                .extracting(PricedPlant::id)
                .containsExactly("ess");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "capexYuanPerMwh: 1000000, | '' | cost: the cost of the purchase is missing",
                "vat: included, | '' | cost.vat: missing key, needed because cost names no class",
                "lifeYears: 15 | life: 15 | cost.life: unknown key",
                "lifeYears: 15, | '' | cost.lifeYears: missing key, needed because cost names no class",
                "lifeYears: 15 | lifeYears: 0 | cost.lifeYears: must be",
                "lifeCycles: 6000 | lifeCycles: -1 | cost.lifeCycles: must be",
                "operationFractionPerYear: 0.02 | operationFractionPerYear: 2 | cost.operationFractionPerYear: must be",
                "{capexYuanPerMwh | {catalogue: storage-lpf, capexYuanPerMwh | cost.catalogue: the catalogue has no class of costs",
            })
    void aBadCostIsRefusedAtItsKey(String before, String after, String problem) {
        assertThat(withFinance("cn-renewables", OWN.replace(before, after)).refusal())
                .contains("parks.kaiyuan-food.storage.bess." + problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cn-renewable | finance.catalogue: the catalogue has no set of financial terms | maybe cn-renewables",
                "{years: 20} | finance.inflationFraction: missing key, needed because finance names no terms | ''",
                "{catalogue: cn-renewables, years: 10} | finance: termYears must not be above the years of the outlook (10) | ''",
                "{catalogue: cn-renewables, investment: {type: leasing}} | finance.investment.type: unknown type | power-purchase",
                "{catalogue: cn-renewables, discountRateFraction: 8} | finance.discountRateFraction: must be | ''",
            })
    void badTermsAreRefusedAtTheirKey(String finance, String problem, String advice) {
        assertThat(withFinance(finance, OWN).refusal()).contains(problem).contains(advice);
    }

    @Test
    void aPlantWithoutACostIsRefusedWhereTheStudyHasFinance() {
        assertThat(ScenarioFiles.twoParks(folder)
                        .replace(SUPPLY, SUPPLY + "        cost: heat-pump\n")
                        .replace("dispatch: {strategy", "finance: cn-renewables\ndispatch: {strategy")
                        .refusal())
                .contains("parks.kaiyuan-food.storage.bess.cost: missing key, needed because the study has finance");
    }
}
