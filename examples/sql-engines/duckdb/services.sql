-- Same-day services. `rows` is a file with one service a line. A line that is no JSON is NULL.
CREATE TABLE services AS
SELECT row_number() OVER () - 1 AS place,
  json->>'$.patientId' AS patient,
  coalesce(json->>'$.performedBy', json->>'$.renderingNpi') AS clinician,
  json::VARCHAR AS service
FROM read_ndjson_objects(getvariable('rows'), ignore_errors = true);
