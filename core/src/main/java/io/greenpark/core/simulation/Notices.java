package io.greenpark.core.simulation;

import io.greenpark.core.compliance.Check;
import io.greenpark.core.compliance.Verdict;
import io.greenpark.core.park.GridSupply;
import io.greenpark.core.park.NodeAssets;
import io.greenpark.core.park.Park;
import io.greenpark.core.park.ServiceDates;
import io.greenpark.core.product.Inputs;
import io.greenpark.core.product.PowerAgreements;
import io.greenpark.core.product.Product;
import io.greenpark.core.product.ProductAccounts;
import io.greenpark.core.product.ProductTerms;
import io.greenpark.core.result.AssetSeries;
import io.greenpark.core.result.DispatchQuality;
import io.greenpark.core.result.FlowColumn;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.Notice;
import io.greenpark.core.result.Workings;
import io.greenpark.core.sink.RegionAccounts;
import io.greenpark.core.time.TimeAxis;
import io.greenpark.core.weather.SiteWeather;
import io.greenpark.core.weather.WeatherOrigin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Finds what the reader of a case must know. */
final class Notices {

    /** Less is rounding and not a shortage [MWh]. */
    private static final double SHORTAGE_MWH = 1e-6;

    private final String caseId;
    private final List<Notice> notices = new ArrayList<>();

    private Notices(String caseId) {
        this.caseId = caseId;
    }

    static List<Notice> of(
            Scenario scenario,
            Case variant,
            DispatchQuality dispatch,
            List<Check> checks,
            RegionAccounts region,
            ProductAccounts products,
            List<Accounts> nodes) {
        var found = new Notices(variant.id());
        nodes.forEach(found::node);
        nodes.forEach(accounts -> found.service(accounts.node().id(), variant.service(), scenario.axis()));
        nodes.forEach(accounts -> found.limits(accounts.node().id(), dispatch));
        if (dispatch.boundYuan().isPresent()) {
            nodes.forEach(accounts -> found.charges(accounts.node().assets()));
        }
        found.rules(checks);
        if (!variant.products().equals(ProductTerms.NONE)) {
            variant.parks().forEach(park -> found.batches(park, scenario.axis()));
            variant.parks().forEach(park -> found.agreements(park.id(), products));
        }
        if (variant.products().cbam() != null) {
            variant.parks().forEach(found::precursors);
        }
        found.notices.addAll(RegionNotices.of(variant, region));
        nodes.forEach(accounts -> found.attributes(accounts, variant));
        int lastYear = scenario.axis().lastDate().getYear();
        nodes.forEach(accounts -> found.gridFactor(accounts, lastYear));
        long synthetic = variant.weather().stream()
                .filter(site -> site.origin().synthetic())
                .count();
        if (synthetic > 0) {
            found.add(Notice.Code.SYNTHETIC_WEATHER, "all", synthetic);
        }
        variant.weather().stream()
                .map(SiteWeather::origin)
                .filter(WeatherOrigin.Resampled.class::isInstance)
                .map(WeatherOrigin.Resampled.class::cast)
                .findFirst()
                .ifPresent(drawn -> found.add(Notice.Code.RESAMPLED_WEATHER, "all", drawn.year()));
        if (scenario.rules().appliedAsIf()) {
            found.add(Notice.Code.RULES_APPLIED_AS_IF, "all", 1.0);
        }
        return found.notices;
    }

    private void node(Accounts accounts) {
        String id = accounts.node().id();
        double unservedMwh = accounts.flows().energyMwh(FlowColumn.UNSERVED_MW);
        if (unservedMwh > SHORTAGE_MWH) {
            add(Notice.Code.UNSERVED_ENERGY, id, unservedMwh);
        }
        double unservedHeatMwh = Workings.figure(Indicator.HEAT_UNSERVED_MWH_HEAT, accounts.operation())
                .orElse(0.0);
        if (unservedHeatMwh > SHORTAGE_MWH) {
            add(Notice.Code.UNSERVED_HEAT, id, unservedHeatMwh);
        }
        accounts.node().generation().assets().stream()
                .map(AssetSeries::facts)
                .map(facts -> facts.get("speedScaleFactor"))
                .filter(Objects::nonNull)
                .max(Comparator.comparingDouble(factor -> Math.abs(factor - 1.0)))
                .filter(factor -> factor != 1.0)
                .ifPresent(factor -> add(Notice.Code.WIND_SPEED_SCALED, id, factor));
    }

