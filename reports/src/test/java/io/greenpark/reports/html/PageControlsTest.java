package io.greenpark.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.reports.Run;
import io.greenpark.reports.fixture.Studies;
import io.greenpark.reports.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The controls of the page without a mouse, and under a finger. */
class PageControlsTest extends PageTest {

    /** What takes the focus by itself and can be seen. */
    private static final String CONTROLS = """
            [...document.querySelectorAll('a[href], button, select, input, summary')]
              .filter((e) => e.checkVisibility({visibilityProperty: true}) && !e.disabled)
            """;

    /** Smallest size of what a finger is to meet: WCAG 2.2, success criterion 2.5.8. */
    private static final int FINGER_PX = 24;

    private static Path year;

    @BeforeAll
    static void writePage() throws IOException {
        year = folder.resolve("controls.html");
        HtmlReport.write(Run.of(Studies.fourParks()), Language.EN, year);
    }

    @Test
    @SuppressWarnings("unchecked")
    void tabMeetsEveryControlInTheOrderOfThePageAndShowsWhereItIs() {
        browser.open(year, "");
        browser.run("""
                document.documentElement.style.scrollBehavior = 'auto';
                window.met = [];
                document.addEventListener('focusin', ({target}) => {
                  const before = met[met.length - 1]?.target;
                  met.push({
                    target,
                    after: !before || Boolean(before.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING),
                    outlined: parseFloat(getComputedStyle(target).outlineWidth) >= 2,
                  });
                });
                """);

        boolean more = true;
        for (int i = 0; i < 600 && more; i++) {
            browser.press(Keys.TAB);
            browser.awaitPaint();
            more = (boolean) browser.run("return document.activeElement !== document.body && document.hasFocus()");
        }

        assertThat(browser.run("return met[0].target.className")).isEqualTo("skip");
        assertThat((List<String>) browser.run("""
                const met = new Set(window.met.map((m) => m.target));
                return %s.filter((e) => !met.has(e)).map((e) => e.outerHTML)
                """.formatted(CONTROLS)))
                .as("controls that Tab does not meet")
                .isEmpty();
        assertThat((List<String>) browser.run("return met.filter((m) => !m.after).map((m) => m.target.outerHTML)"))
                .as("controls that come out of order")
                .isEmpty();
        assertThat((List<String>) browser.run("return met.filter((m) => !m.outlined).map((m) => m.target.outerHTML)"))
                .as("controls that do not show that they have the focus")
                .isEmpty();
    }

    @Test
    void keysAloneChooseTheLanguageTheCaseAndTheWeekAndOpenATable() {
        browser.open(year, "#lang=en");

        browser.find("[data-language=zh]").sendKeys(Keys.ENTER);
        assertThat(browser.run("return document.documentElement.lang")).isEqualTo("zh-CN");

        browser.showChart("week");
        Object before = browser.run("return document.getElementById('week').value");
        browser.find("#week").sendKeys(Keys.ARROW_UP);
        assertThat(browser.run("return document.getElementById('week').value")).isNotEqualTo(before);
        browser.find("#week-next").sendKeys(Keys.SPACE);
        assertThat(browser.run("return document.getElementById('week').value")).isEqualTo(before);

        browser.find("#chart-week summary").sendKeys(Keys.ENTER);
        browser.waitFor("return document.querySelector('#chart-week details tbody tr') !== null");
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 768, 1280})
    @SuppressWarnings("unchecked")
    void aFingerMeetsEveryControl(int widthPx) {
        browser.resize(widthPx, 900);
        browser.open(year, "");
        browser.run("scrollTo(0, document.body.scrollHeight)");
        browser.showChart("week");

        List<Map<String, Object>> small = (List<Map<String, Object>>) browser.run("""
                return %s.filter((e) => !e.matches('.skip'))
                  .map((e) => ({e, box: e.getBoundingClientRect()}))
                  .filter(({box}) => Math.min(box.width, box.height) < %d - 0.5)
                  .map(({e, box}) => ({control: e.outerHTML.slice(0, 120), size: box.width + ' x ' + box.height}))
                """.formatted(CONTROLS, FINGER_PX));

        assertThat(small).as("controls below %d px", FINGER_PX).isEmpty();
    }

    @Test
    void aPhoneLeavesTheNamesOfFiguresInTablesRoom() {
        browser.resize(390, 900);
        browser.open(year, "#lang=zh");

        assertThat((long) browser.run("""
                        return Math.floor(Math.min(...[...document.querySelectorAll('.scroll .pair > :first-child')]
                          .map((name) => name.getBoundingClientRect().width)))
                        """)).isGreaterThan(60L);
    }
}
