-- A judge says of which earlier notes one is a copy. Notes that are linked, also by way of others, are one cluster:
-- each takes over the lowest place that it hears of, until none hears of a lower one.
WITH RECURSIVE
linked AS (
  SELECT judged.place AS later, earlier.place AS earlier
  FROM (SELECT place, unnest(json_extract_string(answer, '$.clusters[*][*]')) AS note_id FROM judged) judged
  JOIN notes earlier USING (note_id)
),
neighbors AS (
  SELECT later AS place, earlier AS neighbor FROM linked
  UNION
  SELECT earlier, later FROM linked
),
clustered(place, lowest) USING KEY (place) AS (
  SELECT DISTINCT place, place FROM neighbors
  UNION
  SELECT neighbor, min(clustered.lowest)
  FROM clustered
  JOIN neighbors ON neighbors.place = clustered.place
  JOIN recurring.clustered known ON known.place = neighbor
  WHERE clustered.lowest < known.lowest
  GROUP BY neighbor
)
SELECT to_json(list(note_id ORDER BY place)) AS line
FROM clustered JOIN notes USING (place)
GROUP BY lowest
ORDER BY lowest;
