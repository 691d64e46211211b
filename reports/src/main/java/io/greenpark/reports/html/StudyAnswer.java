package io.greenpark.reports.html;

import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.Indicator;
import io.greenpark.reports.text.Numbers;
import io.greenpark.reports.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The answer of a study of many runs in at most three sentences that are made from its tables. They speak of the last case, which
 * has the most plants, and of all parks together.
 */
final class StudyAnswer {

    private static final String ALL = "all";

    /** What is told of, where the study has it: the price with the cost of the plants, else the grid bill. */
    private static final List<Indicator> PRICES =
            List.of(Indicator.ALL_IN_PRICE_YUAN_PER_MWH, Indicator.GRID_BILL_YUAN_PER_MWH_CONSUMED);

    private final StudyContent study;
    private final List<String> cases;

    StudyAnswer(StudyContent study) {
        this.study = study;
        this.cases = List.copyOf(study.cases().keySet());
    }

    /** The sentences that the tables allow, in order. */
    List<Title> sentences() {
        List<Title> sentences = new ArrayList<>();
        if (cases.isEmpty()) {
            return sentences;
        }
        yields().ifPresent(sentences::add);
        tornado().ifPresent(sentences::add);
        spread("ensemble", "years", "study.answer.spread.years").ifPresent(sentences::add);
        spread("quantiles", "points", "study.answer.spread.points").ifPresent(sentences::add);
        contributions().ifPresent(sentences::add);
        unfinished().ifPresent(sentences::add);
        sized().ifPresent(sentences::add);
        held().ifPresent(sentences::add);
        survival().ifPresent(sentences::add);
        outages().ifPresent(sentences::add);
        course(PRICES, "study.answer.course.price").ifPresent(sentences::add);
        course(List.of(Indicator.OPERATIONAL_LOCATION_TCO2), "study.answer.course.carbon")
                .ifPresent(sentences::add);
        worth().ifPresent(sentences::add);
        return sentences;
    }

    private Optional<Title> yields() {
        return last("yields", row -> row.get("plant").equals(ALL))
                .map(row -> Texts.filled(
                        "study.answer.yields",
                        caseTitle(row),
                        amount(number(row, "p50Mwh")),
                        amount(number(row, "p90Mwh"))));
    }

    private Optional<Title> tornado() {
        return shownPrice("tornado").flatMap(price -> {
            List<Map<String, String>> moved = ofLastCase("tornado", price);
            return moved.stream()
                    .max(Comparator.comparingDouble(row -> Math.abs(number(row, "atHigh") - number(row, "atLow"))))
                    .map(most -> Texts.filled(
                            "study.answer.tornado",
                            Title.of(String.valueOf(moved.size())),
                            Title.of(most.get("path")),
                            name(price),
                            caseTitle(most),
                            decimal(number(most, "atLow")),
                            decimal(number(most, "atHigh"))));
        });
    }

    private Optional<Title> spread(String table, String count, String key) {
        return shownPrice(table).flatMap(price -> last(table, row -> isOf(row, price))
                .map(row -> Texts.filled(
                        key,
                        Title.of(row.get(count)),
                        name(price),
                        caseTitle(row),
                        decimal(number(row, "p90")),
                        decimal(number(row, "p10")),
                        decimal(number(row, "p50")))));
    }

    private Optional<Title> contributions() {
        return shownPrice("contributions").flatMap(price -> ofLastCase("contributions", price).stream()
                .filter(row -> !row.get("varianceShare").isEmpty())
                .max(Comparator.comparingDouble(row -> number(row, "varianceShare")))
                .map(row -> Texts.filled(
                        "study.answer.contributions",
                        row.get("path").equals("weather")
                                ? Texts.both("study.answer.weather")
                                : Title.of(row.get("path")),
                        share(number(row, "varianceShare")))));
    }

    /** Points without results, where there are any. */
    private Optional<Title> unfinished() {
        Map<String, String> statuses = study.records("points").stream()
                .collect(Collectors.toMap(row -> row.get("point"), row -> row.get("status"), (first, second) -> first));
        long without = statuses.values().stream()
                .filter(status -> !status.equals("finished"))
                .count();
        return without == 0
                ? Optional.empty()
                : Optional.of(Texts.filled(
                        "study.answer.without",
                        Title.of(String.valueOf(without)),
                        Title.of(String.valueOf(statuses.size()))));
    }

    private Optional<Title> sized() {
        Map<String, Map<String, String>> variants = study.records("compared").stream()
                .collect(Collectors.toMap(row -> row.get("variant"), row -> row, (first, second) -> first));
        Map<String, String> sized = variants.get("sized");
        Map<String, String> baseline = variants.get("baseline");
        return sized == null || baseline == null
                ? Optional.empty()
                : Optional.of(Texts.filled(
                        "study.answer.sized",
                        millions(number(sized, "yuanPerYear")),
                        millions(number(baseline, "yuanPerYear")),
                        amount(number(sized, "tco2PerYear")),
                        amount(number(baseline, "tco2PerYear"))));
    }

