package io.greenpark.core.tariff;

/**
 * Rows of a park's bill: first those of its electricity bill in the order of the State Grid statement, then what own plants, lines
 * and interrupted loads cost besides; the id is written to files.
 */
public enum BillRow {
    /** Purchased energy (市场化购电 or 代理购电). */
    PURCHASE("purchase"),
    /** Contracts settled against the market (中长期合约差价). */
    CONTRACT_DIFFERENCE("contract-difference", false),
    /** What was declared for the day ahead, settled against real time (日前偏差). */
    DAY_AHEAD_DIFFERENCE("day-ahead-difference", false),
    /** Charge on deviations from the contracts (偏差考核). */
    DEVIATION("deviation", false),
    /** Environmental value of the green power that is bought (绿电环境价值). */
    GREEN_PREMIUM("green-premium"),
    /** Transmission and distribution, energy part (输配电量电费). */
    NETWORK_ENERGY("network-energy"),
    /** Transmission and distribution, capacity or demand part (输配容需量电费). */
    NETWORK_CAPACITY("network-capacity", false),
    /** Demand within stated windows of the day (分时需量电费). */
    WINDOW_DEMAND("window-demand", false),
    /** What the blocks of monthly demand add (阶梯需量电费). */
    DEMAND_TIERS("demand-tiers", false),
    /** Upstream losses (上网环节线损). */
    UPSTREAM_LOSS("upstream-loss"),
    /** System operation fee (系统运行费). */
    SYSTEM_OPERATION("system-operation"),
    /** Power-factor adjustment; a reward is negative (功率因数调整电费, 力调电费). */
    POWER_FACTOR("power-factor", false),
    /** Government funds and surcharges (政府性基金及附加). */
    GOVERNMENT_FUNDS("government-funds"),
    /** Fee of the agent or retailer (代理服务费). */
    AGENCY_FEE("agency-fee"),
    /** What the blocks of monthly energy add (阶梯电费). */
    ENERGY_TIERS("energy-tiers", false),
    /** Fixed monthly charge (固定费用). */
    FIXED("fixed", false),
    /** What is missing to the least monthly bill (最低电费差额). */
    MINIMUM_BILL("minimum-bill", false),
    /** Income from exported energy; its amount is negative (上网电费). */
    EXPORT("export", Side.INCOME),
    /** Mechanism price of older plants against the market (机制电价差价). */
    MECHANISM_DIFFERENCE("mechanism-difference", false, Side.INCOME),
    /** Imported energy that exported energy makes up for (净计量抵扣). */
    NET_METERING("net-metering", false, Side.INCOME),
    /** Exported energy that is left at the end of a netting year (净计量余量). */
    NET_SURPLUS("net-surplus", false, Side.INCOME),
    /** Money from export that is carried on to later months, negative where it is used or paid out (余额结转). */
    CREDIT_CARRIED("credit-carried", false, Side.INCOME),
    /** Income from demand response; its amount is negative (需求响应收入). */
    DEMAND_RESPONSE("demand-response", false, Side.SERVICE),
    /** Income from ancillary services; its amount is negative (辅助服务收入). */
    ANCILLARY_SERVICES("ancillary-services", false, Side.SERVICE),
    /** Fuel of boilers and thermal units (燃料费). */
    FUEL("fuel", Side.OWN),
    /** Other operating cost of thermal units, and their starts (机组运行费). */
    THERMAL_OPERATION("thermal-operation", Side.OWN),
    /** Payment for interrupted load (可中断负荷补偿). */
    INTERRUPTION("interruption", Side.OWN),
    /** Fee of lines, paid where the power is received (专线过网费). */
    LINE_FEE("line-fee", Side.OWN),
    /** Attributes of green power bought by volume, and certificates bought apart (绿证购买). */
    CERTIFICATE_PURCHASE("certificate-purchase", false, Side.CERTIFICATE),
    /** Income from attributes of own generation; its amount is negative (绿证收入). */
    CERTIFICATE_INCOME("certificate-income", false, Side.CERTIFICATE);

    /** Where a row belongs. */
    public enum Side {
        /** Paid for electricity of the grid. */
        GRID,
        /** Earned from exported energy. */
        INCOME,
        /** Earned from services to the grid. */
        SERVICE,
        /** Paid for own supply. */
        OWN,
        /** Paid or earned for attributes of green power. */
        CERTIFICATE
    }

    private final String id;
    private final boolean hourly;
    private final Side side;

    BillRow(String id) {
        this(id, true);
    }

    BillRow(String id, boolean hourly) {
        this(id, hourly, Side.GRID);
    }

    BillRow(String id, Side side) {
        this(id, side != Side.OWN, side);
    }

    BillRow(String id, boolean hourly, Side side) {
        this.id = id;
        this.hourly = hourly;
        this.side = side;
    }

    /** Whether the row has a price per MWh in every step, and so a part in what the hours cost. */
    public boolean hourly() {
        return hourly;
    }

    /** Stable id, e.g. {@code network-energy}. */
    public String id() {
        return id;
    }

    /** Where the row belongs. */
    public Side side() {
        return side;
    }
}
