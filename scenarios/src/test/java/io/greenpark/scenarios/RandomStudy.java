package io.greenpark.scenarios;

import java.util.List;
import java.util.SplittableRandom;

/** The text of a random scenario file from a seed: one to three parks with any mix of what a park can have. */
final class RandomStudy {

    private static final List<String> SHAPES = List.of(
            "agro-processing", "chemicals", "ready-to-eat-food", "biological-products-24h", "flat", "functional-food");

    private static final List<String> SUPPLIES = List.of(
            "{type: heat-pump, cop: 3.0}, cost: heat-pump",
            "{type: electric-boiler, efficiency: 0.98}, cost: electric-boiler",
            "{type: reference}");

    private static final List<String> RULES = List.of(
            "self-consumption",
            "tariff-arbitrage, valleyFraction: 0.25, peakFraction: 0.25",
            "grid-only",
            "load-following",
            "optimal");

    private final SplittableRandom random;
    private final StringBuilder text = new StringBuilder();

    private RandomStudy(long seed) {
        this.random = new SplittableRandom(seed);
    }

    static String of(long seed) {
        return new RandomStudy(seed).write();
    }

    private String write() {
        int parks = 1 + random.nextInt(3);
        boolean quarters = random.nextInt(3) == 0;
        boolean hub = random.nextBoolean();
        String strategy = RULES.get(random.nextInt(RULES.size()));
        line("formatVersion: 1");
        line("name: random");
        line("title: {en: Random, zh: 随机}");
        line("time: {start: 2027-%02d-01, step: %s, steps: %d, utcOffset: \"+08:00\"}"
                .formatted(1 + random.nextInt(12), quarters ? "PT15M" : "PT1H", quarters ? 4 * 24 * 7 : 24 * 40));
        line("rules: cn-liaoning-2026-08");
        line("weather: {seed: %d, correlation: independent, sites: {changtu: {climate: changtu}}}"
                .formatted(random.nextInt(1000)));
        line("parks:");
        for (int p = 0; p < parks; p++) {
            park(p);
        }
        if (hub) {
            shared(parks);
        }
        line("dispatch: {strategy: %s}".formatted(strategy));
        line("finance: cn-renewables");
        sinks();
        line("cases:");
        line(
                "  baseline: {override: {parks.*.wind: null, parks.*.solar: null, parks.*.storage: null, %s%s, dispatch: {strategy: grid-only}}}"
                        .formatted("parks.*.heat.*.supply: {type: reference}", hub ? ", shared: null" : ""));
        line("  full: {}");
        line("baseline: baseline");
        return text.toString();
    }

    private void park(int p) {
        line("  park-%d:".formatted(p));
        line("    title: {en: Park, zh: 园区}");
        line("    site: {latitudeDeg: 42.78, longitudeDeg: 124.11, elevationM: 130}");
        line("    load: {process: {profile: {shape: %s, annualMwh: %d}}}"
                .formatted(SHAPES.get(random.nextInt(SHAPES.size())), 20_000 + random.nextInt(100_000)));
        line(
                "    heat: {drying: {profile: {shape: process-steam, annualMwhHeat: %d}, reference: {type: coal-boiler, efficiency: 0.75}, supply: %s}}"
                        .formatted(1_000 + random.nextInt(20_000), SUPPLIES.get(random.nextInt(SUPPLIES.size()))));
        line(
                random.nextBoolean()
                        ? "    wind: {farm: {weather: changtu, turbine: generic-4500-155, count: %d, hubHeightM: 110, meanSpeedMPerS: 6.4, meanSpeedHeightM: 100, wake: {type: constant, lossFraction: 0.05}, cost: onshore-wind}}"
                                .formatted(1 + random.nextInt(8))
                        : "    wind: {}");
        line(
                random.nextBoolean()
                        ? "    solar: {roofs: {weather: changtu, dcMw: %d, acMw: %d, mounting: {type: fixed, tiltDeg: 35, azimuthDeg: 180}, cost: solar-roof}}"
                                .formatted(10 + random.nextInt(20), 8 + random.nextInt(10))
                        : "    solar: {}");
        line(
                random.nextBoolean()
                        ? "    storage: {bess: {chargeMw: %1$d, dischargeMw: %1$d, capacityMwh: %2$d, chargeEfficiency: 0.94, dischargeEfficiency: 0.94, minSocFraction: 0.1, maxSocFraction: 0.95, initialSocFraction: 0.5%3$s, cost: storage-lfp}}"
                                .formatted(
                                        1 + random.nextInt(10),
                                        2 + random.nextInt(40),
                                        random.nextBoolean() ? ", selfDischargePerHour: 0.0005" : "")
                        : "    storage: {}");
        line(
                "    grid: {importLimitMw: 60, exportLimitMw: %d, tariff: %s, purchase: {mode: agency}, billing: {mode: %s, transformerMva: 50}, export: {priceYuanPerMwh: %d, vat: included}}"
                        .formatted(
                                random.nextInt(30),
                                random.nextBoolean() ? "liaoning-two-part-66kv" : "liaoning-two-part-10kv",
                                List.of("transformer", "demand", "cheapest").get(random.nextInt(3)),
                                100 + random.nextInt(300)));
    }

    private void shared(int parks) {
        line("shared:");
        line("  hubs: {station: {title: {en: Station, zh: 汇集站}}}");
        line(
                "  wind: {hill: {hub: station, weather: changtu, turbine: generic-3000-140, count: %d, hubHeightM: 100, meanSpeedMPerS: 6.0, meanSpeedHeightM: 100, wake: {type: constant, lossFraction: 0.05}, cost: onshore-wind}}"
                        .formatted(1 + random.nextInt(6)));
        line("  links:");
        for (int p = 0; p < parks; p++) {
            line(
                    "    to-park-%1$d: {from: station, to: park-%1$d, limitMw: %2$d, efficiency: 0.9%3$d, feeYuanPerMwh: 20}"
                            .formatted(p, 3 + random.nextInt(15), random.nextInt(10)));
        }
    }

    private void sinks() {
        line("sinks:");
        line(
                "  soil: {type: cropland-tier-1, title: {en: Soil, zh: 黑土地}, soil: ipcc-2006-cold-temperate-dry, soilClass: high-activity-clay, changeYear: %d, before: {maize: {areaHa: 100, landUse: long-term-cultivated, tillage: full, input: low}}, after: {maize: {areaHa: 100, landUse: long-term-cultivated, tillage: no-till, input: medium}}}"
                        .formatted(2000 + random.nextInt(27)));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
