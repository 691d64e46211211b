package io.greenpark.cli;

import io.greenpark.reports.run.LabelVerifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code greenpark verify-label}: works a green-power label out anew from the files of its run. */
@Command(
        name = "verify-label",
        description = "Works a green-power label out anew from the hours and certificates of its run and compares every"
                + " field and the hash. Ends with 0 if the label is valid and with 3 if it is not.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  greenpark verify-label out/tieling-four-parks/labels/full/tieling-county.maize-starch.2027-01-01-to-2027-12-31.physical-self-use-share.json",
            "  greenpark verify-label label.json --run out/tieling-four-parks"
        })
final class VerifyLabelCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "JSON file of the label.")
    private Path file;

    @Option(
            names = "--run",
            paramLabel = "OUTDIR",
            description = "Directory of the run; if left out it is where the label says.")
    private @Nullable Path directory;

    @Mixin
    private LanguageOption language;

    @Mixin
    private final OutputOption output = new OutputOption();

    VerifyLabelCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<LabelVerifier.Difference> differences = LabelVerifier.verify(file, directory);
        output.print(console, () -> lines(differences), () -> json(differences));
        return differences.isEmpty() ? ExitCode.DONE : ExitCode.INVALID_INPUT;
    }

    private List<String> lines(List<LabelVerifier.Difference> differences) {
        Words words = new Words(language.language());
        List<String> lines = new ArrayList<>();
        lines.add(words.get(differences.isEmpty() ? "label.valid" : "label.not-valid", file));
        differences.forEach(difference ->
                lines.add(words.get("label.differs", difference.field(), difference.stated(), difference.found())));
        return lines;
    }

    private String json(List<LabelVerifier.Difference> differences) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("file", AnswerJson.absolute(file));
        root.put("valid", differences.isEmpty());
        root.put("differences", differences);
        return AnswerJson.of(root);
    }
}
