package io.greenpark.reports.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** Styles and scripts that are written into the page, and the policy that admits these and nothing else. */
final class InlineFiles {

    private static final String ECHARTS = "/META-INF/resources/webjars/echarts/5.3.1/dist/echarts.min.js";
    private static final List<String> SCRIPTS = List.of(
            "js/study.js",
            "js/series.js",
            "js/chart.js",
            "js/raster.js",
            "js/picture.js",
            "js/compare.js",
            "js/energy.js",
            "js/hours.js",
            "js/flows.js",
            "js/cash.js",
            "js/accounts.js",
            "js/periods.js",
            "js/resource.js",
            "js/tables.js",
            "js/sweeps.js",
            "js/sizes.js",
            "js/page.js",
            "js/frame.js");
    private static final List<String> STUDY_SCRIPTS = List.of(
            "js/study.js",
            "js/series.js",
            "js/chart.js",
            "js/raster.js",
            "js/picture.js",
            "js/tables.js",
            "js/sweeps.js",
            "js/sizes.js",
            "js/cash.js",
            "js/years.js",
            "js/runs.js",
            "js/frame.js");

    private InlineFiles() {}

    static String style() {
        return text("report.css");
    }

    /** The chart library, from the class path. */
    static String library() {
        return text(ECHARTS);
    }

    /** The script of the report: its parts in one scope. */
    static String script() {
        return joined(SCRIPTS);
    }

    /** The script of the page of a study of many runs. */
    static String studyScript() {
        return joined(STUDY_SCRIPTS);
    }

    private static String joined(List<String> scripts) {
        String parts = scripts.stream().map(InlineFiles::text).collect(Collectors.joining("\n"));
        return "\"use strict\";\n(() => {\n" + parts + "})();\n";
    }

    /** Content policy: the page may run and show what it carries, and may not reach the network. */
    static String policy(String style, String... scripts) {
        StringBuilder policy =
                new StringBuilder("default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; ");
        policy.append("style-src ").append(hash(style)).append("; script-src");
        for (String script : scripts) {
            policy.append(' ').append(hash(script));
        }
        return policy.toString();
    }

    static String text(String resource) {
        try (InputStream in = InlineFiles.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
