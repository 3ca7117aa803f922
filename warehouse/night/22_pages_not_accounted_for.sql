-- Meaning: documents that have other pages than were read or told as lost
-- Grain: one document; the first twenty
-- Source: page_balance

SELECT document, of_files, read, lost
FROM page_balance
WHERE of_files <> read + lost
ORDER BY document
LIMIT 20;
