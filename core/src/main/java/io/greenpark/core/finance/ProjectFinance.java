package io.greenpark.core.finance;

import io.greenpark.core.check.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Money of a project: its plants over their life, and the cash flow of the park and of an investor where there is one;
 * docs/model.md section 12.
 */
public final class ProjectFinance {

    private final ProjectTerms terms;
    private final int years;
    private final List<OperatingYear> operation;
    private final List<AssetSchedule> assets;

    private ProjectFinance(ProjectTerms terms, List<AssetCost> assets, List<OperatingYear> operation) {
        this.terms = terms;
        this.years = terms.outlook().years();
        this.operation = List.copyOf(operation);
        this.assets = assets.stream()
                .map(asset -> AssetSchedule.of(asset, terms.outlook()))
                .toList();
    }

    /**
     * Works out a project.
     *
     * @param assets the plants
     * @param operation years of operation from year 1, as many as the outlook has
     * @throws InvalidValueException if there are more or fewer years, or two plants share an id
     */
    public static ProjectFinance of(ProjectTerms terms, List<AssetCost> assets, List<OperatingYear> operation) {
        if (operation.size() != terms.outlook().years()) {
            throw new InvalidValueException(
                    "operation", "must have %d years".formatted(terms.outlook().years()), operation.size());
        }
        if (assets.stream().map(AssetCost::id).distinct().count() < assets.size()) {
            throw new InvalidValueException("assets", "must have different ids", assets);
        }
        return new ProjectFinance(terms, assets, operation);
    }

    /** The park, then the investor where the model has one. */
    public List<OwnerResult> owners() {
        List<OwnerResult> owners = new ArrayList<>();
        owners.add(owner(InvestmentModel.PARK));
        if (terms.model().termYears() > 0) {
            owners.add(owner(InvestmentModel.INVESTOR));
        }
        return owners;
    }

    /** The owners, then the treasury and the bank with what they give and take, eq. (FIN-17). */
    public List<OwnerResult> parties() {
        List<OwnerResult> owners = owners();
        List<OwnerResult> parties = new ArrayList<>(owners);
        parties.add(counterparty(InvestmentModel.STATE, owners, CashRow::betweenOwnerAndState));
        parties.add(counterparty(InvestmentModel.BANK, owners, CashRow::betweenOwnerAndBank));
        return parties;
    }

    private OwnerResult counterparty(String id, List<OwnerResult> owners, Predicate<CashRow> rows) {
        return new OwnerResult(
                CashFlow.mirrored(id, owners.stream().map(OwnerResult::project).toList(), rows),
                CashFlow.mirrored(id, owners.stream().map(OwnerResult::equity).toList(), rows),
                terms.rates());
    }

    /** The plants' purchase in year 0, net of value-added tax [yuan]. */
    public double investmentYuan() {
        return assets.stream().mapToDouble(asset -> asset.purchaseYuan(0)).sum();
    }

    /**
     * Yearly cost that is worth as much as all purchases, replacements, operation and fuel over the life less salvage and
     * support, before tax, eq. (FIN-14) [yuan/a].
     */
    public double annualisedCostYuan() {
        return Returns.npvYuan(costsYuan(), terms.discountRateFraction())
                * Returns.capitalRecoveryFactor(terms.discountRateFraction(), years);
    }

    /**
     * What supply costs the park: the yearly amount that is worth as much as all it pays for plants and contracts less salvage
     * and support, before income tax and with value-added tax, eq. (FIN-18) [yuan/a].
     */
    public double supplyYuanPerYear() {
        CashFlow park = book(InvestmentModel.PARK, terms.withoutLoan());
        double[] costs = new double[years + 1];
        for (CashLine line : park.lines()) {
            if (line.row().paysForSupply()) {
                costs[line.year()] -=
                        line.amountYuan() * (1.0 + terms.valueAddedTax().fraction(line.row()));
            }
        }
        return Returns.npvYuan(costs, terms.discountRateFraction())
                * Returns.capitalRecoveryFactor(terms.discountRateFraction(), years);
    }

    /** Levelised cost of the energy generated, before tax [yuan/MWh]. */
    public double levelisedCostYuanPerMwh() {
        double[] energyMwh = new double[years + 1];
        for (int year = 1; year <= years; year++) {
            energyMwh[year] = operation.get(year - 1).generationMwh();
        }
        return Returns.levelisedYuanPerMwh(costsYuan(), energyMwh, terms.discountRateFraction());
    }

