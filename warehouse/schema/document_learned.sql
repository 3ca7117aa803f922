-- Meaning: The night in which each document was learned: the only table that tells of nights, and depends on them
-- Grain: one document whose content has been read
-- Source: learned.parquet of the warehouse, which each night adds to
-- Key: document_key
-- Refers: document_key = dim_document.document_key

CREATE TABLE document_learned (
    document_key VARCHAR NOT NULL,
    learned_at TIMESTAMP NOT NULL
);

COMMENT ON TABLE document_learned IS 'When the ledger learned what each document says; all other tables follow from what was published when, not from the nights / 入账时间：台账获知各文献内容的时间';
COMMENT ON COLUMN document_learned.document_key IS 'Document / 文献键';
COMMENT ON COLUMN document_learned.learned_at IS 'Begin of the night in which its content was first read under its publication and day, UTC. Later rules that find more in it do not move it; a manifest that dates it otherwise does / 首次读取其内容的夜间任务开始时间（UTC）';
