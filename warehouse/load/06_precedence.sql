-- Meaning: Fills the rule by which one of several values for a quantity stands, and the kinds of publication that it ranks
-- Grain: dim_precedence: one criterion; reference_publication_kind: one word that a publication's name may hold
-- Source: precedence.csv, publication_kinds.csv

INSERT INTO dim_precedence BY NAME
SELECT rank::INTEGER AS rank, criterion, prefers, name, name_en, meaning
FROM read_csv(getvariable('reference_folder') || '/precedence.csv', header = true, all_varchar = true)
ORDER BY rank;

CREATE TEMP TABLE reference_publication_kind AS
SELECT kind, authority::INTEGER AS authority, unnest(string_split(coalesce(words, ''), '|')) AS word
FROM read_csv(getvariable('reference_folder') || '/publication_kinds.csv', header = true, all_varchar = true);