    private double[] costsYuan() {
        double[] costs = new double[years + 1];
        for (int year = 0; year <= years; year++) {
            costs[year] = purchaseYuan(year);
        }
        costs[0] -= terms.support().grantFraction() * purchaseYuan(0);
        for (int year = 1; year <= years; year++) {
            OperatingYear now = operation.get(year - 1);
            costs[year] += operationYuan(year)
                    + now.fuelYuan()
                    + now.supplyYuan()
                    - terms.support().subsidyYuan(now, year);
        }
        costs[years] -= salvageYuan();
        return costs;
    }

    private double purchaseYuan(int year) {
        return assets.stream().mapToDouble(asset -> asset.purchaseYuan(year)).sum();
    }

    private double operationYuan(int year) {
        double change = terms.outlook().operationPriceChangeFraction();
        return assets.stream()
                .mapToDouble(asset -> asset.operationYuan(year, change))
                .sum();
    }

    private double salvageYuan() {
        return assets.stream().mapToDouble(AssetSchedule::salvageYuan).sum();
    }

    private OwnerResult owner(String owner) {
        return new OwnerResult(book(owner, terms.withoutLoan()), book(owner, terms), terms.rates());
    }

    private CashFlow book(String owner, ProjectTerms given) {
        boolean isPark = owner.equals(InvestmentModel.PARK);
        var book = new OwnerBook(
                years, isPark ? years : Math.min(years, given.model().termYears()));
        if (isPark == (given.model().termYears() == 0)) {
            build(book, given);
        }
        for (int year = 1; year <= years; year++) {
            operate(book, year, isPark);
        }
        if (isPark == ownsAtTheEnd()) {
            book.add(CashRow.SALVAGE, years, salvageYuan());
        }
        book.settle(given.valueAddedTax());
        book.settle(given.incomeTax());
        return book.flow(owner);
    }

    private boolean ownsAtTheEnd() {
        return terms.model().termYears() < years;
    }

    private void build(OwnerBook book, ProjectTerms given) {
        double investmentYuan = purchaseYuan(0);
        double grantYuan = given.support().grantFraction() * investmentYuan;
        book.add(CashRow.INVESTMENT, 0, -investmentYuan);
        book.add(CashRow.GRANT, 0, grantYuan);
        book.writeOff(investmentYuan - grantYuan, 0, given.depreciation());
        double[] debtYuan = given.loan().debtYuan(given.loan().shareFraction() * investmentYuan);
        book.add(CashRow.LOAN, 0, debtYuan[0]);
        for (int year = 1; year <= Math.min(years, given.loan().termYears()); year++) {
            book.add(CashRow.INTEREST, year, -debtYuan[year - 1] * given.loan().rateFraction());
            book.add(CashRow.REPAYMENT, year, debtYuan[year] - debtYuan[year - 1]);
        }
    }

    private void operate(OwnerBook book, int year, boolean isPark) {
        OperatingYear now = operation.get(year - 1);
        boolean inTerm = year <= terms.model().termYears();
        if (isPark) {
            book.add(CashRow.GRID_BILL_SAVING, year, now.gridBillSavingYuan());
        }
        if (inTerm) {
            double paymentYuan = terms.model().paymentYuan(now, year);
            book.add(terms.model().row(), year, isPark ? -paymentYuan : paymentYuan);
        }
        if (isPark != (inTerm && terms.model().investorSells())) {
            book.add(CashRow.EXPORT_INCOME, year, now.exportIncomeYuan());
            book.add(CashRow.CERTIFICATE_INCOME, year, now.certificateIncomeYuan());
        }
        if (isPark != inTerm) {
            book.add(CashRow.SUBSIDY, year, terms.support().subsidyYuan(now, year));
            book.add(CashRow.OPERATION, year, -operationYuan(year));
            book.add(CashRow.FUEL, year, -now.fuelYuan());
            book.add(CashRow.SUPPLY, year, -now.supplyYuan());
            book.add(CashRow.REPLACEMENT, year, -purchaseYuan(year));
            book.writeOff(purchaseYuan(year), year, terms.depreciation());
        }
    }
}
