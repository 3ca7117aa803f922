package org.taizhang.link;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One project as one document knows it: what the linker has to place among the projects of all documents. Grain: one document and one
 * name that is canonical in it.
 *
 * @param document key of the document, any string that is unique among documents
 * @param issueDate day of publication; null where unknown
 * @param name canonical in the document
 * @param aliases other names for it in the same document
 * @param parent the document's name for the umbrella project; empty where it tells none
 * @param regionCode where it lies, as the document gives it; empty where unknown
 * @param owner company or authority whose project it is, as the document gives it; empty where unknown
 * @param attributes stated sizes by metric code of the contract (investment_total, length …), in the contract's units
 */
public record ProjectSighting(
        String document,
        @Nullable LocalDate issueDate,
        String name,
        List<String> aliases,
        String parent,
        String regionCode,
        String owner,
        Map<String, BigDecimal> attributes) {
    public ProjectSighting {
        if (document.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException(
                    "a sighting wants a document and a name: '" + document + "', '" + name + "'");
        }
        aliases = List.copyOf(aliases);
        attributes = Map.copyOf(attributes);
    }
}
