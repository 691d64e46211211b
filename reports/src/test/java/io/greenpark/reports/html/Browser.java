package io.greenpark.reports.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.PageLoadStrategy;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A real browser without a window. */
public final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final String REQUIRED = "GREENPARK_REQUIRE_BROWSER";

    /** The driver speaks of protocol versions that are not used here. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Without a browser the test is skipped, unless the environment says that there must be one. */
    public static void require() {
        boolean installed = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
        String message = "the report is looked at in Chromium: apt-get install chromium chromium-driver";
        if ("true".equals(System.getenv(REQUIRED))) {
            assertThat(installed).as(message).isTrue();
        }
        assumeTrue(installed, message);
    }

    /** Starts the browser that is required. */
    static Browser start() {
        require();
        SELENIUM.setLevel(Level.SEVERE);
        var options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.setPageLoadStrategy(PageLoadStrategy.NORMAL);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--window-size=1280,1000");
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    /** Makes the page believe that its window has this size; windows of a desktop cannot be as narrow as a phone. */
    void resize(int widthPx, int heightPx) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", widthPx, "height", heightPx, "deviceScaleFactor", 1, "mobile", widthPx < 600));
    }

    /** Opens a page and waits until it has drawn itself. */
    void open(Path file, String hash) {
        driver.get("about:blank");
        driver.get(file.toUri() + hash);
        waitFor("return document.documentElement.dataset.ready === 'true'");
    }

    /** Opens a picture by itself. */
    void openPicture(Path file) {
        driver.get(file.toUri().toString());
    }

    void waitFor(String condition) {
        long deadline = System.nanoTime() + 60_000_000_000L;
        while (!Boolean.TRUE.equals(run(condition))) {
            assertThat(System.nanoTime()).as("waiting for: %s", condition).isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    /** Brings a chart into sight and waits until it is painted. */
    void showChart(String chart) {
        run("document.getElementById('chart-' + arguments[0]).scrollIntoView({behavior: 'instant'})", chart);
        waitFor("return document.querySelector('#chart-%s canvas') !== null".formatted(chart));
        awaitPaint();
    }

    /** Waits until the page has painted what was changed: charts are painted with the frame after the change. */
    void awaitPaint() {
        driver.executeAsyncScript(
                "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done()))");
    }

    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** Chooses an option of a select as a user does. */
    void choose(String select, String value) {
        find(select + " option[value='" + value + "']").click();
    }

    /** Presses a key wherever the focus is. */
    void press(CharSequence key) {
        new Actions(driver).sendKeys(key).perform();
    }

    /** What the page wrote to the console since the last call; reading empties it. */
    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Requests that were sent to a network since the last call. */
    List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .filter(message -> message.matches("(?s).*\"url\":\"(?:https?|wss?|ftp):.*"))
                .toList();
    }

    /** Shows the page as it is printed on paper of this width, or on a screen again with 0. */
    void emulatePaper(int widthPx) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", widthPx > 0 ? "print" : ""));
        if (widthPx > 0) {
            resize(widthPx, 1000);
            run("dispatchEvent(new Event('beforeprint'))");
        } else {
            run("dispatchEvent(new Event('afterprint'))");
        }
    }

    /** The page as a PDF, base 64. */
    String print() {
        return driver.executeCdpCommand("Page.printToPDF", Map.of()).get("data").toString();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
