package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.ledger.AttributeAccount;
import io.greenpark.core.ledger.AttributeEntry;
import io.greenpark.core.ledger.AttributeLedger;
import io.greenpark.core.ledger.Lot;
import io.greenpark.core.product.GreenLabel;
import io.greenpark.core.product.LabelBasis;
import io.greenpark.core.product.Product;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.StudyResult;
import io.greenpark.core.simulation.RefusedClaimException;
import io.greenpark.core.simulation.Scenario;
import io.greenpark.core.simulation.Simulation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random studies whose parks buy, sell, cancel and let certificates expire, and whose products are allocated and labelled: every MWh
 * of a lot is claimed exactly once, and no more than there is.
 */
class RandomClaimsTest {

    /** Sums in another order, relative to the largest term [1]. */
    private static final double ROUNDING = 1e-9;

    /** Certificates of 24 months, the month of production the first, expire with the next month. */
    private static final int LAST_MONTH_OF_LIFE = 23;

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return LongStream.range(200, 212);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyMwhOfALotIsClaimedOnce(long seed) throws IOException {
        var claims = new Claims(seed);
        CaseResult held = run(claims.text("")).of("full");
        int own = claims.held ? (int) Math.floor(ownHeldMwh(held) + ROUNDING) : 0;
        int sold = own == 0 ? 0 : 1 + claims.random.nextInt(own);
        CaseResult full = sold == 0 ? held : run(claims.text(claims.sale(sold))).of("full");

        for (AttributeLedger ledger : full.ledgers()) {
            everyLotEndsWhereItIsBooked(ledger);
        }
        AttributeLedger first = full.ledgers().get(0);
        assertThat(first.mwh(AttributeAccount.SOLD, entry -> entry.claimant().equals("buyer")))
                .isEqualTo(sold);
        assertThat(first.mwh(AttributeAccount.CANCELLED)).isEqualTo(claims.cancelled);
        assertThat(first.mwh(AttributeAccount.EXPIRED, entry -> !entry.lot().own()))
                .isEqualTo(claims.expires() ? claims.bought - claims.cancelled : 0.0);
        labelsSayWhatTheLedgerSays(full);
        if (claims.held) {
            assertThatThrownBy(() -> run(claims.text(claims.sale(own + 1))))
                    .isInstanceOf(RefusedClaimException.class)
                    .hasMessageContaining("parks.park-0.greenPower");
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sharesOfProductsAddUpToOne(long seed) throws IOException {
        Scenario scenario = read(new Claims(seed).text(""));

        for (Product product : scenario.cases().get(0).parks().get(0).products()) {
            Map<String, Double> shares = product.allocation().shares(product.id());
            assertThat(shares).hasSize(1 + product.allocation().coProducts().size());
            assertThat(shares.values().stream().mapToDouble(share -> share).sum())
                    .isCloseTo(1.0, within(1e-12));
        }
    }

    private Scenario read(String text) throws IOException {
        return ScenarioReader.read(Files.writeString(folder.resolve("random.yaml"), text));
    }

    private StudyResult run(String text) throws IOException {
        return Simulation.run(read(text));
    }

    private static double ownHeldMwh(CaseResult result) {
        return result.ledgers().get(0).mwh(AttributeAccount.HELD, entry -> entry.lot()
                .own());
    }

    /** Replays the bookings: nothing is taken that is not there, and what came is where it is. */
    private static void everyLotEndsWhereItIsBooked(AttributeLedger ledger) {
        Map<Lot, Map<AttributeAccount, Double>> balances = new HashMap<>();
        for (AttributeEntry entry : ledger.entries()) {
            Map<AttributeAccount, Double> of =
                    balances.computeIfAbsent(entry.lot(), lot -> new EnumMap<>(AttributeAccount.class));
            assertThat(entry.mwh()).isPositive();
            of.merge(entry.from(), -entry.mwh(), Double::sum);
            of.merge(entry.to(), entry.mwh(), Double::sum);
            if (!entry.from().source()) {
                assertThat(of.get(entry.from())).isGreaterThan(-ROUNDING * Math.max(1.0, entry.mwh()));
            }
        }
        balances.forEach((lot, accounts) -> {
            double cameMwh = 0.0;
            double isMwh = 0.0;
            for (Map.Entry<AttributeAccount, Double> account : accounts.entrySet()) {
                if (account.getKey().source()) {
                    cameMwh -= account.getValue();
                } else {
                    isMwh += account.getValue();
                }
            }
            assertThat(isMwh).as(lot.id()).isCloseTo(cameMwh, within(ROUNDING * Math.max(1.0, cameMwh)));
        });
    }

    private static void labelsSayWhatTheLedgerSays(CaseResult full) {
        assertThat(full.products().labels()).hasSize(2);
        for (GreenLabel label : full.products().labels()) {
            Indicator share = label.basis().metric() == LabelBasis.Metric.NON_FOSSIL
                    ? Indicator.NON_FOSSIL_SHARE
                    : Indicator.PHYSICAL_SELF_USE_SHARE;
            assertThat(label.shareFraction())
                    .isCloseTo(full.node("park-0").value(share).orElseThrow(), within(1e-6));
        }
    }

    /** What the first park of a random study claims. */
    private static final class Claims {

        private final SplittableRandom random;
        private final String study;
        private final YearMonth month;
        private final YearMonth last;
        private final boolean held;
        private final String terms;
        private final int bought;
        private final int cancelled;
        private final int ageMonths;
        private final String products;

        private Claims(long seed) {
            random = new SplittableRandom(seed);
            study = RandomStudy.of(seed);
            month = YearMonth.of(2027, Integer.parseInt(group(study, "start: 2027-(\\d\\d)")));
            last = study.contains("PT15M") ? month : month.plusMonths(1);
            held = random.nextBoolean();
            bought = 5 + random.nextInt(100);
            cancelled = 1 + random.nextInt(bought);
            ageMonths = random.nextBoolean() ? LAST_MONTH_OF_LIFE : random.nextInt(LAST_MONTH_OF_LIFE);
            YearMonth produced = month.minusMonths(ageMonths);
            terms = String.format(
                    Locale.ROOT,
                    "%s, storageDraw: %s, provincialFraction: %s, purchases: {gp: {annualMwh: %d, price: 12}}, "
                            + "certificates: {gec: {produced: %s, bought: %s, count: %d, price: 5}}, "
                            + "cancel: {own: {month: %s, year: %d, count: %d}}",
                    held
                            ? "exports: held"
                            : "exports: %s, exportPrice: 5"
                                    .formatted(random.nextBoolean() ? "sold" : "sold-with-power"),
                    List.of("pro-rata", "green-first", "grid-first").get(random.nextInt(3)),
                    0.1 * random.nextInt(5),
                    random.nextInt(30_000),
                    produced,
                    month,
                    bought,
                    month,
                    produced.getYear(),
                    cancelled);
            products = "    products: {one: %s, two: %s}\n".formatted(product(), product());
        }

        private String product() {
            String price = random.nextBoolean() ? ", priceYuanPerTonne: " + (1 + random.nextInt(9_000)) : "";
            LocalDate first = month.atDay(1);
            return String.format(
                    Locale.ROOT,
                    "{title: {en: P, zh: 产品}, annualTonnes: 1000, electricityMwhPerTonne: %1$s, directTco2PerTonne: 0, cnCode: \"1108\","
                            + " batches: {all: {from: %2$s, to: %3$s, tonnes: %4$d}}, allocation: {method: %5$s%6$s,"
                            + " coProducts: {a: {tonnesPerTonne: %7$s%6$s}, b: {tonnesPerTonne: 0.3%6$s}}}}",
                    0.1 + random.nextDouble(),
                    first,
                    first.plusDays(study.contains("PT15M") ? 6 : 39),
                    1 + random.nextInt(10),
                    price.isEmpty() ? "mass" : "economic",
                    price,
                    0.01 + random.nextDouble());
        }

        private boolean expires() {
            return ageMonths == LAST_MONTH_OF_LIFE && !last.equals(month);
        }

        private String sale(int count) {
            return ", sales: {buyer: {month: %s, count: %d, price: 7}}".formatted(last, count);
        }

        private String text(String sale) {
            return study.replaceFirst(
                            "    title: \\{en: Park,",
                            "    greenPower: {%s%s}\n%s    title: {en: Park,".formatted(terms, sale, products))
                    .replace(
                            "cases:\n",
                            "labels:\n  a: {park: park-0, product: one, batch: all, metric: physical-self-use-share, targetFraction: 0.5}\n"
                                    + "  b: {park: park-0, product: two, batch: all, metric: non-fossil-622, targetFraction: 0.5}\ncases:\n")
                    .replace("baseline: {override: {", "baseline: {override: {parks.*.greenPower: null, ");
        }
    }

    private static String group(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
