package io.greenpark.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.core.provenance.Title;
import io.greenpark.reports.fixture.Studies;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoticeRowsTest {

    @Test
    void aMatterOfAllCasesIsSaidOnce() {
        List<Page.NoticeRow> rows = new NoticeRows(Studies.fourParks()).all();

        assertThat(rows).hasSize(2).allMatch(row -> row.caseTitle().equals(new Title("All cases", "全部方案")));
        assertThat(rows.get(1).text().en())
                .isEqualTo("The weather of 4 sites is synthesised from monthly climate normals and was not measured.");
    }

    @Test
    void shortagesComeFirstAndLoudWithTheirCasesByName() {
        Page.NoticeRow shortage = new NoticeRows(Studies.hostile()).all().get(0);

        assertThat(shortage.loud()).isTrue();
        assertThat(shortage.caseTitle().en()).startsWith("“Grid only”");
        assertThat(shortage.text().en()).endsWith("MWh of demand could not be supplied.");
    }
}
