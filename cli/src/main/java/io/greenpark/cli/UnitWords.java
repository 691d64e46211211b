package io.greenpark.cli;

import io.greenpark.reports.text.Language;
import java.util.LinkedHashMap;
import java.util.Map;

/** Units as they stand in files, in the words of a language: signs of the SI stay, money, time and what words say are put into Chinese. */
final class UnitWords {

    private static final Map<String, String> CHINESE = chinese();

    private UnitWords() {}

    private static Map<String, String> chinese() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("10k yuan", "万元");
        words.put("yuan", "元");
        words.put("EUR", "欧元");
        words.put(" heat", "（热）");
        words.put("-month", "·月");
        words.put("month", "月");
        words.put("·a)", "·年)");
        words.put("/a", "/年");
        words.put("tce", "吨标准煤");
        return words;
    }

    /** {@code unit} in {@code language}. */
    static String in(Language language, String unit) {
        if (language == Language.EN) {
            return unit;
        }
        String chinese = unit.equals("a") ? "年" : unit;
        for (Map.Entry<String, String> word : CHINESE.entrySet()) {
            chinese = chinese.replace(word.getKey(), word.getValue());
        }
        return chinese;
    }
}
