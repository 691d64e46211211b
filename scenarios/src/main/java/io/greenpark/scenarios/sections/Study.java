package io.greenpark.scenarios.sections;

import io.greenpark.core.carbon.CarbonTerms;
import io.greenpark.core.park.Park;
import io.greenpark.core.park.ServiceDates;
import io.greenpark.core.park.SharedAssets;
import io.greenpark.core.product.ProductTerms;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.rules.RulePack;
import io.greenpark.core.simulation.Case;
import io.greenpark.core.simulation.CaseAttributes;
import io.greenpark.core.simulation.CaseCompliance;
import io.greenpark.core.simulation.CaseFinance;
import io.greenpark.core.simulation.DispatchTerms;
import io.greenpark.core.simulation.FuelMarket;
import io.greenpark.core.sink.RegionTerms;
import io.greenpark.core.sink.SinkSite;
import io.greenpark.core.time.TimeAxis;
import io.greenpark.core.weather.ensemble.WeatherEnsemble;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What one tree says: the file itself, or the file as a case has changed it.
 *
 * @param name short name of the scenario
 * @param title name of the scenario for people
 * @param axis time axis
 * @param rules rule pack in force
 * @param weather weather years of every site, drawn when they are asked for
 * @param parks the parks
 * @param shared what the parks share
 * @param dispatch how supply is dispatched
 * @param fuels fuels that thermal units and heat supplies refer to, with their prices
 * @param sinks carbon sink sites
 * @param finance terms and costs of its plants
 * @param compliance rules that it is checked by
 * @param products what is worked out about products
 * @param region what is worked out about sinks beside their ledgers
 * @param attributes what is done with attributes of green power
 * @param carbon how greenhouse gas accounts are kept
 * @param service when plants and lines serve
 */
public record Study(
        String name,
        Title title,
        TimeAxis axis,
        RulePack rules,
        Supplier<WeatherYears> weather,
        List<Park> parks,
        SharedAssets shared,
        DispatchTerms dispatch,
        FuelMarket fuels,
        List<SinkSite> sinks,
        CaseFinance finance,
        CaseCompliance compliance,
        ProductTerms products,
        RegionTerms region,
        CaseAttributes attributes,
        CarbonTerms carbon,
        ServiceDates service) {

    /** The study as the case {@code id}. */
    public Case asCase(String id, Title caseTitle) {
        return new Case(
                id,
                caseTitle,
                weather.get().stated(),
                parks,
                shared,
                dispatch,
                fuels,
                sinks,
                finance,
                compliance,
                products,
                region,
                attributes,
                carbon,
                service);
    }

    /** That from which the weather years are drawn, if the study was read for all of them and has weather. */
    public Optional<WeatherEnsemble> ensemble() {
        return weather.get().ensembles().stream().findFirst();
    }
}
