package io.greenpark.scenarios;

import io.greenpark.scenarios.catalogue.Kind;
import io.greenpark.scenarios.catalogue.Kinds;
import io.greenpark.scenarios.sections.StudySection;
import io.greenpark.scenarios.spec.Manual;
import io.greenpark.scenarios.spec.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The scenario format described for editors and for readers; both follow from the declarations that files are read by. */
public final class ScenarioFormat {

    private ScenarioFormat() {}

    /** JSON Schema (draft 2020-12) of scenario files, with which editors complete and check them. */
    public static String schema() {
        return Schema.of(
                StudySection.TYPE,
                "greenpark scenario, format version 1",
                List.of(StudySection.VERSION, StudySection.EXTENDS));
    }

    /** Reference manual of scenario files in Markdown, the text of docs/scenario.md. */
    public static String manual() {
        StringBuilder text = new StringBuilder(introduction()).append('\n');
        Manual manual = new Manual();
        text.append(manual.chapters(StudySection.TYPE, ""));
        text.append("## Catalogue entries\n\n");
        text.append(
                "The files of the catalogue have the keys `formatVersion` and one map of ids to entries of one kind. ");
        text.append("These are the entries of each kind.\n\n");
        for (Kind<?> kind : Kinds.ALL) {
            text.append(manual.chapters(kind.entry(), kind.name() + ".*"));
        }
        return text.toString().stripTrailing() + "\n";
    }

    private static String introduction() {
        try (InputStream in = ScenarioFormat.class.getResourceAsStream("scenario-manual.md")) {
            if (in == null) {
                throw new IllegalStateException("the introduction of the manual is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
