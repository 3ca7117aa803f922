-- Meaning: Breaks the sentence every_criterion_of_precedence_is_known
-- Grain: one planted row
-- Source: the sample warehouse

INSERT INTO dim_precedence VALUES (9, 'editor', 'greater', '总编', 'editor', 'What the editor likes stands');
