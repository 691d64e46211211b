package io.greenpark.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.core.provenance.Title;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StudyAnswerTest {

    private static final String PRICE = "price,gridBillYuanPerMwhConsumed,yuan/MWh";

    @Test
    void aSweepTellsWhatMovesMostHowFarItSpreadsAndWhatHasNoResult() {
        List<Title> sentences = answer(
                "tornado",
                        table(
                                "path,case,node,group,indicator,unit,atLow,atBase,atHigh",
                                "load,grid,all," + PRICE + ",300,400,900",
                                "load,full,all," + PRICE + ",380,400,420",
                                "wind,full,all," + PRICE + ",430,400,375",
                                "wind,full,park," + PRICE + ",0,400,999"),
                "quantiles",
                        table(
                                "case,node,group,indicator,unit,points,mean,p90,p50,p10",
                                "full,all," + PRICE + ",20,401,350.25,400,460"),
                "points", table("point,status", "a,finished", "a,finished", "b,infeasible", "c,finished"));

        assertThat(sentences)
                .extracting(Title::en)
                .containsExactly(
                        "Of 2 inputs that are moved one at a time, wind moves most: grid bill per MWh consumed of “Full”"
                                + " goes from 430.0 to 375.0 yuan/MWh between its ends.",
                        "Over 20 drawn points, grid bill per MWh consumed of “Full” lies between 350.2 and 460.0"
                                + " yuan/MWh in eight of ten, and is above 400.0 in half of them.",
                        "Points without results: 1 of 3.");
        assertThat(sentences.get(0).zh()).contains("wind 的影响最大", "“全部”的单位用电量网购电费");
    }

    @Test
    void anEnsembleTellsYieldsTheBandOfThePriceAndWhatMakesItUnsure() {
        assertThat(answer(
                        "ensemble",
                                table(
                                        "case,node,group,indicator,unit,years,mean,p90,p50,p10",
                                        "full,all," + PRICE + ",30,401,350,400,460",
                                        "full,all,price,allInPriceYuanPerMwh,yuan/MWh,30,401,450,500,560"),
                        "contributions",
                                table(
                                        "case,node,group,indicator,unit,path,varianceShare",
                                        "full,all,price,allInPriceYuanPerMwh,yuan/MWh,load,0.2",
                                        "full,all,price,allInPriceYuanPerMwh,yuan/MWh,weather,0.8"),
                        "yields",
                                table(
                                        "case,node,plant,p50Mwh,p90Mwh",
                                        "full,park,roof,50,40",
                                        "full,all,all,5000,4000")))
                .extracting(Title::en)
                .containsExactly(
                        "The own plants of “Full” give 5,000 MWh in an ordinary year (P50), and at least 4,000 MWh in nine"
                                + " years of ten (P90).",
                        "Over 30 drawn years, all-in price of electricity of “Full” lies between 450.0 and 560.0 yuan/MWh"
                                + " in eight of ten, and is above 500.0 in half of them.",
                        "What makes it unsure is first of all the weather, with 80.0% of the variance.");
    }

    @Test
    void sizesTellCostEmissionsAndWhatHoldsThem() {
        assertThat(answer(
                        "compared",
                                table(
                                        "variant,case,yuanPerYear,tco2PerYear",
                                        "baseline,grid,12714308,9756",
                                        "as-stated,full,11000000,8000",
                                        "sized,full,9979009,6390"),
                        "limits",
                                table(
                                        "limit,node,binding",
                                        "budgetYuan,,max",
                                        "landHa.roof,,none",
                                        "carbon-cap,park,max")))
                .extracting(Title::en)
                .containsExactly(
                        "With the chosen sizes a year costs 9.98 million yuan, against 12.71 million in the baseline; 6,390"
                                + " tCO₂ are emitted, against 9,756.",
                        "What holds the sizes back: budget, carbon cap.");
        assertThat(answer("limits", table("limit,node,binding", "budgetYuan,,none")))
                .extracting(Title::zh)
                .containsExactly("没有约束限制容量。");
    }

    @Test
    void outagesTellOfTheParkThatEndsFirst() {
        assertThat(answer(
                        "resilience",
                                table(
                                        "case,node,indicator,value,unit",
                                        "grid,park,survivalMeanHours,0,h",
                                        "full,park,survivalMeanHours,12,h",
                                        "full,hill,survivalMeanHours,10.71,h",
                                        "full,park,survivalWithoutStorageMeanHours,5,h",
                                        "full,hill,survivalWithoutStorageMeanHours,2.26,h",
                                        "full,park,outageUnservedMwh,2,MWh",
                                        "full,hill,outageUnservedMwh,1,MWh",
                                        "full,park,outageUnservedWithoutStorageMwh,4,MWh",
                                        "full,hill,outageUnservedWithoutStorageMwh,1,MWh"),
                        "outages", table("case,node,outage", "full,park,storm", "full,hill,storm")))
                .extracting(Title::en)
                .containsExactly(
                        "When the grid fails, the critical load of Hill in “Full” goes on for 10.7 hours in the mean,"
                                + " without storage for 2.3 hours.",
                        "The single outages (1) together leave 3 MWh unserved, without storage 5 MWh.");
    }

    @Test
    void yearsTellTheWayOfThePriceOfTheEmissionsAndTheWorth() {
        assertThat(answer(
                        "years",
                                table(
                                        "year,case,node,group,indicator,value,unit",
                                        "2026,grid,all,price,allInPriceYuanPerMwh,636,yuan/MWh",
                                        "2026,full,all,price,allInPriceYuanPerMwh,569.44,yuan/MWh",
                                        "2026,full,all,carbon,operationalLocationTco2,7065,tCO2",
                                        "2029,full,all,price,allInPriceYuanPerMwh,543.58,yuan/MWh",
                                        "2029,full,all,carbon,operationalLocationTco2,7291,tCO2"),
                        "money",
                                table(
                                        "case,node,group,indicator,value,unit",
                                        "full,all,finance,npvYuan,11050000,yuan")))
                .extracting(Title::en)
                .containsExactly(
                        "From 2026 to 2029 “Full” changes: all-in price of electricity from 569.4 to 543.6 yuan/MWh.",
                        "From 2026 to 2029 “Full” changes: operational emissions (scope 1 + location-based scope 2) from"
                                + " 7,065 to 7,291 tCO₂.",
                        "The equity of “Full” is worth 11.05 million yuan today (net present value).");
    }

    @Test
    void whatHasNoTablesHasNoAnswer() {
        assertThat(answer()).isEmpty();
    }

    private static List<Title> answer(Object... namesAndTables) {
        Map<String, StudyContent.Table> tables = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTables.length; i += 2) {
            tables.put((String) namesAndTables[i], (StudyContent.Table) namesAndTables[i + 1]);
        }
        Map<String, Title> cases = new LinkedHashMap<>();
        cases.put("grid", new Title("Grid only", "仅电网"));
        cases.put("full", new Title("Full", "全部"));
        Map<String, Title> nodes = Map.of("park", new Title("Park", "园区"), "hill", new Title("Hill", "山"));
        return new StudyAnswer(new StudyContent("sweep", Title.of("study"), "1", cases, nodes, tables)).sentences();
    }

    private static StudyContent.Table table(String headers, String... rows) {
        return new StudyContent.Table(
                List.of(headers.split(",")),
                Arrays.stream(rows).map(row -> List.of(row.split(",", -1))).toList());
    }
}
