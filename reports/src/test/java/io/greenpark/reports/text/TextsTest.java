package io.greenpark.reports.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.greenpark.core.compliance.Metric;
import io.greenpark.core.compliance.Verdict;
import io.greenpark.core.dispatch.InfeasibleDispatchException;
import io.greenpark.core.dispatch.OptimalMethod;
import io.greenpark.core.finance.CashRow;
import io.greenpark.core.finance.Lever;
import io.greenpark.core.ledger.AttributeAccount;
import io.greenpark.core.ledger.EnergyAccount;
import io.greenpark.core.ledger.StorageAccount;
import io.greenpark.core.product.CbamRules;
import io.greenpark.core.product.ElectricityMethod;
import io.greenpark.core.product.GreenLabel;
import io.greenpark.core.provenance.Confidence;
import io.greenpark.core.provenance.PlannedProject;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.AssetSeries;
import io.greenpark.core.result.CarbonPart;
import io.greenpark.core.result.CarbonWaterfall;
import io.greenpark.core.result.FlowColumn;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.Notice;
import io.greenpark.core.result.PricePart;
import io.greenpark.core.result.PriceWaterfall;
import io.greenpark.core.result.TargetFigure;
import io.greenpark.core.result.WorkingRow;
import io.greenpark.core.settlement.BillVariant;
import io.greenpark.core.study.RunStatus;
import io.greenpark.core.study.SweepDesign;
import io.greenpark.core.tariff.BillRow;
import io.greenpark.core.weather.WeatherVariable;
import io.greenpark.reports.table.Ids;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
    /** Keys that are formed from ids of results and catalogues. */
    private static final Set<String> BY_ID = Set.of(
            "indicator",
            "group",
            "flow",
            "outlet",
            "carbon-account",
            "period-group",
            "column",
            "study-kind",
            "outage-figure",
            "study-table",
            "size-variant",
            "size-limit",
            "size-binding",
            "run-status",
            "run-design",
            "yield-term",
            "plant-of-study",
            "yes-no",
            "bill",
            "cash",
            "lever",
            "variant",
            "part",
            "method",
            "solver",
            "limit",
            "confidence",
            "verdict",
            "electricity-method",
            "cbam-line",
            "label-status",
            "label-reason",
            "input",
            "account",
            "scope",
            "carbon-part",
            "carbon-method",
            "kind",
            "pool",
            "cause",
            "credit-row",
            "target",
            "reading",
            "balance",
            "fact",
            "check",
            "variable",
            "quality",
            "notice",
            "stage",
            "plan-verdict",
            "unit",
            "working");

    static Stream<String> idsOfTheModel() {
        return Stream.of(
                        Arrays.stream(Indicator.values()).map(i -> "indicator." + i.id()),
                        Arrays.stream(Indicator.values()).map(i -> "group." + i.group()),
                        Arrays.stream(Indicator.values()).map(i -> "unit." + i.unit()),
                        Arrays.stream(FlowColumn.values()).map(f -> "flow." + f.header()),
                        Arrays.stream(OptimalMethod.values()).map(m -> "solver." + m.id()),
                        Arrays.stream(InfeasibleDispatchException.Limit.values())
                                .map(l -> "unit." + l.unit()),
                        Arrays.stream(BillRow.values()).map(r -> "bill." + r.id()),
                        Arrays.stream(WorkingRow.values()).map(r -> "working." + r.id()),
                        Arrays.stream(WorkingRow.values()).map(r -> "unit." + r.unit()),
                        Arrays.stream(CashRow.values()).map(r -> "cash." + r.id()),
                        Arrays.stream(Lever.values()).map(l -> "lever." + l.id()),
                        Arrays.stream(BillVariant.values()).map(v -> "variant." + v.id()),
                        Arrays.stream(EnergyAccount.values()).map(a -> "account." + a.id()),
                        Arrays.stream(AttributeAccount.values()).map(a -> "account." + a.id()),
                        Arrays.stream(StorageAccount.values()).map(a -> "account." + a.id()),
                        Arrays.stream(PricePart.values()).map(p -> "part." + p.id()),
                        Stream.of("part." + PriceWaterfall.START),
                        Arrays.stream(CarbonPart.values()).map(p -> "carbon-part." + p.id()),
                        Stream.of("carbon-part." + CarbonWaterfall.START),
                        CarbonWaterfall.METHODS.stream().map(m -> "carbon-method." + m),
                        Arrays.stream(Notice.Code.values()).map(c -> "notice." + Ids.of(c)),
                        Arrays.stream(Verdict.values()).map(v -> "verdict." + v.id()),
                        Arrays.stream(ElectricityMethod.values()).map(m -> "electricity-method." + m.id()),
                        Arrays.stream(CbamRules.Scope.values()).map(s -> "cbam-line." + Ids.of(s)),
                        Arrays.stream(GreenLabel.Status.values()).map(s -> "label-status." + Ids.of(s)),
                        Arrays.stream(GreenLabel.Reason.values()).map(r -> "label-reason." + Ids.of(r)),
                        Arrays.stream(Metric.values())
                                .flatMap(m -> Stream.of(m.numeratorUnit(), m.denominatorUnit()))
                                .map(unit -> "unit." + unit),
                        Arrays.stream(Confidence.values()).map(c -> "confidence." + Ids.of(c)),
                        Arrays.stream(TargetFigure.Verdict.values()).map(v -> "plan-verdict." + v.id()),
                        Arrays.stream(PlannedProject.Stage.values()).map(s -> "stage." + Ids.of(s)),
                        Arrays.stream(RunStatus.values()).map(status -> "run-status." + status.id()),
                        Arrays.stream(SweepDesign.Kind.values()).map(kind -> "run-design." + kind.id()),
                        Arrays.stream(AssetSeries.Kind.values()).map(k -> "kind." + Ids.of(k)),
                        Arrays.stream(WeatherVariable.values()).map(v -> "variable." + v.key()))
                .flatMap(keys -> keys)
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("idsOfTheModel")
    void whatTheModelCanSayHasATextInBothLanguages(String key) {
        Title title = Texts.both(key);

        assertThat(title.en()).isNotBlank();
        assertThat(title.zh()).isNotBlank();
    }

    static Stream<Map.Entry<String, Title>> texts() {
        return Texts.all().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void bothLanguagesHaveTheSamePlaceholders(Map.Entry<String, Title> text) {
        assertThat(placeholders(text.getValue().zh()))
                .isEqualTo(placeholders(text.getValue().en()));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void chineseSentencesUseChinesePunctuation(Map.Entry<String, Title> text) {
        assertThat(text.getValue().zh()).doesNotContainPattern("[\\p{IsHan}][,;:?!()]|[,;:?!()][\\p{IsHan}]");
    }

    /** Everything that is said stands in the file, and nothing stands there that is not said. */
    @Test
    void theFileHasExactlyTheKeysThatAreUsed() throws IOException {
        Set<String> fixed = Texts.all().keySet().stream()
                .filter(key -> !BY_ID.contains(key.substring(0, key.indexOf('.'))))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(fixed).isEqualTo(keysInSources());
    }

    private static Set<String> keysInSources() throws IOException {
        String prefixes = Texts.all().keySet().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .filter(prefix -> !BY_ID.contains(prefix))
                .distinct()
                .collect(Collectors.joining("|"));
        Pattern key = Pattern.compile("(?<=[\"}])(?:" + prefixes + ")(?:\\.[a-z-]+)+(?=[\"{]|\\.\" \\+)");
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            for (Path file : files.filter(TextsTest::speaks).toList()) {
                Matcher matcher = key.matcher(Files.readString(file));
                while (matcher.find()) {
                    keys.addAll(expanded(matcher.group()));
                }
            }
        }
        return keys;
    }

    private static boolean speaks(Path file) {
        return Stream.of(".java", ".js", ".mustache").anyMatch(file.toString()::endsWith);
    }

    /** A key whose last part is chosen by the direction of a change stands for all three. */
    private static List<String> expanded(String key) {
        boolean chosen = Set.of("page.answer.all-in", "page.answer.price", "page.answer.carbon")
                .contains(key);
        return chosen ? List.of(key + ".falls", key + ".rises", key + ".stays") : List.of(key);
    }

    @Test
    void anArgumentThatLooksLikeAPlaceholderStaysAsItIs() {
        assertThat(Texts.get(Language.EN, "page.period.value", "{1}", "b", "$2"))
                .isEqualTo("{1} to b, $2-minute steps");
    }

    @Test
    void anIdWithoutATextIsShownAsItIs() {
        assertThat(Texts.label("fact", "somethingNew")).isEqualTo(Title.of("somethingNew"));
    }

    @Test
    void anUnknownKeyIsAnError() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Texts.both("page.nothing"))
                .withMessage("there is no text page.nothing");
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(r -> r.group())
                .distinct()
                .sorted()
                .toList();
    }
}
