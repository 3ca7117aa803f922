-- Meaning: Newspapers, bulletins and broadcasts that the archive holds
-- Grain: one publication
-- Source: identities of the documents
-- Key: publication_key

CREATE TABLE dim_publication (
    publication_key VARCHAR NOT NULL,
    publication VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    authority INTEGER NOT NULL,
    region_code VARCHAR NOT NULL,
    first_issue DATE,
    last_issue DATE,
    documents BIGINT NOT NULL
);

COMMENT ON TABLE dim_publication IS 'Publications / 出版物：报纸、公报、广播';
COMMENT ON COLUMN dim_publication.publication_key IS 'Key: hash of the name / 主键：名称的散列';
COMMENT ON COLUMN dim_publication.publication IS 'Name; empty for documents without one / 名称';
COMMENT ON COLUMN dim_publication.kind IS 'gazette, bulletin, website, newspaper, broadcast, online, other, by the words of its name / 类别';
COMMENT ON COLUMN dim_publication.authority IS 'Weight of the kind where two publications differ; the greater stands / 权威等级';
COMMENT ON COLUMN dim_publication.region_code IS 'Region that it is published for most often / 主要发行地区代码';
COMMENT ON COLUMN dim_publication.first_issue IS 'First day that the archive holds / 最早一期';
COMMENT ON COLUMN dim_publication.last_issue IS 'Last day that the archive holds / 最近一期';
COMMENT ON COLUMN dim_publication.documents IS 'Files of it in the archive / 文献数';
