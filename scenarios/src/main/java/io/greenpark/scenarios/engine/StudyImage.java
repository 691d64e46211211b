package io.greenpark.scenarios.engine;

import io.greenpark.core.simulation.Case;
import io.greenpark.core.study.EnsembleStudy;
import io.greenpark.core.study.StudyRuns;
import io.greenpark.scenarios.ReadOptions;
import io.greenpark.scenarios.ScenarioReader;
import io.greenpark.scenarios.Setting;
import io.greenpark.scenarios.input.FileAccess;
import io.greenpark.scenarios.input.KeptFiles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that the runs of a study depend on: its scenario file with all files that it names, and how it was read. Where the program is
 * the same, the runs that are read from it are to the bit those of the study itself.
 *
 * @param kind kind of the study
 * @param file the scenario file, as the user named it
 * @param settings values set in it
 * @param access which files it may name
 * @param cases ids of its cases that are simulated
 * @param years number of years of an ensemble; 0 for a sweep
 * @param files the files
 */
public record StudyImage(
        Kind kind,
        String file,
        List<Setting> settings,
        FileAccess access,
        List<String> cases,
        int years,
        KeptFiles files) {

    /** Kinds of studies of many runs. */
    public enum Kind {
        /** {@link ScenarioReader#readSweep}. */
        SWEEP,
        /** {@link ScenarioReader#readEnsemble}. */
        ENSEMBLE
    }

    public StudyImage {
        settings = List.copyOf(settings);
        cases = List.copyOf(cases);
    }

    /** Image of the sweep that was read from {@code file} as {@code options} say. */
    public static StudyImage ofSweep(Path file, ReadOptions options, List<Case> cases, KeptFiles files) {
        return of(Kind.SWEEP, file, options, cases, 0, files);
    }

    /** Image of the years 1 to {@code years} of the ensemble that was read from {@code file} as {@code options} say. */
    public static StudyImage ofEnsemble(Path file, ReadOptions options, List<Case> cases, int years, KeptFiles files) {
        return of(Kind.ENSEMBLE, file, options, cases, years, files);
    }

    private static StudyImage of(
            Kind kind, Path file, ReadOptions options, List<Case> cases, int years, KeptFiles files) {
        List<String> ids = cases.stream().map(Case::id).toList();
        return new StudyImage(kind, file.toString(), options.settings(), options.access(), ids, years, files);
    }

    /** The runs of the study, read anew. */
    public StudyRuns runs() {
        ReadOptions options = ReadOptions.standard().with(settings).with(access).with(files);
        Path path = Path.of(file);
        return switch (kind) {
            case SWEEP ->
                ScenarioReader.readSweep(path, options)
                        .withCases(variant -> cases.contains(variant.id()))
                        .runs();
            case ENSEMBLE -> {
                EnsembleStudy study = ScenarioReader.readEnsemble(path, options);
                yield study.withCases(study.scenario().cases().stream()
                                .filter(variant -> cases.contains(variant.id()))
                                .toList())
                        .runsOf(years);
            }
        };
    }

    /** The image as bytes; the same image gives the same. */
    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeUTF(kind.name());
            write(out, file);
            out.writeInt(settings.size());
            for (Setting setting : settings) {
                write(out, setting.path());
                write(out, setting.value());
            }
            out.writeUTF(access.name());
            out.writeInt(cases.size());
            for (String id : cases) {
                write(out, id);
            }
            out.writeInt(years);
            write(out, files.folder());
            out.writeInt(files.contents().size());
            for (Map.Entry<String, byte[]> entry : new TreeMap<>(files.contents()).entrySet()) {
                write(out, entry.getKey());
                write(out, entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The image that {@code bytes} are of. */
    public static StudyImage of(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            Kind kind = Kind.valueOf(in.readUTF());
            String file = text(in);
            List<Setting> settings = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                settings.add(new Setting(text(in), text(in)));
            }
            FileAccess access = FileAccess.valueOf(in.readUTF());
            List<String> cases = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                cases.add(text(in));
            }
            int years = in.readInt();
            String folder = text(in);
            Map<String, byte[]> contents = new HashMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                contents.put(text(in), in.readNBytes(in.readInt()));
            }
            return new StudyImage(kind, file, settings, access, cases, years, new KeptFiles(folder, contents));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        write(out, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
