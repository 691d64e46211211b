package io.greenpark.scenarios.sections;

import io.greenpark.core.finance.CostTerms;
import io.greenpark.core.finance.InvestmentModel;
import io.greenpark.core.finance.PlantKind;
import io.greenpark.core.finance.PricedPlant;
import io.greenpark.core.finance.ProjectTerms;
import io.greenpark.core.simulation.CaseFinance;
import io.greenpark.scenarios.sections.FinanceSection.Finance;
import io.greenpark.scenarios.spec.Values;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects what plants cost while parks and shared assets are read, and who builds them. */
final class Investments {

    private final Optional<Finance> finance;
    private final List<PricedPlant> pending = new ArrayList<>();
    private final Map<String, List<PricedPlant>> byNode = new HashMap<>();
    private final Map<String, InvestmentSection.Model> models = new HashMap<>();

    /** @param finance terms of the study, if it has such */
    Investments(Optional<Finance> finance) {
        this.finance = finance;
    }

    /**
     * Notes when a plant serves, and its cost, whose {@code values} hold the key {@code cost}; one that serves at no time simulated is
     * not bought.
     *
     * @param mw rated power that its costs are counted by [MW]
     * @param mwh rated energy that its costs are counted by [MWh]
     */
    static void note(Values values, PlantKind kind, double mw, double mwh) {
        Investments investments = values.require(Investments.class);
        Optional<CostTerms> cost = investments.finance.isPresent()
                ? Optional.of(values.needed(CostSection.KEY, "the study has finance"))
                : values.find(CostSection.KEY);
        boolean serves = ServiceBook.note(values, kind, values.id());
        cost.filter(terms -> serves)
                .ifPresent(terms -> investments.pending.add(new PricedPlant(kind, values.id(), mw, mwh, terms)));
    }

    /**
     * Notes the cost of what a supply needs beside its plants, whose {@code values} may hold the key {@code cost}.
     *
     * @param id unique name within its park or hub and kind
     * @param mw rated power that its costs are counted by [MW]
     * @param mwh rated energy that its costs are counted by [MWh]
     */
    static void noteBeside(Values values, PlantKind kind, String id, double mw, double mwh) {
        noteBeside(values, kind, id, mw, mwh, 0.0);
    }

    /**
     * The same with a purchase that costs more than its classes say.
     *
     * @param moreYuan what it costs more [yuan]
     */
    static void noteBeside(Values values, PlantKind kind, String id, double mw, double mwh, double moreYuan) {
        Investments investments = values.require(Investments.class);
        values.find(CostSection.BESIDE)
                .ifPresent(terms -> investments.pending.add(new PricedPlant(kind, id, mw, mwh, terms.plus(moreYuan))));
    }

    /** The plants that were noted since this was last asked. */
    List<PricedPlant> take() {
        List<PricedPlant> noted = List.copyOf(pending);
        pending.clear();
        return noted;
    }

    /** The plants stand at {@code node}. */
    void put(String node, Collection<PricedPlant> plants) {
        byNode.computeIfAbsent(node, id -> new ArrayList<>()).addAll(plants);
    }

    /** The park has a model of its own. */
    void choose(String park, InvestmentSection.Model model) {
        models.put(park, model);
    }

    /** The money of the case with these parks. */
    CaseFinance of(Collection<String> parks) {
        return finance.map(given -> of(parks, given)).orElseGet(() -> new CaseFinance(Map.of(), byNode, 0.0));
    }

    private CaseFinance of(Collection<String> parks, Finance given) {
        Map<String, ProjectTerms> terms = new HashMap<>();
        for (String park : parks) {
            InvestmentModel model =
                    models.getOrDefault(park, given.model()).of(given.terms().valueAddedTax());
            terms.put(park, given.terms().with(model));
        }
        return new CaseFinance(terms, byNode, given.certificateYuanPerMwh());
    }
}
