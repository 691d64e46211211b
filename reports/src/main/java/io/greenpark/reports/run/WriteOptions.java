package io.greenpark.reports.run;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.ledger.HourlyLedger;
import io.greenpark.reports.parquet.ParquetWriter;
import io.greenpark.reports.text.Language;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a run directory is to hold beside the accounts.
 *
 * @param assetDetail whether the hourly detail of every wind and solar asset is written
 * @param priceDetail whether the marginal values of optimal plans are written
 * @param ledgerHours the energy ledgers step by step of the cases of which they are written, by the id of the case
 * @param language language in which the report opens; it can be switched
 * @param threads number of files that are written at the same time; it changes no byte
 * @param parquet what writes figures and hours as Parquet beside, if anything does
 * @param timings wall time of the phases before the writing, by name, for {@code timings.json}
 */
public record WriteOptions(
        boolean assetDetail,
        boolean priceDetail,
        Map<String, HourlyLedger> ledgerHours,
        Language language,
        int threads,
        @Nullable ParquetWriter parquet,
        Map<String, Duration> timings) {

    public WriteOptions {
        if (threads < 1) {
            throw new InvalidValueException("threads", "must be at least 1", threads);
        }
        ledgerHours = Map.copyOf(ledgerHours);
        timings = Collections.unmodifiableMap(new LinkedHashMap<>(timings));
    }

    /** The accounts without detail, a report that opens in English, written with all processors. */
    public static WriteOptions standard() {
        return new WriteOptions(
                false, false, Map.of(), Language.EN, Runtime.getRuntime().availableProcessors(), null, Map.of());
    }

    /** These options with the hourly detail of the assets. */
    public WriteOptions withAssetDetail() {
        return new WriteOptions(true, priceDetail, ledgerHours, language, threads, parquet, timings);
    }

    /** These options with the marginal values of optimal plans. */
    public WriteOptions withPriceDetail() {
        return new WriteOptions(assetDetail, true, ledgerHours, language, threads, parquet, timings);
    }

    /** These options with the energy ledgers of cases step by step. */
    public WriteOptions withLedgerHours(Map<String, HourlyLedger> hours) {
        return new WriteOptions(assetDetail, priceDetail, hours, language, threads, parquet, timings);
    }

    /** These options with a report that opens in another language. */
    public WriteOptions withLanguage(Language other) {
        return new WriteOptions(assetDetail, priceDetail, ledgerHours, other, threads, parquet, timings);
    }

    /** These options with another number of threads. */
    public WriteOptions withThreads(int other) {
        return new WriteOptions(assetDetail, priceDetail, ledgerHours, language, other, parquet, timings);
    }

    /** These options with figures and hours as Parquet. */
    public WriteOptions withParquet(ParquetWriter writer) {
        return new WriteOptions(assetDetail, priceDetail, ledgerHours, language, threads, writer, timings);
    }

    /** These options with the wall times of the phases before the writing. */
    public WriteOptions withTimings(Map<String, Duration> phases) {
        return new WriteOptions(assetDetail, priceDetail, ledgerHours, language, threads, parquet, phases);
    }
}
