package org.taizhang.chart.data;

/**
 * A fact behind a chart, with its place: the way back.
 *
 * @param statement what was read, e.g. 项目数 25个
 * @param evidence the sentence as it stands in the document
 * @param publication empty where unknown
 * @param issueDate ISO day; empty where unknown
 * @param story the same for two reprints of one text
 */
public record Fact(
        String id,
        String statement,
        String about,
        String evidence,
        String document,
        int page,
        String publication,
        String issueDate,
        String story) {}
