-- Copied notes among any number of notes. `rows` is a file with one note a line, in the order in which they were
-- written: a note's place is the number of its line. A line that is no JSON is NULL, and no copy of anything.
CREATE TABLE notes AS
SELECT row_number() OVER () - 1 AS place, json->>'$.noteId' AS note_id, json::VARCHAR AS note
FROM read_ndjson_objects(getvariable('rows'), ignore_errors = true);

-- Each note becomes the keys by which it is recognized.
CREATE TABLE keys AS
SELECT place, unnest(list_distinct(json_extract_string(fingerprint_note(note), '$.keys[*]'))) AS key
FROM notes;

-- Nothing follows from a key that one note holds.
CREATE TABLE shared_keys AS
SELECT key, count(*) AS holders FROM keys GROUP BY key HAVING count(*) > 1;

-- More than 50 notes share boilerplate: each is looked at beside its nearest and the first holder only, so that a key
-- gives about as many rows as it has holders, not as many as it has pairs of them.
CREATE TABLE candidates AS
WITH held AS (
  SELECT key, place, holders,
    lag(place) OVER by_place AS nearest,
    first_value(place) OVER by_place AS first_holder
  FROM keys JOIN shared_keys USING (key)
  WINDOW by_place AS (PARTITION BY key ORDER BY place)
)
SELECT b.place AS later, a.place AS earlier
FROM held a JOIN held b ON a.key = b.key AND a.place < b.place
WHERE a.holders <= 50 AND b.holders <= 50
UNION
SELECT place, nearest FROM held WHERE holders > 50 AND nearest IS NOT NULL
UNION
SELECT place, first_holder FROM held WHERE holders > 50 AND first_holder < place;

-- What a judge cannot see from a few notes. Keys of whole notes begin with w and are no boilerplate.
CREATE TABLE boilerplate AS
SELECT place, to_json(list(key ORDER BY key)) AS keys
FROM keys JOIN shared_keys USING (key)
WHERE holders > 50 AND NOT starts_with(key, 'w')
GROUP BY place;

CREATE TABLE judged (place BIGINT, answer VARCHAR);
