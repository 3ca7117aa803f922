package org.taizhang.link;

/**
 * Which project a document means by a name. Grain: one document and one name that is canonical in it.
 *
 * @param document key of the document
 * @param localName canonical in the document
 * @param name the same as a proper name, without a trailing 项目 or 工程
 * @param owner whose project it is, by what the document or the name says; empty where they tell nothing
 * @param projectId the project
 * @param method what tied the name to the project: {@code single} (nothing else names it), {@code name}, {@code route}, {@code alias},
 *     {@code owner}, {@code short_form}, {@code work}, {@code sound}, {@code decision}
 * @param score 0..1, how sure that is
 * @param runnerUpId the project that it would be, if not this one; empty where no other was in question
 * @param runnerUpScore 0..1, how much speaks for that one; 0 where there is none
 */
public record ProjectLink(
        String document,
        String localName,
        String name,
        String owner,
        String projectId,
        String method,
        double score,
        String runnerUpId,
        double runnerUpScore) {}
