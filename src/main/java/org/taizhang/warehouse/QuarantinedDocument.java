package org.taizhang.warehouse;

import java.util.List;

/**
 * A document of a release that could not be read and that the operator has not let out.
 *
 * @param document path in the archive
 * @param contentHash hash of its bytes
 * @param reason code of the reason
 * @param detail the same in a sentence
 */
public record QuarantinedDocument(String document, String contentHash, String reason, String detail) {
    /**
     * Those of a release, by path.
     *
     * @param definition whose {@code operator/quarantined.sql} says which they are
     */
    public static List<QuarantinedDocument> of(Release release, WarehouseDefinition definition) {
        return definition.sql("operator").stream()
                .filter(file -> file.name().equals("quarantined"))
                .flatMap(file -> release.query(file.sql()).rows().stream())
                .map(QuarantinedDocument::of)
                .toList();
    }

    private static QuarantinedDocument of(List<?> row) {
        return new QuarantinedDocument(
                String.valueOf(row.get(0)),
                String.valueOf(row.get(1)),
                String.valueOf(row.get(2)),
                String.valueOf(row.get(3)));
    }
}
