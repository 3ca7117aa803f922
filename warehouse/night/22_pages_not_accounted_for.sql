-- Meaning: documents that have other pages than were read, stood for by another, told as lost, or blank
-- Grain: one document; the first twenty
-- Source: view page_balance

FROM page_balance
WHERE seen <> read + duplicate + quarantined + empty
ORDER BY document
LIMIT 20;
