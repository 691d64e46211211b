package io.greenpark.reports.label;

import io.greenpark.core.product.GreenLabel;
import io.greenpark.core.product.LabelBasis;
import io.greenpark.core.provenance.Title;
import io.greenpark.reports.table.Ids;
import io.greenpark.reports.text.Numbers;
import io.greenpark.reports.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a green-power label says: the share by name, what it rests on, and how sure it is. */
public final class LabelStatement {

    private LabelStatement() {}

    /** The statement of a label of {@code park}. */
    public static Title of(GreenLabel label, Title park) {
        List<Title> sentences = new ArrayList<>();
        sentences.add(share(label, park));
        if (label.shareFraction() != null) {
            sentences.add(Texts.filled("label.hours", hours(label.matchedHours()), hours(label.hours())));
            sentences.add(certificates(label));
            if (label.allocatedFraction() > 0.0) {
                sentences.add(Texts.filled("label.allocated", Numbers.both(n -> n.share(label.allocatedFraction()))));
            }
        }
        sentences.add(Texts.filled("label.source", Title.of(label.basis().reference())));
        label.reasons().forEach(reason -> sentences.add(Texts.both("label-reason." + Ids.of(reason))));
        return new Title(
                sentences.stream().map(Title::en).collect(Collectors.joining(" ")),
                sentences.stream().map(Title::zh).collect(Collectors.joining()));
    }

    private static Title share(GreenLabel label, Title park) {
        Double share = label.shareFraction();
        Title tonnes = Numbers.both(n -> n.significant(label.tonnes()));
        Title from = Title.of(label.from().toString());
        Title to = Title.of(label.to().toString());
        Title basis = label.basis().title();
        Title target = Numbers.both(n -> n.share(label.targetFraction()));
        return share == null
                ? Texts.filled("label.statement.unknown", label.title(), tonnes, park, from, to, basis, target)
                : Texts.filled(
                        "label.statement",
                        label.title(),
                        tonnes,
                        park,
                        from,
                        to,
                        basis,
                        Numbers.both(n -> n.share(share)),
                        Numbers.both(n -> n.significant(label.greenMwh())),
                        Numbers.both(n -> n.significant(label.electricityMwh())),
                        target);
    }

    private static Title certificates(GreenLabel label) {
        if (label.basis().metric() != LabelBasis.Metric.NON_FOSSIL || label.certificateFraction() == 0.0) {
            return Texts.both("label.without-certificates");
        }
        return label.fromCertificatesAlone()
                ? Texts.both("label.certificates-alone")
                : Texts.filled("label.with-certificates", Numbers.both(n -> n.share(label.certificateFraction())));
    }

    private static Title hours(double hours) {
        return Numbers.both(n -> n.fixed(hours, 0));
    }
}
