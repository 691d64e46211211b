package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.defaulted;
import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.settlement.Mechanism;
import io.greenpark.core.settlement.Netting;
import io.greenpark.core.settlement.ServiceIncome;
import io.greenpark.core.settlement.SideTerms;
import io.greenpark.core.tariff.BillRow;
import io.greenpark.scenarios.spec.Choice;
import io.greenpark.scenarios.spec.Integers;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.ListOf;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.spec.Values;
import io.greenpark.scenarios.spec.Variants;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a grid connection settles beside purchase and capacity: mechanism price, services, netting. */
final class SettlementSections {

    private static final int MONTHS = 12;

    private record MechanismPrice(double shareFraction, Price price, Price market) {}

    private record Service(double readyMw, double yuanPerMwMonth, List<Double> monthlyMwh, double yuanPerMwh) {

        ServiceIncome income(BillRow row) {
            return new ServiceIncome(row, readyMw, yuanPerMwMonth, monthlyMwh, yuanPerMwh);
        }
    }

    private static final Key<Double> SHARE = required(
                    "shareFraction", Numbers.fraction(), "Share of the exported energy under the mechanism.")
            .chinese("机制电量比例");
    private static final Key<Price> MECHANISM_PRICE = required(
                    "price", Price.type("mechanism-price", "Mechanism price of older plants."), "Mechanism price.")
            .chinese("机制电价");
    private static final Key<Price> MARKET_PRICE = required(
                    "market",
                    Price.type("mechanism-market-price", "Market price that the mechanism is settled against."),
                    "Market price whose mean over the month it is settled against.")
            .chinese("市场均价");
    private static final Key<MechanismPrice> MECHANISM = optional(
                    "mechanism",
                    new Section<>(
                            "mechanism",
                            "Mechanism price of older plants (发改价格〔2025〕136号): a share of the export is settled by the difference "
                                    + "to the market's mean price of the month.",
                            List.of(SHARE, MECHANISM_PRICE, MARKET_PRICE),
                            values -> new MechanismPrice(
                                    values.get(SHARE), values.get(MECHANISM_PRICE), values.get(MARKET_PRICE))),
                    "Mechanism price of older plants.")
            .chinese("机制电价");

    private static final Key<Double> READY = required(
                    "readyMw", Numbers.atLeast(0.0, "MW"), "Power that is held ready.")
            .chinese("备用容量");
    private static final Key<Double> READY_PRICE = required(
                    "yuanPerMwMonth", Numbers.atLeast(0.0, "yuan/(MW·month)"), "Payment for it, VAT included.")
            .chinese("容量补偿");
    private static final Key<List<Double>> CALLED = optional(
                    "monthlyMwh",
                    new ListOf<>(Numbers.atLeast(0.0, "MWh"), MONTHS, MONTHS),
                    "Energy that is called in January to December; none if it is left out.")
            .chinese("调用电量");
    private static final Key<Double> CALLED_PRICE = optional(
                    "yuanPerMwh",
                    Numbers.atLeast(0.0, "yuan/MWh"),
                    "Payment for it, VAT included; 0 if it is left out.")
            .chinese("电量补偿");
    private static final Type<Service> SERVICE = new Section<>(
            "service",
            "Income from a service to the grid as it is stated; dispatch does not see it.",
            List.of(READY, READY_PRICE, CALLED, CALLED_PRICE),
            values -> new Service(
                    values.get(READY),
                    values.get(READY_PRICE),
                    values.find(CALLED).orElse(Collections.nCopies(MONTHS, 0.0)),
                    values.find(CALLED_PRICE).orElse(0.0)));
    private static final Key<Service> DEMAND_RESPONSE =
            optional("demandResponse", SERVICE, "Income from demand response.").chinese("需求响应");
    private static final Key<Service> ANCILLARY =
            optional("ancillary", SERVICE, "Income from ancillary services.").chinese("辅助服务");

    private static final String CREDIT = "credit";
    private static final Key<Integer> END_MONTH = defaulted(
                    "endMonth",
                    Integers.ordinal(1, MONTHS),
                    MONTHS,
                    "the netting year is the calendar year",
                    "Month at whose end what is left is settled.")
            .chinese("结算月");
    private static final Key<Double> SURPLUS_PRICE = required(
                    "surplusYuanPerMwh",
                    Numbers.atLeast(0.0, "yuan/MWh"),
                    "What energy that is left earns, VAT included.")
            .chinese("余量电价");
    private static final Key<Boolean> BY_BAND = defaulted(
                    "within",
                    Choice.of(new TreeMap<>(Map.of("month", false, "band", true))),
                    false,
                    "a MWh is a MWh",
                    "Whether exported energy saves any imported energy, at the month's mean price, or that of the same band of the"
                            + " time of use, at the price of the band.")
            .chinese("抵扣口径");
    private static final Key<Double> SURPLUS_SHARE = required(
                    "surplusFraction", Numbers.fraction(), "Share of the money that is left which is paid out.")
            .chinese("余额支付比例");
    private static final Key<Netting> NETTING = optional(
                    "netting",
                    Variants.byWord(CREDIT, nettings()),
                    "Netting of export with import beyond the hour; exported energy earns its price if it is left out.")
            .chinese("净计量");

    static final List<Key<?>> KEYS = List.of(MECHANISM, DEMAND_RESPONSE, ANCILLARY, NETTING);

    private SettlementSections() {}

    private static Map<String, Section<? extends Netting>> nettings() {
        Map<String, Section<? extends Netting>> nettings = new LinkedHashMap<>();
        nettings.put(
                "energy",
                Variants.section(
                        "netting",
                        CREDIT,
                        "energy",
                        "Net metering: exported energy saves imported energy of the same or, carried over, of a later month; its "
                                + "export price is 0.",
                        List.of(END_MONTH, SURPLUS_PRICE, BY_BAND),
                        values -> new Netting.Energy(
                                values.get(END_MONTH), values.get(SURPLUS_PRICE), values.get(BY_BAND))));
        nettings.put(
                "money",
                Variants.section(
                        "netting",
                        CREDIT,
                        "money",
                        "Net billing with credits: export earns its price, no bill of a month is below zero, the rest is carried over.",
                        List.of(END_MONTH, SURPLUS_SHARE),
                        values -> new Netting.Money(values.get(END_MONTH), values.get(SURPLUS_SHARE))));
        return nettings;
    }

    /** The terms among the keys of a grid connection. */
    static SideTerms of(Values values, Key<Price> export, double vatFraction) {
        Netting netting = values.find(NETTING).orElse(new Netting.None());
        if (netting instanceof Netting.Energy && !values.get(export).isZero()) {
            throw values.at(export)
                    .reject(
                            "exported energy is credited by netting and would be paid too",
                            "expected {priceYuanPerMwh: 0, vat: included}, or netting.credit: money");
        }
        List<ServiceIncome> services = new ArrayList<>();
        values.find(DEMAND_RESPONSE).ifPresent(service -> services.add(service.income(BillRow.DEMAND_RESPONSE)));
        values.find(ANCILLARY).ifPresent(service -> services.add(service.income(BillRow.ANCILLARY_SERVICES)));
        return new SideTerms(
                values
                        .find(MECHANISM)
                        .map(mechanism -> new Mechanism(
                                mechanism.shareFraction(),
                                mechanism.price().withVat(vatFraction),
                                mechanism.market().withVat(vatFraction)))
                        .stream()
                        .toList(),
                services,
                netting);
    }
}
