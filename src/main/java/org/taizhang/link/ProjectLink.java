package org.taizhang.link;

/**
 * Which project a document means by a name. Grain: one document and one name that is canonical in it.
 *
 * @param document key of the document
 * @param localName canonical in the document
 * @param projectId the project
 * @param method what decided it: {@code single} (no other document names it), {@code name}, {@code alias}, {@code short_form},
 *     {@code decision}
 * @param score 0..1, how sure the weakest step is that ties this sighting to the project
 */
public record ProjectLink(String document, String localName, String projectId, String method, double score) {}
