-- Meaning: Pages whose formats know places, as they are read
-- Grain: one page of a document
-- Source: parts
-- Key: document_key, page
-- Refers: document_key = dim_document.document_key

CREATE TABLE dim_page (
    document_key VARCHAR NOT NULL,
    page INTEGER NOT NULL,
    width DOUBLE NOT NULL,
    height DOUBLE NOT NULL,
    quarter_turns INTEGER NOT NULL
);

COMMENT ON TABLE dim_page IS 'Pages with places on them / 有版面位置的页';
COMMENT ON COLUMN dim_page.document_key IS 'Document / 文献键';
COMMENT ON COLUMN dim_page.page IS 'Page, from 1 / 页';
COMMENT ON COLUMN dim_page.width IS 'Width in points, as the page is read / 宽（点）';
COMMENT ON COLUMN dim_page.height IS 'Height in points / 高（点）';
COMMENT ON COLUMN dim_page.quarter_turns IS 'Quarters by which the page as its file shows it is turned clockwise to be read / 阅读时顺时针转动的次数（每次90度）';
