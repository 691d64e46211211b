package io.greenpark.core.simulation;

import io.greenpark.core.result.Notice;
import io.greenpark.core.sink.CarbonPricePath;
import io.greenpark.core.sink.CreditEntry;
import io.greenpark.core.sink.CreditLedger;
import io.greenpark.core.sink.CreditProject;
import io.greenpark.core.sink.RegionAccounts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Finds what the reader must know of the credits and targets of a case. */
final class RegionNotices {

    private RegionNotices() {}

    static List<Notice> of(Case variant, RegionAccounts region) {
        List<CreditProject> projects = variant.region().credits();
        List<Notice> notices = new ArrayList<>();
        add(
                notices,
                Notice.Code.CREDITS_WITHOUT_METHOD,
                variant,
                region.credits().stream().filter(CreditLedger::withoutMethod).count());
        add(
                notices,
                Notice.Code.CREDIT_PRICE_OF_EARLIER_YEAR,
                variant,
                IntStream.range(0, projects.size())
                        .map(n -> yearsAfterPrice(
                                projects.get(n), region.credits().get(n)))
                        .max()
                        .orElse(0));
        add(
                notices,
                Notice.Code.TARGET_MISSED,
                variant,
                region.targets().stream()
                        .filter(target -> target.decides() && !target.met())
                        .count());
        return notices;
    }

    private static void add(List<Notice> notices, Notice.Code code, Case variant, long amount) {
        if (amount > 0) {
            notices.add(new Notice(code, variant.id(), Compliances.ALL, amount));
        }
    }

    /** Years from the last known price to the last sale. */
    private static int yearsAfterPrice(CreditProject project, CreditLedger ledger) {
        CarbonPricePath price = project.price();
        if (price == null) {
            return 0;
        }
        return ledger.entries().stream()
                .filter(entry -> entry.row() == CreditEntry.Row.SOLD)
                .mapToInt(entry -> entry.year() - price.lastYear())
                .max()
                .orElse(0);
    }
}
