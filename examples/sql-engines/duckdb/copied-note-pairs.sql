SELECT unnest(json_extract(answer, '$.pairs[*]')) AS line FROM judged ORDER BY place;
