-- Rules look at what one patient had, and one rule at what one clinician did: two groupings of the same rows.
-- What would be too long for a text of JavaScript gets an answer of its own. One part of the groups at a time.
WITH grouped AS (
  SELECT getvariable('patient_rules') AS rules, 'patient' AS kind, patient AS one, place, service
  FROM services
  UNION ALL
  SELECT getvariable('clinician_rules'), 'clinician', clinician, place, service
  FROM services WHERE clinician IS NOT NULL
)
SELECT CASE
  WHEN sum(length(service)) > 250_000_000 THEN '{"error":"too-long","issues":[]}'
  ELSE detect_unbundling('[' || string_agg(service, ',' ORDER BY place) || ']', rules)
END AS line
FROM grouped
WHERE hash(kind, one) % getvariable('parts') = getvariable('part')
GROUP BY rules, kind, one;
