-- Meaning: Stages in the order of a project's life
-- Grain: one stage; one without a code for figures without a stage
-- Source: stages.csv
-- Key: stage

CREATE TABLE dim_stage (
    stage VARCHAR NOT NULL,
    stage_order INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    name_en VARCHAR NOT NULL,
    presupposes VARCHAR NOT NULL
);

COMMENT ON TABLE dim_stage IS 'Stages of a project, in order / 项目阶段（按先后）';
COMMENT ON COLUMN dim_stage.stage IS 'Code; empty for none / 代码';
COMMENT ON COLUMN dim_stage.stage_order IS 'Place in a project''s life; 0 for none / 顺序';
COMMENT ON COLUMN dim_stage.name IS 'Chinese name / 中文名称';
COMMENT ON COLUMN dim_stage.name_en IS 'English name / 英文名称';
COMMENT ON COLUMN dim_stage.presupposes IS 'Stage that must have been reached before; empty for none / 前置阶段';
