package io.greenpark.core.ledger;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The rules of green certificates (绿证) in force.
 *
 * @param certificateMwh energy of a certificate [MWh]
 * @param validityMonths months of its life, the month of production the first
 * @param nonFossilFrom first day of the guide on the non-fossil share (622号)
 */
public record CertificateRules(double certificateMwh, int validityMonths, LocalDate nonFossilFrom) {

    public CertificateRules {
        Require.positive("certificateMwh", certificateMwh);
        if (validityMonths < 1) {
            throw new InvalidValueException("validityMonths", "must be at least 1", validityMonths);
        }
    }

    /** Whether certificates of {@code produced} have expired when {@code month} begins. */
    boolean expired(YearMonth produced, YearMonth month) {
        return !month.isBefore(produced.plusMonths(validityMonths));
    }

    /** Requires that {@code bought} have not expired when they are bought. */
    public void requireLiving(GreenPower.Certificates bought) {
        if (expired(bought.produced(), bought.bought())) {
            throw new InvalidValueException(
                    "bought",
                    "must be before %s, when certificates produced in %s have expired"
                            .formatted(bought.produced().plusMonths(validityMonths), bought.produced()),
                    bought.bought());
        }
    }

    /** Energy of the whole certificates in {@code mwh} [MWh]; a billionth of one is rounding. */
    double wholeMwh(double mwh) {
        return certificateMwh * Math.floor(mwh / certificateMwh + 1e-9);
    }
}
