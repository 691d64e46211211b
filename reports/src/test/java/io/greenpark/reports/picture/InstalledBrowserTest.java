package io.greenpark.reports.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledBrowserTest {

    @TempDir
    private Path folder;

    @Test
    void theFirstOnTheSearchPathIsTaken() throws IOException {
        Path second = program("b", "google-chrome");
        Path first = program("a", "chromium");

        String path = String.join(
                File.pathSeparator,
                "",
                first.getParent().toString(),
                second.getParent().toString());

        assertThat(InstalledBrowser.find("", path).program()).isEqualTo(first);
    }

    @Test
    void theOneThatIsNamedIsTaken() throws IOException {
        Path named = program("c", "my-browser");

        assertThat(InstalledBrowser.find(named.toString(), "").program()).isEqualTo(named);
    }

    @Test
    void aNameOfNoProgramIsRefused() {
        assertThatThrownBy(() -> InstalledBrowser.find("/no/such/browser", ""))
                .isInstanceOf(PictureException.class)
                .hasMessage("GREENPARK_BROWSER: /no/such/browser is no program");
    }

    @Test
    void withoutABrowserTheMessageSaysWhatToInstall() {
        assertThatThrownBy(() -> InstalledBrowser.find("", folder.toString()))
                .isInstanceOf(PictureException.class)
                .hasMessageContaining("Chromium, Chrome or Edge, and none is installed");
    }

    private Path program(String in, String name) throws IOException {
        Path file = Files.createDirectory(folder.resolve(in)).resolve(name);
        Files.writeString(file, "");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }
}
