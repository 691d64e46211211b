package io.greenpark.scenarios.catalogue;

import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.rules.RulePack;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.ListOf;
import io.greenpark.scenarios.spec.MapOf;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Texts;
import io.greenpark.scenarios.spec.Values;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rule packs: what is in force in a region from a date on. */
public final class RulesKind {

    private static final int MOST_TARIFFS = 200;
    private static final int MOST_HOLIDAYS = 2000;

    /**
     * A rule pack with what it puts in force.
     *
     * @param pack the pack
     * @param tariffs ids of the tariffs that a scenario may name
     * @param agencyTimeOfUse id of the time-of-use table of agency purchase
     * @param marketTimeOfUse id of the time-of-use table of market purchase
     * @param factors id of the grid factors that apply where the scenario names none
     * @param fuelPrices ids of the prices of fuels, by the id of the fuel
     * @param certificates id of the rules of green certificates, if there are such
     */
    public record Rules(
            RulePack pack,
            List<String> tariffs,
            String agencyTimeOfUse,
            String marketTimeOfUse,
            String factors,
            Map<String, String> fuelPrices,
            Optional<String> certificates) {

        /** The same rules, applied outside their validity on purpose. */
        public Rules appliedAsIf() {
            RulePack asIf =
                    new RulePack(pack.id(), pack.title(), pack.validFrom(), pack.validTo(), pack.holidays(), true);
            return new Rules(asIf, tariffs, agencyTimeOfUse, marketTimeOfUse, factors, fuelPrices, certificates);
        }
    }

    private record ByMode(String agency, String market) {}

    private static final Key<String> AGENCY = required("agency", Texts.id(), "Table of agency purchase (代理购电).");
    private static final Key<String> MARKET = required("market", Texts.id(), "Table of purchase in the market.");
    private static final Section<ByMode> BY_MODE = new Section<>(
            "time-of-use-by-mode",
            "Time-of-use tables by mode of purchase.",
            List.of(AGENCY, MARKET),
            values -> new ByMode(values.get(AGENCY), values.get(MARKET)));

    private static final Key<LocalDate> FROM =
            required("validFrom", Texts.date(), "First day.").chinese("执行日期");
    private static final Key<LocalDate> TO = optional(
                    "validTo", Texts.date(), "Last day; left out while no successor is known.")
            .chinese("截止日期");
    private static final Key<List<String>> TARIFFS = required(
                    "tariffs", new ListOf<>(Texts.id(), 0, MOST_TARIFFS), "Tariffs that a scenario may name.")
            .chinese("电价");
    private static final Key<ByMode> TIME_OF_USE = required(
                    "timeOfUse", BY_MODE, "Time-of-use tables by mode of purchase.")
            .chinese("分时电价");
    private static final Key<String> FACTORS = required(
                    "factors", Texts.id(), "Grid factors that apply where the scenario names none.")
            .chinese("电网排放因子");
    private static final Key<Map<String, String>> FUEL_PRICES = optional(
                    "fuelPrices",
                    MapOf.any("fuel prices", Texts.id()),
                    "Fuel prices that apply where the scenario gives none, by the id of the fuel.")
            .chinese("燃料价格");
    private static final Key<String> CERTIFICATES = optional(
                    "certificates", Texts.id(), "Rules of green certificates; none if it is left out.")
            .chinese("绿证规则");
    private static final Key<List<LocalDate>> HOLIDAYS = required(
                    "holidays",
                    new ListOf<>(Texts.date(), 0, MOST_HOLIDAYS),
                    "Public holidays, on which loads follow their Sunday shape.")
            .chinese("法定节假日");

    /** Rule packs. */
    public static final Kind<Rules> KIND = new Kind<>(
            "rules",
            "rule pack",
            new Section<>(
                    "rule-pack",
                    "A rule pack: tariffs, time of use, factors and holidays in force in a region during a period.",
                    EntryKeys.around(
                            List.of(FROM, TO, TARIFFS, TIME_OF_USE, FACTORS, FUEL_PRICES, CERTIFICATES, HOLIDAYS)),
                    RulesKind::bind));

    private RulesKind() {}

    private static Rules bind(Values values) {
        RulePack pack = new RulePack(
                values.id(),
                values.get(EntryKeys.TITLE),
                values.get(FROM),
                values.find(TO).orElse(null),
                new HashSet<>(values.get(HOLIDAYS)),
                false);
        ByMode timeOfUse = values.get(TIME_OF_USE);
        return new Rules(
                pack,
                values.get(TARIFFS),
                timeOfUse.agency(),
                timeOfUse.market(),
                values.get(FACTORS),
                values.find(FUEL_PRICES).orElse(Map.of()),
                values.find(CERTIFICATES));
    }
}
