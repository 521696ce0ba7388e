-- Each note is judged beside its candidates and nothing else: from one place to another, since each candidate's text
-- is repeated for every note that it may have been copied into.
INSERT INTO judged
WITH histories AS (
  SELECT later AS place, string_agg(note, ',' ORDER BY earlier) AS history
  FROM candidates JOIN notes ON place = earlier
  WHERE later >= getvariable('first_place') AND later < getvariable('end_place')
  GROUP BY later
)
SELECT place, find_cloned_notes(
  '[' || note || ']',
  '{"history":[' || history || '],"boilerplate":' || coalesce(boilerplate.keys, '[]') || '}'
)
FROM histories JOIN notes USING (place) LEFT JOIN boilerplate USING (place);
