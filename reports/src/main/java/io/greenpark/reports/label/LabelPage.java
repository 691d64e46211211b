package io.greenpark.reports.label;

import com.samskivert.mustache.Mustache;
import io.greenpark.core.ledger.AttributeAccount;
import io.greenpark.core.product.GreenLabel;
import io.greenpark.core.provenance.Title;
import io.greenpark.reports.table.Ids;
import io.greenpark.reports.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes a green-power label as a page to print, in Chinese and English. */
public final class LabelPage {

    private static final String TEMPLATE = "green-label.mustache";

    private LabelPage() {}

    /** Writes the page of {@code label}, which says {@code statement}. */
    public static void write(GreenLabel label, Title statement, Path file) throws IOException {
        Map<String, Object> context = Map.of(
                "label", label,
                "statement", statement,
                "status", Texts.both("label-status." + Ids.of(label.status())),
                "title", Texts.both("label.title"),
                "hash", Texts.both("label.hash"),
                "verify", Texts.both("label.verify"),
                "ledger", Texts.both("label.ledger"),
                "entries",
                        label.ledger().stream()
                                .filter(row -> row.account().equals(AttributeAccount.SELF_USED.id()))
                                .map(row -> "%s %s: %s MWh".formatted(row.month(), row.asset(), row.mwh()))
                                .toList(),
                "certificates",
                        label.certificates().stream()
                                .map(certificate -> certificate.id() + ": " + certificate.mwh() + " MWh")
                                .toList());
        Files.writeString(file, Mustache.compiler().compile(template()).execute(context));
    }

    private static String template() throws IOException {
        try (InputStream in = LabelPage.class.getResourceAsStream(TEMPLATE)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + TEMPLATE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