    private void service(String node, ServiceDates dates, TimeAxis axis) {
        long partly = dates.partly(node, axis);
        if (partly > 0) {
            add(Notice.Code.NOT_ALWAYS_IN_SERVICE, node, partly);
        }
    }

    private void attributes(Accounts accounts, Case variant) {
        String id = accounts.node().id();
        if (!variant.attributes().parks().containsKey(id)) {
            return;
        }
        if (accounts.attributes().terms().provincialFraction() == null) {
            add(Notice.Code.NO_PROVINCIAL_ALLOCATION, id, 1.0);
        }
        double idleMwh = accounts.attributes()
                .ledger()
                .map(ledger -> ledger.idleMwh(accounts.cover()))
                .orElse(0.0);
        if (idleMwh > SHORTAGE_MWH) {
            add(Notice.Code.COVER_BEYOND_IMPORT, id, idleMwh);
        }
        if (!accounts.attributes().terms().gridCarbonFree().isEmpty()) {
            add(Notice.Code.GRID_CARBON_FREE_ASSUMED, id, 1.0);
        }
    }

    private void limits(String node, DispatchQuality dispatch) {
        long missed = dispatch.limits().stream()
                .filter(limit -> limit.node().equals(node) && !limit.kept())
                .count();
        if (missed > 0) {
            add(Notice.Code.LIMIT_MISSED, node, missed);
        }
    }

    private void charges(NodeAssets assets) {
        for (GridSupply grid : assets.connections()) {
            long unseen = grid.billing().chargesBeyondDispatch();
            if (unseen > 0) {
                add(Notice.Code.CHARGES_BEYOND_DISPATCH, assets.id(), unseen);
            }
        }
    }

    private void rules(List<Check> checks) {
        checks.stream()
                .filter(check -> check.verdict() == Verdict.FAIL)
                .collect(Collectors.groupingBy(Check::node, LinkedHashMap::new, Collectors.counting()))
                .forEach((node, failed) -> add(Notice.Code.RULES_FAILED, node, failed));
    }

    private void batches(Park park, TimeAxis axis) {
        long missed = park.products().stream()
                .flatMap(product -> product.batches().stream())
                .filter(batch -> !batch.within(axis))
                .count();
        if (missed > 0) {
            add(Notice.Code.BATCH_NOT_SIMULATED, park.id(), missed);
        }
    }

    private void agreements(String park, ProductAccounts products) {
        PowerAgreements agreed = products.agreements().get(park);
        if (agreed != null && agreed.unprovedMwh() > SHORTAGE_MWH) {
            add(Notice.Code.AGREEMENT_NOT_HELD, park, agreed.unprovedMwh());
        }
    }

    private void precursors(Park park) {
        long counted = park.products().stream()
                .filter(Product::isAccountedByCbam)
                .flatMap(product -> product.inputs().materials().stream())
                .filter(Inputs.Material::precursor)
                .count();
        if (counted > 0) {
            add(Notice.Code.PRECURSOR_BY_FOOTPRINT, park.id(), counted);
        }
    }

    private void gridFactor(Accounts accounts, int year) {
        for (GridSupply grid : accounts.node().assets().connections()) {
            int yearsOld = grid.factors().yearsOldAt(year);
            if (yearsOld > 0) {
                add(Notice.Code.GRID_FACTOR_OF_EARLIER_YEAR, accounts.node().id(), yearsOld);
            }
        }
    }

    private void add(Notice.Code code, String node, double amount) {
        notices.add(new Notice(code, caseId, node, amount));
    }
}
