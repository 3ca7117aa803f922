-- Meaning: what the report compares with: the documents of the release before this run
-- Grain: one document
-- Source: filled by documents_before.sql

CREATE TEMP TABLE documents_before (document VARCHAR);
