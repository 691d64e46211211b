package io.greenpark.spark;

import io.greenpark.core.result.Indicator;
import io.greenpark.core.study.RunFailure;
import io.greenpark.core.study.RunStatus;
import io.greenpark.core.study.StudyFigure;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Outcomes of the runs of a task as bytes, small enough that the driver is not kept busy by them: ten for a figure, all bits of it
 * kept. Driver and workers have the same version of the program, so that the order of the indicators is the same.
 */
final class OutcomeBytes {

    private static final List<RunStatus> STATUSES = List.of(RunStatus.values());
    private static final List<Indicator> INDICATORS = List.of(Indicator.values());

    private OutcomeBytes() {}

    static byte[] of(List<Outcome> outcomes) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(outcomes.size());
            for (Outcome outcome : outcomes) {
                write(out, outcome.run());
                out.writeByte(outcome.status().ordinal());
                write(out, outcome.failure().caseId());
                write(out, outcome.failure().reason());
                write(out, outcome.figures());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static List<Outcome> outcomes(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            List<Outcome> outcomes = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                String run = text(in);
                var failure = new RunFailure(STATUSES.get(in.readByte()), text(in), text(in));
                outcomes.add(new Outcome(run, figures(in), failure));
            }
            return outcomes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The case and the node stand before the first of their figures. */
    private static void write(DataOutputStream out, Map<StudyFigure, Double> figures) throws IOException {
        out.writeInt(figures.size());
        String caseId = "";
        String node = "";
        for (Map.Entry<StudyFigure, Double> entry : figures.entrySet()) {
            StudyFigure figure = entry.getKey();
            boolean other = !figure.caseId().equals(caseId) || !figure.node().equals(node);
            int indicator = figure.indicator().ordinal();
            out.writeShort(other ? -1 - indicator : indicator);
            if (other) {
                caseId = figure.caseId();
                node = figure.node();
                write(out, caseId);
                write(out, node);
            }
            out.writeLong(Double.doubleToRawLongBits(entry.getValue()));
        }
    }

    private static Map<StudyFigure, Double> figures(DataInputStream in) throws IOException {
        Map<StudyFigure, Double> figures = new LinkedHashMap<>();
        String caseId = "";
        String node = "";
        for (int left = in.readInt(); left > 0; left--) {
            int written = in.readShort();
            if (written < 0) {
                caseId = text(in);
                node = text(in);
            }
            Indicator indicator = INDICATORS.get(written < 0 ? -1 - written : written);
            figures.put(new StudyFigure(caseId, node, indicator), Double.longBitsToDouble(in.readLong()));
        }
        return figures;
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
