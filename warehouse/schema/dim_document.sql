-- Meaning: Every file of the archive, read or not
-- Grain: one file of the archive
-- Source: inventory and parts
-- Key: document_key
-- Refers: publication_key = dim_publication.publication_key

CREATE TABLE dim_document (
    document_key VARCHAR NOT NULL,
    document VARCHAR NOT NULL,
    content_hash VARCHAR NOT NULL,
    extraction_key VARCHAR NOT NULL,
    status VARCHAR NOT NULL,
    reason VARCHAR NOT NULL,
    detail VARCHAR NOT NULL,
    released BOOLEAN NOT NULL,
    duplicate_of VARCHAR NOT NULL,
    publication_key VARCHAR NOT NULL,
    published_for VARCHAR NOT NULL,
    region_code VARCHAR NOT NULL,
    issue_date DATE,
    page_label VARCHAR NOT NULL,
    decided_by VARCHAR NOT NULL,
    size_bytes BIGINT NOT NULL,
    file_pages INTEGER NOT NULL,
    pages INTEGER NOT NULL,
    blank_pages INTEGER NOT NULL,
    characters BIGINT NOT NULL
);

COMMENT ON TABLE dim_document IS 'Files of the archive, one row each / 文献：档案中的每个文件一行';
COMMENT ON COLUMN dim_document.document_key IS 'Key: hash of the path / 主键：路径的散列';
COMMENT ON COLUMN dim_document.document IS 'Path relative to the archive''s root / 相对于档案根目录的路径';
COMMENT ON COLUMN dim_document.content_hash IS 'Hash of the file''s bytes / 文件内容散列';
COMMENT ON COLUMN dim_document.extraction_key IS 'Key of its extraction in the parts / 抽取结果的键';
COMMENT ON COLUMN dim_document.status IS 'read, empty, quarantined; unread where no part holds it / 状态：已读、空白、隔离、未读';
COMMENT ON COLUMN dim_document.reason IS 'Why it is in quarantine; empty otherwise / 隔离原因代码';
COMMENT ON COLUMN dim_document.detail IS 'The same in a sentence / 隔离原因说明';
COMMENT ON COLUMN dim_document.released IS 'Whether the operator has let it out of quarantine: it stays unread and is not reported / 是否已由操作员解除隔离';
COMMENT ON COLUMN dim_document.duplicate_of IS 'Path of the document with the same content that stands for it in facts and views; empty where it stands itself / 内容相同、代表本文献的文献路径';
COMMENT ON COLUMN dim_document.publication_key IS 'Publication / 出版物键';
COMMENT ON COLUMN dim_document.published_for IS 'Region that it is published for, as given / 发行地区（原文）';
COMMENT ON COLUMN dim_document.region_code IS 'Code of that region; empty where it is not known / 发行地区代码';
COMMENT ON COLUMN dim_document.issue_date IS 'Day of publication / 出版日期';
COMMENT ON COLUMN dim_document.page_label IS 'Page or section as the publisher calls it / 版次';
COMMENT ON COLUMN dim_document.decided_by IS 'What settled publication, region and date: manifest, path, folio, text, joined by + where one left open what another told / 身份认定依据';
COMMENT ON COLUMN dim_document.size_bytes IS 'Size of the file / 文件大小（字节）';
COMMENT ON COLUMN dim_document.file_pages IS 'Pages of the file, read or lost; 0 where it could not be opened / 文件页数（含未能读取的页；无法打开为0）';
COMMENT ON COLUMN dim_document.pages IS 'Pages read / 已读页数';
COMMENT ON COLUMN dim_document.blank_pages IS 'Pages among these without a character / 其中的空白页数';
COMMENT ON COLUMN dim_document.characters IS 'Characters read / 已读字符数';