    /** The limits that hold sizes back. */
    private Optional<Title> held() {
        if (!study.has("limits")) {
            return Optional.empty();
        }
        List<Title> limits = study.records("limits").stream()
                .filter(row -> !row.get("binding").equals("none"))
                .map(row -> Texts.label("size-limit", row.get("limit")))
                .distinct()
                .toList();
        return Optional.of(
                limits.isEmpty()
                        ? Texts.both("study.answer.free")
                        : Texts.filled(
                                "study.answer.held",
                                new Title(
                                        limits.stream().map(Title::en).collect(Collectors.joining(", ")),
                                        limits.stream().map(Title::zh).collect(Collectors.joining("、")))));
    }

    /** The park whose critical load goes on for the shortest time. */
    private Optional<Title> survival() {
        Predicate<Map<String, String>> mean = row -> row.get("indicator").equals("survivalMeanHours");
        return study.records("resilience").stream()
                .filter(mean.and(row -> row.get("case").equals(lastCase("resilience"))))
                .min(Comparator.comparingDouble(row -> number(row, "value")))
                .map(row -> Texts.filled(
                        "study.answer.survival",
                        nodeTitle(row),
                        caseTitle(row),
                        decimal(number(row, "value")),
                        decimal(sum("survivalWithoutStorageMeanHours", row.get("node")))));
    }

    private Optional<Title> outages() {
        return study.has("outages")
                ? Optional.of(Texts.filled(
                        "study.answer.outages",
                        Title.of(
                                String.valueOf(study.values("outages", "outage").size())),
                        amount(sum("outageUnservedMwh", "")),
                        amount(sum("outageUnservedWithoutStorageMwh", ""))))
                : Optional.empty();
    }

    /** Sum of a figure of the outages over the parks, or over one. */
    private double sum(String figure, String node) {
        return study.records("resilience").stream()
                .filter(row -> row.get("indicator").equals(figure)
                        && row.get("case").equals(lastCase("resilience"))
                        && (node.isEmpty() || row.get("node").equals(node)))
                .mapToDouble(row -> number(row, "value"))
                .sum();
    }

    /** From the first year to the last. */
    private Optional<Title> course(List<Indicator> indicators, String key) {
        List<Map<String, String>> years = study.records("years");
        return indicators.stream()
                .filter(i -> years.stream().anyMatch(row -> isOf(row, i)))
                .findFirst()
                .flatMap(i -> {
                    List<Map<String, String>> course = ofLastCase("years", i);
                    if (course.size() < 2 || !course.get(0).containsKey("year")) {
                        return Optional.empty();
                    }
                    Map<String, String> first = course.get(0);
                    Map<String, String> end = course.get(course.size() - 1);
                    IndicatorStyle style = IndicatorStyle.of(i);
                    return Optional.of(Texts.filled(
                            key,
                            Title.of(first.get("year")),
                            Title.of(end.get("year")),
                            name(i),
                            caseTitle(end),
                            style.format(number(first, "value")),
                            style.format(number(end, "value"))));
                });
    }

    private Optional<Title> worth() {
        return last("money", row -> isOf(row, Indicator.NPV_YUAN))
                .map(row -> Texts.filled("study.answer.worth", caseTitle(row), millions(number(row, "value"))));
    }

    private Optional<Indicator> shownPrice(String table) {
        return PRICES.stream()
                .filter(price -> !ofLastCase(table, price).isEmpty())
                .findFirst();
    }

    private List<Map<String, String>> ofLastCase(String table, Indicator indicator) {
        String of = lastCase(table);
        return study.records(table).stream()
                .filter(row -> row.get("case").equals(of) && isOf(row, indicator))
                .toList();
    }

    /** The last of the cases that a table speaks of. */
    private String lastCase(String table) {
        List<String> of = study.values(table, "case");
        return cases.stream()
                .filter(of::contains)
                .reduce((first, second) -> second)
                .orElse("");
    }

    private Optional<Map<String, String>> last(String table, Predicate<Map<String, String>> wanted) {
        String of = lastCase(table);
        return study.records(table).stream()
                .filter(wanted.and(row -> row.get("case").equals(of)))
                .findFirst();
    }

    private static boolean isOf(Map<String, String> row, Indicator indicator) {
        return indicator.id().equals(row.get("indicator")) && row.get("node").equals(ALL);
    }

    private static double number(Map<String, String> row, String header) {
        String cell = row.getOrDefault(header, "");
        return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    }

    private Title caseTitle(Map<String, String> row) {
        return study.cases().getOrDefault(row.get("case"), Title.of(row.get("case")));
    }

    private Title nodeTitle(Map<String, String> row) {
        return study.nodes().getOrDefault(row.get("node"), Title.of(row.get("node")));
    }

    /** Name of an indicator within a sentence. */
    private static Title name(Indicator indicator) {
        Title name = Texts.both("indicator." + indicator.id());
        return new Title(
                name.en().substring(0, 1).toLowerCase(Locale.ROOT) + name.en().substring(1), name.zh());
    }

    private static Title amount(double value) {
        return Numbers.both(n -> n.significant(value));
    }

    private static Title decimal(double value) {
        return Numbers.both(n -> n.fixed(value, 1));
    }

    private static Title millions(double yuan) {
        return Numbers.both(n -> n.fixed(yuan / 1e6, 2));
    }

    private static Title share(double fraction) {
        return Numbers.both(n -> n.share(fraction));
    }
}
