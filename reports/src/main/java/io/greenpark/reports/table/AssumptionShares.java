package io.greenpark.reports.table;

import static io.greenpark.reports.table.Column.number;
import static io.greenpark.reports.table.Column.text;

import io.greenpark.core.carbon.CarbonLine;
import io.greenpark.core.carbon.ProcessEmission;
import io.greenpark.core.provenance.Confidence;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.result.StudyResult;
import io.greenpark.core.settlement.BillLine;
import io.greenpark.core.tariff.BillRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * How much of every case's bill and greenhouse gas account rests on a price or factor that is an assumption. Amounts count
 * without their signs, so that income does not hide a cost. Quantities are not looked at: they rest on loads and weather, whose
 * provenance stands in the register.
 */
public final class AssumptionShares {

    private static final List<Column> COLUMNS = List.of(
            text("case"),
            text("account"),
            text("unit"),
            number("amount"),
            number("onAssumptions"),
            number("shareFraction"));

    private final List<String> assumed;

    private AssumptionShares(StudyResult study) {
        this.assumed = study.register().stream()
                .filter(value -> value.provenance().confidence() == Confidence.ASSUMPTION)
                .map(value -> value.path())
                .toList();
    }

    /** All cases; an account in which nothing stands is left out. */
    public static DataTable of(StudyResult study) {
        var shares = new AssumptionShares(study);
        List<List<Object>> rows = new ArrayList<>();
        for (CaseResult c : study.cases()) {
            shares.bill(c, rows);
            shares.carbon(c, rows);
        }
        return new DataTable("assumptionShares", COLUMNS, rows);
    }

    private void bill(CaseResult c, List<List<Object>> rows) {
        double all = 0.0;
        double resting = 0.0;
        for (NodeResult node : c.nodes()) {
            for (BillLine line : node.bill().lines()) {
                double yuan = Math.abs(line.amountYuan());
                all += yuan;
                resting += isAssumed(c.id(), pricesOf(line.row(), node.id())) ? yuan : 0.0;
            }
        }
        add(rows, c, "bill", "yuan", all, resting);
    }

    private void carbon(CaseResult c, List<List<Object>> rows) {
        double all = 0.0;
        double resting = 0.0;
        for (NodeResult node : c.nodes()) {
            for (CarbonLine line : node.carbon().lines()) {
                double tco2e = Math.abs(line.tco2e());
                all += tco2e;
                resting += isAssumed(c.id(), factorsOf(line.source(), node.id())) ? tco2e : 0.0;
            }
        }
        add(rows, c, "carbon", "tCO2e", all, resting);
    }

    private static void add(
            List<List<Object>> rows, CaseResult c, String account, String unit, double all, double resting) {
        if (all > 0.0) {
            rows.add(List.of(c.id(), account, unit, all, resting, resting / all));
        }
    }

    private boolean isAssumed(String caseId, List<String> beginnings) {
        return assumed.stream().anyMatch(rests(caseId, beginnings));
    }

    /** Whether a path stands below one of {@code beginnings}, or below what the case puts there. */
    static Predicate<String> rests(String caseId, List<String> beginnings) {
        String override = "cases\\." + Pattern.quote(caseId) + "\\.override\\.";
        return Pattern.compile("(" + override + ")?(" + String.join("|", beginnings) + ")([.].*)?")
                .asMatchPredicate();
    }

    /** Where the price of {@code row} stands, as patterns of paths. */
    static List<String> pricesOf(BillRow row, String node) {
        String park = "parks\\." + Pattern.quote(node) + "\\.";
        String tariff = "catalogue\\.tariffs\\.[^.]+\\.";
        return switch (row) {
            case PURCHASE -> List.of(tariff + "energy\\.purchase", "catalogue\\.tou", park + "grid\\.purchase");
            case UPSTREAM_LOSS -> List.of(tariff + "energy\\.purchase", tariff + "upstreamLossFraction");
            case NETWORK_ENERGY, SYSTEM_OPERATION, GOVERNMENT_FUNDS, AGENCY_FEE ->
                List.of(tariff + "energy\\." + row.id());
            case NETWORK_CAPACITY ->
                List.of(tariff + "(capacityChargeYuanPerMvaMonth|demandChargeYuanPerMwMonth)", park + "grid\\.billing");
            case POWER_FACTOR -> List.of("catalogue\\.power-factors");
            case GREEN_PREMIUM, CERTIFICATE_PURCHASE, CERTIFICATE_INCOME ->
                List.of(park + "greenPower", "catalogue\\.certificate-prices");
            case FUEL -> List.of("catalogue\\.fuel-prices", "prices\\.fuels");
            case THERMAL_OPERATION -> List.of(park + "thermal");
            case INTERRUPTION -> List.of(park + "load");
            case EXPORT,
                    MECHANISM_DIFFERENCE,
                    NET_METERING,
                    NET_SURPLUS,
                    CREDIT_CARRIED,
                    LINE_FEE,
                    DEMAND_RESPONSE,
                    ANCILLARY_SERVICES -> List.of(park + "grid\\.(?!importLimitMw|exportLimitMw|billing).+");
            default -> List.of(tariff + ".+", park + "grid\\.purchase");
        };
    }

    /** Where the factor of a line of {@code source} stands, as patterns of paths. */
    static List<String> factorsOf(String source, String node) {
        String entry = Pattern.quote(source.replaceFirst("-\\d{4}$", ""));
        String product = source.replaceFirst("^" + Pattern.quote(ProcessEmission.Stated.PRODUCT), "products.");
        return List.of(
                "catalogue\\.(factors|fuels|heat-factors|margins)\\." + entry,
                "parks\\." + Pattern.quote(node) + "\\.(process|purchasedHeat)\\." + entry,
                "parks\\." + Pattern.quote(node) + "\\." + Pattern.quote(product) + "\\.directTco2PerTonne");
    }
}
