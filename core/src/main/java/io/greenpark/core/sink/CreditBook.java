package io.greenpark.core.sink;

import io.greenpark.core.sink.CreditEntry.Row;
import java.util.ArrayList;
import java.util.List;

/** Books the credits of a project year by year; docs/model.md eq. (SNK-30) to (SNK-34). */
final class CreditBook {

    private final CreditProject project;
    private final SinkLedger stock;
    private final List<CreditEntry> entries = new ArrayList<>();
    private double unmonitoredTco2e;
    private int unmonitoredYears;
    private double bufferTco2e;
    private double heldTco2e;
    private double owedTco2e;

    CreditBook(CreditProject project, SinkLedger stock) {
        this.project = project;
        this.stock = stock;
    }

    List<CreditEntry> entries() {
        for (int year = project.period().firstYear(); year <= project.period().lastYear(); year++) {
            double boundTco2e = boundTco2e(year);
            unmonitoredTco2e += boundTco2e;
            unmonitoredYears++;
            if (project.period().monitoredIn(year)) {
                monitor(year);
            }
            double soldTco2e = project.sales().tco2e(year, heldTco2e);
            heldTco2e -= soldTco2e;
            if (soldTco2e > 0.0) {
                entries.add(new CreditEntry(year, Row.SOLD, soldTco2e, soldTco2e * project.priceYuanPerTco2e(year)));
            }
            add(year, Row.HELD, heldTco2e);
            add(year, Row.BUFFER, bufferTco2e);
            add(year, Row.OWED, owedTco2e);
            add(year, Row.BOUND, boundTco2e);
            add(year, Row.OWN_CLAIM, boundTco2e - soldTco2e);
        }
        return entries;
    }

    private double boundTco2e(int year) {
        return stock.entries().stream()
                .filter(entry -> entry.flow() && entry.year() == year)
                .mapToDouble(SinkEntry::tco2e)
                .sum();
    }

    private void monitor(int year) {
        entries.add(new CreditEntry(year, Row.MONITORING, 0.0, -project.monitoringCostYuan()));
        double baselineTco2e = unmonitoredYears * project.baselineTco2ePerYear();
        double changeTco2e = unmonitoredTco2e - baselineTco2e;
        double leakageTco2e = project.deductions().leakageFraction() * Math.max(0.0, changeTco2e);
        double netTco2e = changeTco2e - leakageTco2e;
        double uncertainTco2e = project.deductions().uncertaintyFraction() * netTco2e;
        add(year, Row.PROJECT, unmonitoredTco2e);
        add(year, Row.BASELINE, baselineTco2e);
        add(year, Row.LEAKAGE, leakageTco2e);
        add(year, Row.UNCERTAINTY, uncertainTco2e);
        if (netTco2e >= 0.0) {
            issue(year, netTco2e - uncertainTco2e);
        } else {
            reverse(year, uncertainTco2e - netTco2e);
        }
        unmonitoredTco2e = 0.0;
        unmonitoredYears = 0;
    }

    /** What is owed is made good first; the rest is divided between the buffer and credits. */
    private void issue(int year, double gainTco2e) {
        double repaidTco2e = Math.min(owedTco2e, gainTco2e);
        double toBufferTco2e = project.deductions().bufferFraction() * (gainTco2e - repaidTco2e);
        double issuedTco2e = gainTco2e - repaidTco2e - toBufferTco2e;
        owedTco2e -= repaidTco2e;
        bufferTco2e += toBufferTco2e;
        heldTco2e += issuedTco2e;
        add(year, Row.REPAID, repaidTco2e);
        add(year, Row.TO_BUFFER, toBufferTco2e);
        add(year, Row.ISSUED, issuedTco2e);
    }

    /** A loss is taken from the buffer first, then from credits that are held; what is left is owed. */
    private void reverse(int year, double lossTco2e) {
        double ofBufferTco2e = Math.min(bufferTco2e, lossTco2e);
        double ofHeldTco2e = Math.min(heldTco2e, lossTco2e - ofBufferTco2e);
        double newlyOwedTco2e = lossTco2e - ofBufferTco2e - ofHeldTco2e;
        bufferTco2e -= ofBufferTco2e;
        heldTco2e -= ofHeldTco2e;
        owedTco2e += newlyOwedTco2e;
        add(year, Row.CANCELLED_BUFFER, ofBufferTco2e);
        add(year, Row.CANCELLED, ofHeldTco2e);
        add(year, Row.NEWLY_OWED, newlyOwedTco2e);
    }

    private void add(int year, Row row, double tco2e) {
        entries.add(new CreditEntry(year, row, tco2e, 0.0));
    }
}
