-- Meaning: Pages of the files that were opened = read + duplicate + quarantined + empty
-- Grain: one document that has more or fewer
-- Source: view page_balance
-- Severity: error

FROM page_balance
WHERE seen <> read + duplicate + quarantined + empty
ORDER BY document;
