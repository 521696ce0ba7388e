-- `rows` is a file with one session a line. A line that is no JSON is NULL.
SELECT validate_group_session(json::VARCHAR, '{"checks":false}') AS line
FROM read_ndjson_objects(getvariable('rows'), ignore_errors = true);
