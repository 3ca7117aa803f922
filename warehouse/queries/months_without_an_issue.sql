-- Meaning: In which months between its first and its last issue did a publication deliver nothing? 出版物缺期月份
-- Grain: one publication and month
-- Source: dim_publication, dim_date, coverage

SELECT publication, dim_date.month
FROM dim_publication
JOIN dim_date ON date BETWEEN first_issue AND last_issue
ANTI JOIN coverage ON coverage.publication = dim_publication.publication AND coverage.month = dim_date.month
GROUP BY publication, dim_date.month
ORDER BY publication, dim_date.month;
