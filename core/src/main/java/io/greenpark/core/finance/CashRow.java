package io.greenpark.core.finance;

/** Rows of a cash flow; the id is written to files. Received money is positive, paid money negative. */
public enum CashRow {
    /** Purchase of plants before the first year of operation. */
    INVESTMENT("investment", Kind.CAPITAL, Supply.GOODS),
    /** Support paid once for building. */
    GRANT("grant", Kind.CAPITAL, Supply.NONE),
    /** Plants bought anew at the end of their life. */
    REPLACEMENT("replacement", Kind.CAPITAL, Supply.GOODS),
    /** Value of plants that outlive the horizon. */
    SALVAGE("salvage", Kind.CAPITAL, Supply.NONE),
    /** What the grid charges less than in the baseline. */
    GRID_BILL_SAVING("grid-bill-saving", Kind.OPERATION, Supply.NONE),
    /** Energy sold to the grid. */
    EXPORT_INCOME("export-income", Kind.OPERATION, Supply.ENERGY),
    /** Certificates sold. */
    CERTIFICATE_INCOME("certificate-income", Kind.OPERATION, Supply.SERVICE),
    /** Credits of carbon sinks sold. */
    CREDIT_INCOME("credit-income", Kind.OPERATION, Supply.SERVICE),
    /** Monitoring of the sites that earn credits. */
    CREDIT_MONITORING("credit-monitoring", Kind.OPERATION, Supply.SERVICE),
    /** Support paid by energy generated. */
    SUBSIDY("subsidy", Kind.OPERATION, Supply.NONE),
    /** Energy sold by an investor to the park, or bought by the park from it. */
    POWER_CONTRACT("power-contract", Kind.OPERATION, Supply.ENERGY),
    /** Share of a saving that the park passes on to an investor. */
    SHARED_SAVING("shared-saving", Kind.OPERATION, Supply.SERVICE),
    /** Operation and maintenance. */
    OPERATION("operation", Kind.OPERATION, Supply.SERVICE),
    /** Fuel beyond that of the baseline. */
    FUEL("fuel", Kind.OPERATION, Supply.GOODS),
    /** Operation of thermal units, fees of lines and payments for interrupted load beyond those of the baseline. */
    SUPPLY("supply", Kind.OPERATION, Supply.SERVICE),
    /** Value-added tax received with sales. */
    VAT_COLLECTED("vat-collected", Kind.VAT, Supply.NONE),
    /** Value-added tax paid with purchases. */
    VAT_PAID("vat-paid", Kind.VAT, Supply.NONE),
    /** Value-added tax handed to the tax office. */
    VAT_SETTLED("vat-settled", Kind.VAT, Supply.NONE),
    /** Surcharges on the value-added tax handed over. */
    VAT_SURCHARGE("vat-surcharge", Kind.OPERATION, Supply.NONE),
    /** Income tax. */
    INCOME_TAX("income-tax", Kind.TAX, Supply.NONE),
    /** Loan paid out. */
    LOAN("loan", Kind.FINANCING, Supply.NONE),
    /** Interest on the loan. */
    INTEREST("interest", Kind.FINANCING, Supply.NONE),
    /** Loan paid back. */
    REPAYMENT("repayment", Kind.FINANCING, Supply.NONE);

    /** What a row is to profit and to the cash flow before financing. */
    enum Kind {
        /** Buys or ends plants; reaches profit as depreciation. */
        CAPITAL,
        /** Part of profit. */
        OPERATION,
        /** Passes through. */
        VAT,
        /** Follows from profit. */
        TAX,
        /** Between owner and bank. */
        FINANCING
    }

    /** What is traded, which decides the rate of value-added tax. */
    enum Supply {
        ENERGY,
        GOODS,
        SERVICE,
        /** Nothing is traded, or buyer and seller are the same. */
        NONE
    }

    private final String id;
    private final Kind kind;
    private final Supply supply;

    CashRow(String id, Kind kind, Supply supply) {
        this.id = id;
        this.kind = kind;
        this.supply = supply;
    }

    /** Stable id, e.g. {@code grid-bill-saving}. */
    public String id() {
        return id;
    }

    /** Whether the owner receives it from the treasury or pays it there. */
    boolean betweenOwnerAndState() {
        return switch (this) {
            case GRANT, SUBSIDY, VAT_SETTLED, VAT_SURCHARGE, INCOME_TAX -> true;
            default -> false;
        };
    }

    /** Whether the owner receives it from the bank or pays it there. */
    boolean betweenOwnerAndBank() {
        return kind == Kind.FINANCING;
    }

    /** Whether it is paid for plants or under a contract for what they deliver, or reduces that. */
    boolean paysForSupply() {
        return switch (this) {
            case SUBSIDY, POWER_CONTRACT, SHARED_SAVING, OPERATION -> true;
            default -> kind == Kind.CAPITAL;
        };
    }

    Kind kind() {
        return kind;
    }

    Supply supply() {
        return supply;
    }
}
