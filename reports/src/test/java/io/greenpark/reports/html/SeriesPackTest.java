package io.greenpark.reports.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.result.FlowColumn;
import io.greenpark.core.result.StudyResult;
import io.greenpark.reports.fixture.Studies;
import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;

class SeriesPackTest {

    private static final StudyResult YEAR = Studies.fourParks();

    @Test
    void everyChartedValueComesBackWithinHalfALevel() throws DataFormatException {
        var pack = new SeriesPack(YEAR);
        byte[] bytes = inflated(pack.base64());
        var flows = YEAR.of("full").node("changtu-biotech").flows();

        pack.index().get("full").get("changtu-biotech").forEach((header, column) -> {
            double[] expected = flows.values(byHeader(header));
            SeriesPack.Column range = pack.columns().get(column);
            double halfLevel = 0.5 * (range.max() - range.min()) / SeriesPack.LEVELS;
            double[] read = column(bytes, column, range, range.hours());
            for (int h = 0; h < read.length; h++) {
                assertThat(read[h]).as("%s in hour %d", header, h).isCloseTo(expected[h], within(halfLevel * 1.0001));
            }
        });
    }

    @Test
    void columnsThatAreTheSameInSeveralCasesAreKeptOnce() {
        Map<String, Map<String, Map<String, Integer>>> index = new SeriesPack(YEAR).index();

        assertThat(index.get("full").get("kaiyuan-food").get("loadMw"))
                .isEqualTo(index.get("baseline").get("kaiyuan-food").get("loadMw"))
                .isEqualTo(index.get("baseline").get("kaiyuan-food").get("importMw"));
    }

    @Test
    void columnsOfZerosAreLeftOut() {
        assertThat(new SeriesPack(YEAR).index().get("baseline").get("kaiyuan-food"))
                .doesNotContainKeys("windAvailableMw", "unservedMw", "storedMwh");
    }

    @Test
    void halfHoursBecomeMeansOfHoursAndStocksKeepTheEnd() throws DataFormatException {
        var study = Studies.hostile();
        var pack = new SeriesPack(study);
        var flows = study.of("full").node("park").flows();
        byte[] bytes = inflated(pack.base64());
        Map<String, Integer> index = pack.index().get("full").get("park");

        assertThat(SeriesPack.hours(study.axis())).isEqualTo(48);
        int load = index.get("loadMw");
        double meanMw = (flows.get(FlowColumn.LOAD_MW, 20) + flows.get(FlowColumn.LOAD_MW, 21)) / 2.0;
        assertThat(column(bytes, load, pack.columns().get(load), 48)[10]).isCloseTo(meanMw, within(2e-3));
        int stored = index.get("storedMwh");
        assertThat(column(bytes, stored, pack.columns().get(stored), 48)[10])
                .isCloseTo(flows.get(FlowColumn.STORED_MWH, 21), within(1e-3));
    }

    private static FlowColumn byHeader(String header) {
        for (FlowColumn column : FlowColumn.values()) {
            if (column.header().equals(header)) {
                return column;
            }
        }
        throw new AssertionError(header);
    }

    /** The reading of js/series.js. */
    private static double[] column(byte[] bytes, int column, SeriesPack.Column range, int hours) {
        int offset = column * (hours + (hours + 1) / 2);
        double[] values = new double[hours];
        int high = 0;
        for (int h = 0; h < hours; h++) {
            high = (high + bytes[offset + h]) & 255;
            int low = (bytes[offset + hours + h / 2] >> (4 * (h % 2))) & 15;
            values[h] = range.min() + (range.max() - range.min()) * (high << 4 | low) / SeriesPack.LEVELS;
        }
        return values;
    }

    private static byte[] inflated(String base64) throws DataFormatException {
        var inflater = new Inflater();
        inflater.setInput(Base64.getDecoder().decode(base64));
        var out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        while (!inflater.finished()) {
            out.write(buffer, 0, inflater.inflate(buffer));
        }
        inflater.end();
        return out.toByteArray();
    }
}
