-- Meaning: Where a quantity was given several values: the order in which its statements stand, by the rule of precedence.csv
-- Grain: statement, ranked, rounding, superseded: one value that one story gives for a contested quantity; changed: one change of value
-- Source: quantity_of, dim_precedence

CREATE TEMP TABLE statement AS
WITH contested AS (
    SELECT quantity_no FROM quantity_of WHERE first_printing
    GROUP BY quantity_no HAVING min(value) <> max(value)
),
figure AS (
    SELECT *, (abs(value) * 1000000)::HUGEINT::VARCHAR AS digits
    FROM quantity_of SEMI JOIN contested USING (quantity_no)
    WHERE first_printing
)
SELECT
    quantity_no, fact_no, measurement_id, article_id, issue_date, authority, correction, value, confidence,
    length(rtrim(digits, '0')) AS precision,
    power(10, length(digits) - length(rtrim(digits, '0')) - 6)::DECIMAL(28, 6) AS step,
    -- A count is not rounded unless it says so, and one digit is too few to tell what it rounds.
    rounded OR (length(rtrim(digits, '0')) > 1 AND in_exact_unit) AS may_round
FROM figure
WHERE value <> 0;

-- 约3.5亿元 beside 3.46亿元 is no other value; the finer of the two stands.
CREATE TEMP TABLE rounding AS
WITH coarse_step AS (SELECT DISTINCT quantity_no, step FROM statement WHERE may_round),
rounded AS (
    SELECT quantity_no, fine.fact_no AS fine_no, fine.precision, coarse_step.step,
        unnest([round(fine.value / coarse_step.step), floor(fine.value / coarse_step.step)]) AS steps
    FROM statement AS fine JOIN coarse_step USING (quantity_no)
    WHERE coarse_step.step > fine.step
)
SELECT coarse.fact_no, arg_max(fine_no, {precision: rounded.precision, fact_no: fine_no}) AS fine_no
FROM rounded JOIN statement AS coarse USING (quantity_no, step)
WHERE coarse.may_round AND coarse.value = (rounded.steps * rounded.step)::DECIMAL(28, 6)
GROUP BY coarse.fact_no;

-- An article that gives a quantity two values speaks of two things that its words do not tell apart; nothing is made of either.
CREATE TEMP TABLE ranked AS
WITH plain AS (
    SELECT * FROM statement ANTI JOIN rounding USING (fact_no)
    WINDOW article AS (PARTITION BY quantity_no, article_id)
    QUALIFY min(value) OVER article = max(value) OVER article
),
rule AS (
    SELECT list({criterion: criterion, sign: CASE prefers WHEN 'greater' THEN 1 ELSE -1 END} ORDER BY rank) AS criteria
    FROM dim_precedence
),
weighed AS (
    SELECT plain.*,
        list_transform(criteria, lambda c: c.sign * CASE c.criterion
            WHEN 'issue_date' THEN coalesce(issue_date - DATE '1900-01-01', 0)
            WHEN 'correction' THEN correction::INTEGER
            WHEN 'publication_kind' THEN authority
            WHEN 'precision' THEN plain.precision
            WHEN 'confidence' THEN confidence
        END) AS weights
    FROM plain CROSS JOIN rule
)
SELECT *,
    row_number() OVER (
        PARTITION BY quantity_no ORDER BY weights, fact_no DESC
    ) AS place
FROM weighed;

CREATE TEMP TABLE changed AS
WITH step AS (
    SELECT *,
        lag(value) OVER told AS old_value, lag(measurement_id) OVER told AS old_id, lag(weights) OVER told AS old_weights
    FROM ranked
    WINDOW told AS (PARTITION BY quantity_no ORDER BY place)
),
rule AS (SELECT list(criterion ORDER BY rank) AS criteria FROM dim_precedence)
SELECT
    quantity_no, place, old_id, measurement_id AS new_id,
    CASE
        WHEN correction THEN 'correction'
        ELSE coalesce(
            list_filter(criteria, lambda c, i: weights[i] <> old_weights[i])[1],
            'reading_order'
        )
    END AS reason
FROM step CROSS JOIN rule
WHERE old_value <> value;

-- What replaced each value that does not stand: the next statement of another value.
CREATE TEMP TABLE superseded AS
WITH last_word AS (
    SELECT quantity_no, arg_max(value, place) AS value FROM ranked GROUP BY quantity_no
),
lost AS (
    SELECT ranked.quantity_no, ranked.fact_no, arg_min(changed.new_id, changed.place) AS superseded_by
    FROM ranked
    JOIN last_word USING (quantity_no)
    JOIN changed ON changed.quantity_no = ranked.quantity_no AND changed.place > ranked.place
    WHERE ranked.value <> last_word.value
    GROUP BY ALL
),
-- A rounded value falls with the value that it rounds.
with_roundings AS (
    SELECT fact_no, superseded_by FROM lost
    UNION ALL
    SELECT rounding.fact_no, superseded_by FROM rounding JOIN lost ON lost.fact_no = rounding.fine_no
)
-- The other printings of a story fall with its first.
SELECT printing.fact_no, superseded_by
FROM with_roundings AS fallen
JOIN quantity_of AS first ON first.fact_no = fallen.fact_no
JOIN quantity_of AS printing
    ON printing.quantity_no = first.quantity_no AND printing.story_no = first.story_no AND printing.value = first.value;
