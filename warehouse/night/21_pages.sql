-- Meaning: pages of the files that were opened = read + duplicate + quarantined + empty; what is left over is the difference
-- Grain: one row
-- Source: view page_balance

SELECT
    coalesce(sum(seen), 0)::BIGINT AS seen,
    coalesce(sum(read), 0)::BIGINT AS read,
    coalesce(sum(duplicate), 0)::BIGINT AS duplicate,
    coalesce(sum(quarantined), 0)::BIGINT AS quarantined,
    coalesce(sum(empty), 0)::BIGINT AS empty,
    coalesce(sum(seen - read - duplicate - quarantined - empty), 0)::BIGINT AS difference
FROM page_balance;
