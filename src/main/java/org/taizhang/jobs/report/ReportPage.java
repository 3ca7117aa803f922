package org.taizhang.jobs.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;

/**
 * A report as one page of HTML that needs nothing beside it and runs nothing. Names and texts of documents are hostile: all of them are
 * escaped, and a policy in the page forbids scripts, pictures, forms and the network besides.
 */
final class ReportPage {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneOffset.UTC);

    private final RunReport report;

    ReportPage(RunReport report) {
        this.report = report;
    }

    String html() {
        String style = style();
        return "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-"
                + sha256(style) + "'; base-uri 'none'; form-action 'none'\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>台账 "
                + MINUTE.format(report.started()) + "</title>\n<style>" + style + "</style>\n</head>\n<body>\n<main>\n"
                + head() + ReportSections.of(report)
                + "<footer>Times are UTC. The same for programs lies beside this page as JSON. 时间均为协调世界时。</footer>\n"
                + "</main>\n</body>\n</html>\n";
    }

    private String head() {
        return "<header class=\"" + report.outcome().ending().name().toLowerCase(Locale.ROOT)
                + "\">\n<p class=\"brand\">台账 <span>Taizhang</span></p>\n<h1>" + verdict() + "</h1>\n<p class=\"when\">"
                + MINUTE.format(report.started()) + " – " + MINUTE.format(report.ended()) + " UTC · "
                + Table.text(report.archive()) + "</p>\n<dl>\n"
                + figure("Read in this run 本次读取", Table.number(report.outcome().extracted()))
                + (report.release().isEmpty() ? "" : ledger())
                + figure("Duration 用时", duration(report.duration()))
                + "</dl>\n</header>\n";
    }

    private String ledger() {
        return figure("In the ledger 文献", Table.number(report.number("documents", "seen")))
                + figure(
                        "Facts 事实",
                        Table.number(
                                report.sum("publications", "measurements") + report.sum("publications", "milestones")))
                + figure("Quarantine 隔离", Table.number(report.number("documents", "quarantined")));
    }

    private String verdict() {
        return switch (report.outcome().ending()) {
            case FAILED -> "运行失败 <span>The night failed; the release before it stays</span>";
            case STOPPED -> "已停止 <span>Stopped; the next run goes on</span>";
            case COMPLETED ->
                report.remarks().isEmpty()
                        ? "已完成 <span>The night is complete</span>"
                        : "已完成，有异常 <span>Complete, with something to look at</span>";
        };
    }

    private static String figure(String label, String value) {
        return "<div><dt>" + label + "</dt><dd>" + value + "</dd></div>\n";
    }

    static String duration(Duration duration) {
        long seconds = duration.toSeconds();
        if (seconds < 60) {
            return String.format(Locale.ROOT, "%.1f s", ReportJson.seconds(duration));
        }
        return seconds < 3600
                ? String.format(Locale.ROOT, "%d min %02d s", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d h %02d min", seconds / 3600, seconds / 60 % 60);
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String style() {
        try (InputStream in =
                Objects.requireNonNull(ReportPage.class.getResourceAsStream("report.css"), "report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own file report.css cannot be read", e);
        }
    }
}
