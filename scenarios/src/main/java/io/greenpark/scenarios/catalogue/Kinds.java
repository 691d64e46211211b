package io.greenpark.scenarios.catalogue;

import java.util.List;

/** All kinds of catalogue entries. */
public final class Kinds {

    /** The kinds in the order of the way of the data. */
    public static final List<Kind<?>> ALL = List.of(
            RulesKind.KIND,
            ClimateKind.KIND,
            CorrelationKind.KIND,
            GeneratorKind.KIND,
            EnsembleKind.KIND,
            UncertaintyKind.KIND,
            TurbineKind.KIND,
            ModuleKind.KIND,
            InverterKind.KIND,
            StorageAgeingKind.KIND,
            CostKind.KIND,
            LandUseKind.KIND,
            FinanceKind.KIND,
            ComplianceKind.KIND,
            LoadShapeKind.KIND,
            TariffKind.KIND,
            TimeOfUseKind.KIND,
            PowerFactorKind.KIND,
            FactorKind.KIND,
            MarginKind.KIND,
            HeatFactorKind.KIND,
            GwpKind.KIND,
            FootprintKind.KIND,
            CbamKind.KIND,
            LabelKind.KIND,
            FuelKind.KIND,
            FuelPriceKind.KIND,
            CertificateKind.KIND,
            CertificatePriceKind.KIND,
            SinkKind.KIND,
            CreditMethodKind.KIND,
            CarbonPriceKind.KIND);

    private Kinds() {}
}
