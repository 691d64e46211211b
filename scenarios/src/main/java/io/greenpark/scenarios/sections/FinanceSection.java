package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.defaulted;
import static io.greenpark.scenarios.spec.Key.defaultedAs;
import static io.greenpark.scenarios.spec.Key.optional;

import io.greenpark.core.finance.InvestmentModel;
import io.greenpark.core.finance.Outlook;
import io.greenpark.core.finance.ProjectTerms;
import io.greenpark.core.finance.Rates;
import io.greenpark.core.finance.Support;
import io.greenpark.scenarios.catalogue.FinanceKind;
import io.greenpark.scenarios.catalogue.FinanceKind.Terms;
import io.greenpark.scenarios.catalogue.Reference;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Shorthand;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.spec.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** {@code finance}: terms of the catalogue, single values in their place, or values alone. */
final class FinanceSection {

    /**
     * Finance of a study.
     *
     * @param terms terms of a park that owns its plants
     * @param model who builds where a park does not say
     * @param certificateYuanPerMwh income from certificates, net of value-added tax [yuan/MWh]
     */
    record Finance(ProjectTerms terms, InvestmentSection.Model model, double certificateYuanPerMwh) {}

    private static final Key<Terms> CATALOGUE = optional(
                    "catalogue",
                    new Reference<>(FinanceKind.KIND),
                    "Terms of the catalogue, which give the value of every key that is left out.")
            .chinese("财务条件");
    private static final Key<Double> ENERGY_CHANGE =
            change("energyPriceChangeFraction", "energy, certificates and fuel").chinese("能源价格年变化率");
    private static final Key<Double> OPERATION_CHANGE =
            change("operationPriceChangeFraction", "operation and maintenance").chinese("运维价格年变化率");
    private static final Key<Double> PLANT_CHANGE =
            change("plantPriceChangeFraction", "plants that are replaced").chinese("设备价格年变化率");
    private static final Key<InvestmentSection.Model> MODEL = defaultedAs(
                    "investment",
                    InvestmentSection.TYPE,
                    InvestmentSection.PARK_OWNED,
                    "{type: park-owned}",
                    "the park builds and owns",
                    "Who builds the plants, where a park does not say.")
            .chinese("投资模式");
    private static final Key<Double> CERTIFICATES = defaulted(
                    "certificateYuanPerMwh",
                    Numbers.atLeast(0.0, "yuan/MWh"),
                    0.0,
                    "certificates are not sold",
                    "Income from certificates per renewable energy exported, net of value-added tax; energy that is used on site has "
                            + "none that could be sold.")
            .chinese("绿证价格");

    private static final Section<Finance> KEYS = new Section<>(
            "finance",
            "Terms under which the plants of each case are judged against the baseline.",
            keys(),
            FinanceSection::bind);

    static final Type<Finance> TYPE = new Shorthand<>(KEYS, CATALOGUE);

    private FinanceSection() {}

    private static Key<Double> change(String name, String of) {
        return optional(
                name,
                Numbers.within(-0.5, 0.5, "1/a"),
                "Yearly change of the prices of " + of + ", inflation included; as inflation if it is left out.");
    }

    private static List<Key<?>> keys() {
        List<Key<?>> keys = new ArrayList<>(List.of(CATALOGUE));
        FinanceKind.KEYS.forEach(key -> keys.add(key.asOptional()));
        keys.addAll(List.of(ENERGY_CHANGE, OPERATION_CHANGE, PLANT_CHANGE, MODEL, CERTIFICATES));
        return keys;
    }

    private static Finance bind(Values values) {
        Optional<Terms> known = values.find(CATALOGUE);
        double inflation = value(values, FinanceKind.INFLATION, known, Terms::inflationFraction);
        double rate = value(values, FinanceKind.RATE, known, Terms::discountRateFraction);
        boolean real = value(values, FinanceKind.REAL, known, Terms::real);
        ProjectTerms terms = new ProjectTerms(
                new Outlook(
                        value(values, FinanceKind.YEARS, known, Terms::years),
                        values.find(ENERGY_CHANGE).orElse(inflation),
                        values.find(OPERATION_CHANGE).orElse(inflation),
                        values.find(PLANT_CHANGE).orElse(inflation)),
                rates(values, known, real ? (1.0 + rate) * (1.0 + inflation) - 1.0 : rate),
                new InvestmentModel.ParkOwned(),
                value(values, FinanceKind.LOAN, known, Terms::loan),
                value(values, FinanceKind.DEPRECIATION, known, Terms::depreciation),
                value(values, FinanceKind.VAT, known, Terms::vat),
                value(values, FinanceKind.INCOME_TAX, known, Terms::incomeTax),
                values.find(FinanceKind.SUPPORT)
                        .or(() -> known.map(Terms::support))
                        .orElse(Support.NONE));
        return new Finance(terms, values.get(MODEL), values.get(CERTIFICATES));
    }

    private static Rates rates(Values values, Optional<Terms> known, double discountFraction) {
        return new Rates(
                discountFraction,
                values.find(FinanceKind.FINANCE_RATE)
                        .or(() -> known.flatMap(Terms::financeRate))
                        .orElse(discountFraction),
                values.find(FinanceKind.REINVESTMENT_RATE)
                        .or(() -> known.flatMap(Terms::reinvestmentRate))
                        .orElse(discountFraction));
    }

    private static <T> T value(Values values, Key<T> key, Optional<Terms> known, Function<Terms, T> of) {
        return values.find(key)
                .or(() -> known.map(of))
                .orElseGet(() -> values.needed(key, "finance names no terms of the catalogue"));
    }
}
