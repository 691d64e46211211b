package io.greenpark.cli;

import static io.greenpark.cli.Terminal.greenpark;
import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.cli.Terminal.Outcome;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of a wrong command line names what may have been meant, in both languages. */
final class UsageFaultTest {

    private static final String EXAMPLE = "../scenarios/examples/one-park.yaml";

    private static Outcome line(String line) {
        return greenpark(Stream.of(line.split(" ")).toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rnu | greenpark: there is no command rnu; maybe run",
                "validat x.yaml | greenpark: there is no command validat; maybe validate",
                "whatever | greenpark: there is no command whatever",
                "--versoin | greenpark: there is no option --versoin; maybe --version",
                "run x --sett a=b | greenpark run: there is no option --sett; maybe --set",
                "run x --sett=a=b | greenpark run: there is no option --sett; maybe --set",
                "help ran | greenpark help: there is no command ran; maybe run",
                "sweep x --indicator gridBilYuan | there is no indicator gridBilYuan; maybe gridBillYuan",
                "list turbine | tariffs, tou, power-factors, factors, margins, heat-factors, gwp, footprints, cbam,",
                "run " + EXAMPLE + " --case grid-onyl | its cases are grid-only, solar-storage; maybe grid-only"
            })
    void anUnknownWordIsSaidWithItsNearest(String line, String said) {
        Outcome outcome = line(line);
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.said()).contains(said).contains(" --help shows what is possible.");
    }

    @Test
    void aKindThatIsNearlyRightIsSuggestedAtTheEnd() {
        assertThat(line("list turbine").said()).contains("carbon-prices; maybe turbines\n");
    }

    @Test
    void suggestionsAreChineseToo() {
        assertThat(line("rnu --lang zh").err()).startsWith("greenpark: 没有命令 rnu；是否想写 run\n");
        assertThat(line("run x --sett a --lang zh").err()).startsWith("greenpark run: 没有选项 --sett；是否想写 --set\n");
    }

    static Stream<String> commandsWithAnArgument() {
        return HelpTest.commands().stream().filter(command -> !command.matches("schema|completion|help"));
    }

    /** Whoever leaves out the file is shown a whole line. */
    @ParameterizedTest
    @MethodSource("commandsWithAnArgument")
    void aCommandAloneShowsAnExample(String command) {
        Outcome outcome = greenpark(command);
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.err())
                .startsWith("greenpark " + command + ": Missing required ")
                .contains("\nFor example: greenpark " + command + " ");
        assertThat(greenpark(command, "--lang", "zh").err()).contains("\n例如：greenpark " + command + " ");
    }

    @ParameterizedTest
    @MethodSource("io.greenpark.cli.HelpTest#commands")
    void helpOfACommandIsTheSameBothWays(String command) {
        Outcome help = greenpark("help", command);
        assertThat(help).isEqualTo(greenpark(command, "--help"));
        assertThat(help.exitCode()).isZero();
        assertThat(greenpark("help", command, "--lang", "zh").out()).startsWith("用法：");
    }

    @Test
    void helpAloneIsTheHelpOfTheWhole() {
        assertThat(greenpark("help")).isEqualTo(greenpark("--help"));
    }
}
