-- Meaning: pages of the files that were opened = pages read + pages lost; what is left over is the difference
-- Grain: one row
-- Source: page_balance

WITH total AS (
    SELECT
        coalesce(sum(of_files), 0)::BIGINT AS of_files,
        coalesce(sum(read), 0)::BIGINT AS read,
        coalesce(sum(lost), 0)::BIGINT AS lost
    FROM page_balance
)
SELECT *, of_files - read - lost AS difference FROM total;
