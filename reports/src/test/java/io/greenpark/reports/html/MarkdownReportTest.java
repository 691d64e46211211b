package io.greenpark.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.core.result.StudyResult;
import io.greenpark.reports.Run;
import io.greenpark.reports.fixture.Studies;
import io.greenpark.reports.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkdownReportTest {

    @TempDir
    Path folder;

    @Test
    void saysTheQuestionTheAnswerAndTheFiguresOfEveryCase() throws IOException {
        StudyResult study = Studies.fourParks();

        List<String> lines = lines(study, Language.EN);

        assertThat(lines.get(0)).isEqualTo("# " + study.title().en());
        assertThat(lines.get(2)).startsWith("What happens to energy, electricity price, carbon");
        assertThat(lines.subList(4, 7)).allSatisfy(line -> assertThat(line).startsWith("1. "));
        assertThat(lines)
                .contains("## Key figures", "## What this rests on")
                .anyMatch(line -> line.startsWith("| Grid bill per MWh consumed | "))
                .anyMatch(line -> line.startsWith("### Grid bill per MWh consumed \\[yuan/MWh\\]"));
    }

    @Test
    void everyRowOfATableHasTheCellsOfItsHead() throws IOException {
        List<String> lines = lines(Studies.hostile(), Language.ZH);

        int columns = 0;
        for (String line : lines) {
            if (line.startsWith("|")) {
                columns = columns == 0 ? cells(line) : columns;
                assertThat(cells(line)).as(line).isEqualTo(columns);
            } else {
                columns = 0;
            }
        }
        assertThat(lines).contains("## 关键指标").noneMatch(line -> line.contains("Key figures"));
    }

    @Test
    void textOfTheScenarioMakesNoMarkup() throws IOException {
        String page = String.join("\n", lines(Studies.hostile(), Language.EN));

        assertThat(page).doesNotContain("<script>").contains("\\<script\\>alert('x')\\</script\\>");
    }

    @Test
    void signsAndLineBreaksStayWithinTheirCell() {
        var text = new MarkdownText();

        text.table(List.of("a|b", "c"), List.of(List.of("x\ny", "[z](u) *1*")));

        assertThat(text).hasToString("| a\\|b | c |\n|---|---:|\n| x y | \\[z\\](u) \\*1\\* |\n");
    }

    private static int cells(String line) {
        return line.replace("\\|", "").split("\\|", -1).length;
    }

    private List<String> lines(StudyResult study, Language language) throws IOException {
        Path file = folder.resolve("report.md");
        MarkdownReport.write(Run.of(study), language, file);
        return Files.readAllLines(file);
    }
}
