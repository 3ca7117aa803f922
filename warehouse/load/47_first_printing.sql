-- Meaning: Marks of each figure the first printing in its story, so that a story that five papers carry counts once
-- Grain: one figure of one story
-- Source: measurements, articles

-- A reprint has its own day and page, so what tells a figure within its story is what it says.
UPDATE fact_measurement SET first_printing = true
WHERE measurement_id IN (
    SELECT arg_min(measurement_id, {day: issue_date, document: document, page: page, place: char_start, id: measurement_id})
    FROM fact_measurement
    JOIN (SELECT article_id, document_key, story_key FROM fact_article) USING (article_id, document_key)
    JOIN (SELECT document_key, document FROM dim_document) USING (document_key)
    GROUP BY story_key, project_id, region_key, subject, metric, stage, category, value, unit, modality
);
