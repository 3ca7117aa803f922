-- Meaning: How much of what each publication delivered could be read, and how many facts does a page yield? 各出版物的覆盖与产出
-- Grain: one publication
-- Source: coverage

SELECT
    publication, sum(documents)::BIGINT AS documents, sum(duplicates)::BIGINT AS duplicates,
    sum(documents_quarantined)::BIGINT AS quarantined, sum(pages)::BIGINT AS pages,
    round(sum(measurements) / nullif(sum(pages), 0), 1) AS figures_a_page,
    round(sum(issues) / nullif(sum(pages), 0), 1) AS issues_a_page
FROM coverage
GROUP BY publication
ORDER BY pages DESC, publication;
