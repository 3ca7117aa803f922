package org.taizhang.jobs.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.taizhang.jobs.nightly.BatchTiming;

/** A report as JSON, for programs; times are ISO, durations are seconds. It is also the journal of what came when. */
final class ReportJson {
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);

    private ReportJson() {}

    static String write(RunReport report) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("started", report.started().toString());
        json.put("ended", report.ended().toString());
        json.put("seconds", seconds(report.duration()));
        json.put("ending", report.outcome().ending().name().toLowerCase(java.util.Locale.ROOT));
        json.put("failures", report.outcome().failures());
        json.put("archive", report.archive().toString());
        json.put("release", report.release());
        json.put("release_before", report.before());
        json.put("documents_read", report.outcome().extracted());
        json.put("remarks", report.remarks().stream().map(ReportJson::remark).toList());
        json.put("arrivals", new TreeMap<>(report.arrivals().documents()));
        json.put(
                "steps", report.outcome().steps().stream().map(ReportJson::step).toList());
        json.put(
                "slowest",
                report.outcome().slowest().stream()
                        .map(one -> Map.of("document", one.document(), "seconds", seconds(one.duration())))
                        .toList());
        json.put(
                "batch",
                report.outcome().timings().stream().map(ReportJson::timing).toList());
        report.tables().keySet().forEach(table -> json.put(table, rows(report.rows(table))));
        try {
            return MAPPER.writeValueAsString(json) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("the report cannot be written as JSON", e);
        }
    }

    /** What an earlier report says that came; empty where its run published nothing, or was the first, or it is no report. */
    static Optional<Arrivals> arrivals(String json) {
        try {
            JsonNode report = MAPPER.readTree(json);
            if (report.path("release").asText().isEmpty()
                    || report.path("release_before").asText().isEmpty()) {
                return Optional.empty();
            }
            Map<String, Long> documents = new TreeMap<>();
            report.path("arrivals")
                    .properties()
                    .forEach(entry ->
                            documents.put(entry.getKey(), entry.getValue().asLong()));
            return Optional.of(new Arrivals(Instant.parse(report.path("ended").asText()), documents));
        } catch (JsonProcessingException | java.time.DateTimeException e) {
            return Optional.empty();
        }
    }

    /** When the run of an earlier report ended, where it completed. */
    static Optional<Instant> completed(String json) {
        try {
            JsonNode report = MAPPER.readTree(json);
            return report.path("ending").asText().equals("completed")
                    ? Optional.of(Instant.parse(report.path("ended").asText()))
                    : Optional.empty();
        } catch (JsonProcessingException | java.time.DateTimeException e) {
            return Optional.empty();
        }
    }

    static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private static Map<String, Object> remark(Remark remark) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", remark.kind());
        json.put("about", remark.about());
        json.put("text", remark.text());
        return json;
    }

    private static Map<String, Object> step(org.taizhang.jobs.nightly.NightOutcome.StepTime step) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", step.name());
        json.put("status", step.status());
        json.put("seconds", seconds(step.duration()));
        json.put("read", step.read());
        json.put("written", step.written());
        return json;
    }

    private static Map<String, Object> timing(BatchTiming timing) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", timing.name());
        json.put("labels", timing.labels());
        json.put("count", timing.count());
        json.put("seconds", seconds(timing.total()));
        json.put("longest", seconds(timing.longest()));
        return json;
    }

    private static List<Map<String, @Nullable Object>> rows(List<Map<String, @Nullable Object>> rows) {
        rows.forEach(row -> row.replaceAll((column, value) ->
                value == null || value instanceof Number || value instanceof Boolean || value instanceof List
                        ? value
                        : value.toString()));
        return rows;
    }
}
