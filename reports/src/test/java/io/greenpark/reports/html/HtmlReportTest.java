package io.greenpark.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.core.result.StudyResult;
import io.greenpark.reports.Run;
import io.greenpark.reports.fixture.Studies;
import io.greenpark.reports.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReportTest {

    /** With five cases; the four-park study of the tests has four. */
    private static final long MOST_BYTES = 3_000_000L;

    @TempDir
    Path folder;

    @Test
    void aYearOfFourParksFitsIntoThreeMegabytes() throws IOException {
        Path file = folder.resolve("report.html");

        HtmlReport.write(Run.of(Studies.fourParks()), Language.EN, file);

        assertThat(Files.size(file)).isLessThan(MOST_BYTES * 4 / 5);
    }

    @Test
    void textFromTheScenarioIsShownAsTextWhateverItHolds() throws IOException {
        String page = page(Studies.hostile(), Language.EN);

        assertThat(page.contains("<script>alert"))
                .as("a script of the scenario")
                .isFalse();
        assertThat(page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"))
                .as("the script as text")
                .isTrue();
        assertThat(page.contains("\\u003cscript>alert('x')\\u003c/script>"))
                .as("the script as data")
                .isTrue();
    }

    @Test
    void theTermsStandInAClosedTableWithTheirSources() throws IOException {
        assertThat(page(Studies.hostile(), Language.EN))
                .contains("<details id=\"terms\">")
                .contains("<th scope=\"row\" lang=\"en-GB\">carbon intensity</th><td lang=\"zh-CN\">碳排放强度</td>"
                        + "<td>加快构建碳排放双控制度体系工作方案（国办发〔2024〕39号）</td>")
                .contains("<td lang=\"zh-CN\">失负荷电量 / 失负荷</td><td><span lang=\"en\">usual usage, no source known</span>"
                        + "<span lang=\"zh\">通行用语，未查到出处</span></td>");
    }

    @Test
    void nothingIsLoadedFromElsewhere() throws IOException {
        String page = page(Studies.hostile(), Language.EN);

        assertThat(Pattern.compile("(src|href)=\"(?!#|data:,)").matcher(page).find())
                .as("references to elsewhere")
                .isFalse();
        assertThat(page.contains("@import") || page.contains("url("))
                .as("references of the style")
                .isFalse();
    }

    @Test
    void thePolicyAdmitsTheScriptsAndStylesOfThePageAndNothingElse() throws IOException {
        String page = page(Studies.hostile(), Language.EN);

        Matcher policy = Pattern.compile("Content-Security-Policy\" content=\"([^\"]*)\"")
                .matcher(page);
        assertThat(policy.find()).isTrue();
        String directives =
                policy.group(1).replace("&#39;", "'").replace("&#x3D;", "=").replace("&#x2F;", "/");
        assertThat(directives).startsWith("default-src 'none';").doesNotContain("unsafe");
        Matcher inline =
                Pattern.compile("<(script|style)>(.*?)</\\1>", Pattern.DOTALL).matcher(page);
        int count = 0;
        while (inline.find()) {
            assertThat(directives).contains(sha256(inline.group(2)));
            count++;
        }
        assertThat(count).isEqualTo(2);
        assertThat(directives).contains(sha256(InlineFiles.library()));
    }

    @Test
    void thePageOpensInTheLanguageThatIsAskedFor() throws IOException {
        assertThat(page(Studies.hostile(), Language.ZH).lines().skip(1).findFirst())
                .contains("<html lang=\"zh\" data-lang=\"zh\">");
    }

    @Test
    void unservedDemandIsSaidBeforeAllElse() throws IOException {
        String page = page(Studies.hostile(), Language.EN);

        assertThat(page.indexOf("MWh could not be supplied in")).isPositive().isLessThan(page.indexOf("id=\"answer\""));
    }

    @Test
    void syntheticWeatherIsMarked() throws IOException {
        assertThat(studyLine(Studies.fourParks())).contains("<span class=\"badge warn\">");
        assertThat(studyLine(Studies.hostile())).doesNotContain("<span class=\"badge warn\">");
    }

    /** The line below the title, which names the study. */
    private String studyLine(StudyResult study) throws IOException {
        String page = page(study, Language.EN);
        int from = page.indexOf("<p class=\"study\">");
        return page.substring(from, page.indexOf("</p>", from));
    }

    @Test
    void theSameRunGivesTheSameBytes() throws IOException {
        assertThat(sha256(page(Studies.hostile(), Language.EN)))
                .isEqualTo(sha256(page(Studies.hostile(), Language.EN)));
    }

    private String page(StudyResult study, Language language) throws IOException {
        Path file = folder.resolve("report.html");
        HtmlReport.write(Run.of(study), language, file);
        return Files.readString(file);
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
