package io.greenpark.cli;

import io.greenpark.reports.run.LabelVerifier;
import java.nio.file.Path;
import java.util.List;
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

    VerifyLabelCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Words words = new Words(language.language());
        List<LabelVerifier.Difference> differences = LabelVerifier.verify(file, directory);
        if (differences.isEmpty()) {
            console.out().println(words.get("label.valid", file));
            return ExitCode.DONE;
        }
        console.out().println(words.get("label.not-valid", file));
        differences.forEach(difference -> console.out()
                .println(words.get("label.differs", difference.field(), difference.stated(), difference.found())));
        return ExitCode.INVALID_INPUT;
    }
}
