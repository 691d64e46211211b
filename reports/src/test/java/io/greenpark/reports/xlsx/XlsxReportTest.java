package io.greenpark.reports.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.core.result.StudyResult;
import io.greenpark.reports.Run;
import io.greenpark.reports.fixture.Studies;
import io.greenpark.reports.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class XlsxReportTest {

    @TempDir
    Path folder;

    @Test
    void hasOneSheetPerTableWithItsNamedRange() throws IOException {
        String book = parts(Studies.hostile(), Language.EN).get("xl/workbook.xml");

        for (String table : new String[] {
            "compare",
            "monthly",
            "periods",
            "bills",
            "waterfall",
            "carbon",
            "carbonWaterfall",
            "heat",
            "sinks",
            "cashflow",
            "plants",
            "assets",
            "weather",
            "notices",
            "register",
            "inputs"
        }) {
            assertThat(book).contains("<sheet name=\"" + table + "\"").contains(" name=\"" + table + "\" vbProcedure");
        }
    }

    @Test
    void headersStayInSightAndAreFiltered() throws IOException {
        assertThat(parts(Studies.hostile(), Language.EN).get("xl/worksheets/sheet4.xml"))
                .contains("state=\"frozen\"")
                .contains("<autoFilter ref=\"A1:H");
    }

    @Test
    void numbersAreNumbersWithAllTheirDigits() throws IOException {
        StudyResult study = Studies.hostile();
        double yuan = study.of("baseline").node("park").bill().lines().get(0).amountYuan();

        assertThat(parts(study, Language.EN).get("xl/worksheets/sheet4.xml")).contains("<v>" + yuan + "</v>");
    }

    @Test
    void textThatLooksLikeAFormulaIsNeutralised() throws IOException {
        Map<String, String> parts = parts(Studies.hostile(), Language.EN);

        assertThat(texts(parts)).contains("'=path", "'@note\nsecond line", "'-unit", "'" + Studies.HOSTILE);
        assertThat(parts.values()).noneMatch(part -> part.contains("<f>"));
    }

    @Test
    void theFirstSheetSpeaksTheLanguageThatIsAskedFor() throws IOException {
        assertThat(texts(parts(Studies.hostile(), Language.ZH)))
                .contains("单位用电量网购电费")
                .doesNotContain("Grid bill per MWh consumed");
    }

    @Test
    void theSameRunGivesTheSameBytes() throws IOException {
        Path first = folder.resolve("first.xlsx");
        Path second = folder.resolve("second.xlsx");
        XlsxReport.write(Run.of(Studies.hostile()), Language.EN, first);
        XlsxReport.write(Run.of(Studies.hostile()), Language.EN, second);

        assertThat(first).hasSameBinaryContentAs(second);
    }

    private static List<String> texts(Map<String, String> parts) {
        try {
            NodeList items = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(parts.get("xl/sharedStrings.xml"))))
                    .getElementsByTagName("si");
            return IntStream.range(0, items.getLength())
                    .mapToObj(i -> items.item(i).getTextContent())
                    .toList();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private Map<String, String> parts(StudyResult study, Language language) throws IOException {
        Path file = folder.resolve("report.xlsx");
        XlsxReport.write(Run.of(study), language, file);
        Map<String, String> parts = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
