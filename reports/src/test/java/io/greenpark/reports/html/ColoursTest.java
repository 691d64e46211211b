package io.greenpark.reports.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.reports.html.SeenColour.Eye;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Colours can be told apart by every eye, and texts can be read. */
class ColoursTest {

    /** Three times what is just noticed (2.3). */
    private static final double TOLD_APART = 7.0;

    /** WCAG 2.1, criterion 1.4.3, level AA: texts of usual size. */
    private static final double READABLE = 4.5;

    /** Text on what it stands on. */
    private static final List<List<String>> TEXTS = List.of(
            List.of("ink", "page"),
            List.of("ink", "panel"),
            List.of("ink", "soft"),
            List.of("ink-2", "page"),
            List.of("ink-2", "panel"),
            List.of("ink-2", "soft"),
            List.of("accent", "panel"),
            List.of("accent", "page"),
            List.of("accent-ink", "accent"),
            List.of("good", "panel"),
            List.of("bad", "panel"),
            List.of("warn-ink", "warn-back"),
            List.of("loud-ink", "loud-back"));

    /** What may stand beside each other in the balance of a park; hatched ones are told by that. */
    private static final List<String> FLOWS = List.of(
            "windAvailableMw",
            "solarAvailableMw",
            "otherAvailableMw",
            "thermalMw",
            "importMw",
            "linkInMw",
            "dischargeMw",
            "loadMw",
            "auxMw",
            "exportMw",
            "linkOutMw",
            "chargeMw");

    private static final List<String> BILL = List.of(
            "purchase",
            "network-energy",
            "network-capacity",
            "upstream-loss",
            "system-operation",
            "government-funds",
            "export");

    private static final Pattern HEX = Pattern.compile("#[0-9a-f]{6}");

    @Test
    void blackOnWhiteHasTheLargestContrastAndRedAndGreenAreOneToADeuteranope() {
        var red = SeenColour.of("#a06000").by(Eye.DEUTERANOPE);
        var green = SeenColour.of("#7a7800").by(Eye.DEUTERANOPE);

        assertThat(SeenColour.of("#000000").contrastTo(SeenColour.of("#ffffff")))
                .isCloseTo(21.0, within(1e-9));
        assertThat(SeenColour.of("#000000").distanceTo(SeenColour.of("#ffffff")))
                .isCloseTo(100.0, within(0.01));
        assertThat(SeenColour.of("#a06000").distanceTo(SeenColour.of("#7a7800")))
                .isGreaterThan(20.0);
        assertThat(red.distanceTo(green)).isLessThan(TOLD_APART);
    }

    @ParameterizedTest
    @EnumSource
    void flowsOfAParkAreToldApart(Eye eye) {
        assertToldApart(named(FLOWS), eye);
    }

    @ParameterizedTest
    @EnumSource
    void rowsOfABillAreToldApart(Eye eye) {
        assertToldApart(named(BILL), eye);
    }

    @ParameterizedTest
    @EnumSource
    void casesAreToldApart(Eye eye) {
        Matcher list = Pattern.compile("CASE_COLOURS = \\[(.*?)]").matcher(InlineFiles.script());
        assertThat(list.find()).isTrue();

        Map<String, String> cases = new HashMap<>();
        HEX.matcher(list.group(1)).results().map(MatchResult::group).forEach(hex -> cases.put(hex, hex));
        assertThat(cases).hasSize(7);
        assertToldApart(cases, eye);
    }

    @ParameterizedTest
    @ValueSource(strings = {":root {", ":root[data-theme=\"dark\"] {"})
    void textsCanBeReadInLightAndDark(String theme) {
        Map<String, String> colours = theme(theme);

        for (List<String> pair : TEXTS) {
            double contrast =
                    SeenColour.of(colours.get(pair.get(0))).contrastTo(SeenColour.of(colours.get(pair.get(1))));
            assertThat(contrast).as("%s in %s", pair, theme).isGreaterThanOrEqualTo(READABLE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {":root {", ":root[data-theme=\"dark\"] {"})
    void theFrontIsReadInWhite(String theme) {
        Map<String, String> colours = theme(theme);

        for (String back : List.of("hero-a", "hero-b")) {
            assertThat(SeenColour.of("#ffffff").contrastTo(SeenColour.of(colours.get(back))))
                    .as("%s in %s", back, theme)
                    .isGreaterThanOrEqualTo(READABLE);
        }
    }

    private static void assertToldApart(Map<String, String> colours, Eye eye) {
        colours.forEach((one, hex) -> colours.forEach((other, otherHex) -> {
            if (one.compareTo(other) < 0) {
                assertThat(SeenColour.of(hex)
                                .by(eye)
                                .distanceTo(SeenColour.of(otherHex).by(eye)))
                        .as("%s and %s", one, other)
                        .isGreaterThan(TOLD_APART);
            }
        }));
    }

    private static Map<String, String> named(List<String> names) {
        Map<String, String> found = new HashMap<>();
        for (String name : names) {
            Matcher colour = Pattern.compile("\"?\\b%s\"?: \"(#[0-9a-f]{6})\"".formatted(name))
                    .matcher(InlineFiles.script());
            assertThat(colour.find()).as(name).isTrue();
            found.put(name, colour.group(1));
        }
        return found;
    }

    private static Map<String, String> theme(String opening) {
        String style = InlineFiles.style();
        int from = style.indexOf(opening);
        String block = style.substring(from, style.indexOf('}', from));
        Map<String, String> colours = new HashMap<>();
        Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{6});")
                .matcher(block)
                .results()
                .forEach(colour -> colours.put(colour.group(1), colour.group(2)));
        return colours;
    }
}
