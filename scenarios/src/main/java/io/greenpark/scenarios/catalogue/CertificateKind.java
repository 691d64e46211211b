package io.greenpark.scenarios.catalogue;

import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.ledger.CertificateRules;
import io.greenpark.scenarios.spec.Integers;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Texts;
import java.time.LocalDate;
import java.util.List;

/** Rules of green certificates. */
public final class CertificateKind {

    private static final int MOST_MONTHS = 1200;

    private static final Key<Double> SIZE = required(
                    "certificateMwh", Numbers.above(0.0, "MWh"), "Energy of one certificate.")
            .chinese("单张绿证电量");
    private static final Key<Integer> VALIDITY = required(
                    "validityMonths",
                    Integers.count(1, MOST_MONTHS),
                    "Months of its life; the month of production is the first.")
            .chinese("有效期（月）");
    private static final Key<LocalDate> NON_FOSSIL_FROM = required(
                    "nonFossilFrom",
                    Texts.date(),
                    "First day of the guide on the share of non-fossil power; the share is not defined before.")
            .chinese("非化石能源消费核算施行日期");

    /** Rules of certificates. */
    public static final Kind<CertificateRules> KIND = new Kind<>(
            "certificates",
            "set of certificate rules",
            new Section<>(
                    "catalogue-certificates",
                    "Rules of green certificates.",
                    EntryKeys.around(List.of(SIZE, VALIDITY, NON_FOSSIL_FROM)),
                    values ->
                            new CertificateRules(values.get(SIZE), values.get(VALIDITY), values.get(NON_FOSSIL_FROM))));

    private CertificateKind() {}
}
