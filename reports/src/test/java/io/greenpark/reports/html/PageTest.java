package io.greenpark.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** A page in a real browser, which writes nothing to its console and asks for nothing from a network. */
abstract class PageTest {

    @TempDir
    static Path folder;

    static Browser browser;

    @BeforeAll
    static void startBrowser() {
        browser = Browser.start();
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void thePageHasKeptQuietAndToItself() {
        assertThat(browser.console()).as("messages on the console").isEmpty();
        assertThat(browser.requests()).as("requests to a network").isEmpty();
        browser.resize(1280, 1000);
    }
}
