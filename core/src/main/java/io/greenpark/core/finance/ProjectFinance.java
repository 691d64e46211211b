package io.greenpark.core.finance;

import io.greenpark.core.check.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Money of a project: its plants over their life, and the cash flow of the park and of an investor where there is one;
 * docs/model.md section 12.
 */
public final class ProjectFinance {

    private final ProjectTerms terms;
    private final int years;
    private final List<OperatingYear> operation;
    private final List<PlantCourse> plants;
    private final List<CashLine> beside;

    private ProjectFinance(
            ProjectTerms terms, List<PlantCourse> plants, List<OperatingYear> operation, List<CashLine> beside) {
        this.terms = terms;
        this.years = terms.outlook().years();
        this.operation = List.copyOf(operation);
        this.plants = List.copyOf(plants);
        this.beside = List.copyOf(beside);
    }

    /**
     * Works out a project.
     *
     * @param assets the plants
     * @param operation years of operation from year 1, as many as the outlook has
     * @throws InvalidValueException if there are more or fewer years, or two plants share an id
     */
    public static ProjectFinance of(ProjectTerms terms, List<AssetCost> assets, List<OperatingYear> operation) {
        return ofCourses(
                terms,
                assets.stream()
                        .map(asset -> AssetSchedule.of(asset, terms.outlook()).course(terms.outlook()))
                        .toList(),
                operation);
    }

    /**
     * Works out a project whose plants are built, worn and replaced as their courses say.
     *
     * @param operation years of operation from year 1, as many as the outlook has
     * @throws InvalidValueException if there are more or fewer years, or two plants share an id
     */
    static ProjectFinance ofCourses(ProjectTerms terms, List<PlantCourse> plants, List<OperatingYear> operation) {
        if (operation.size() != terms.outlook().years()) {
            throw new InvalidValueException(
                    "operation", "must have %d years".formatted(terms.outlook().years()), operation.size());
        }
        if (plants.stream().map(PlantCourse::id).distinct().count() < plants.size()) {
            throw new InvalidValueException(
                    "assets",
                    "must have different ids",
                    plants.stream().map(PlantCourse::id).toList());
        }
        return new ProjectFinance(terms, plants, operation, List.of());
    }

    /** The same project whose park receives and pays {@code lines} too, net of value-added tax, none after its last year. */
    ProjectFinance with(List<CashLine> lines) {
        return new ProjectFinance(terms, plants, operation, lines);
    }

    /** The same project with {@code lever} times {@code factor}; a discount rate changes no amount. */
    ProjectFinance moved(Lever lever, double factor) {
        return new ProjectFinance(
                terms,
                plants.stream().map(plant -> lever.moved(plant, factor)).toList(),
                operation.stream().map(year -> lever.moved(year, factor)).toList(),
                beside);
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
        return investmentYuan(0);
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
     * What supply costs the park, row by row: the yearly amounts that are worth as much as all it pays for plants and contracts
     * less salvage and support, before income tax and with value-added tax, eq. (FIN-18).
     *
     * @param park id of the park
     */
    public List<SupplyCost> supply(String park) {
        return supply(park, book(InvestmentModel.PARK, terms.withoutLoan()));
    }

    private List<SupplyCost> supply(String park, CashFlow flow) {
        return flow.lines().stream()
                .map(CashLine::row)
                .filter(CashRow::paysForSupply)
                .distinct()
                .sorted()
                .map(row -> new SupplyCost(
                        park,
                        row,
                        -flow.annualisedYuan(row, terms.discountRateFraction()),
                        terms.valueAddedTax().fraction(row)))
                .toList();
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
            costs[year] = investmentYuan(year) + replacementYuan(year);
        }
        costs[0] -= terms.support().grantFraction() * investmentYuan(0);
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

    private double investmentYuan(int year) {
        return sum(PlantCourse::investmentYuan, year);
    }

    private double replacementYuan(int year) {
        return sum(PlantCourse::replacementYuan, year);
    }

    private double operationYuan(int year) {
        return sum(PlantCourse::operationYuan, year);
    }

    private double sum(Function<PlantCourse, List<Double>> yuan, int year) {
        return plants.stream().mapToDouble(plant -> yuan.apply(plant).get(year)).sum();
    }

    private double salvageYuan() {
        return plants.stream().mapToDouble(PlantCourse::salvageYuan).sum();
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
        if (isPark) {
            beside.forEach(line -> book.add(line.row(), line.year(), line.amountYuan()));
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
        double investmentYuan = investmentYuan(0);
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
            book.add(CashRow.INVESTMENT, year, -investmentYuan(year));
            book.add(CashRow.REPLACEMENT, year, -replacementYuan(year));
            book.writeOff(investmentYuan(year) + replacementYuan(year), year, terms.depreciation());
        }
    }
}
