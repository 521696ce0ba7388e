-- {{name}}: JSON texts in, a JSON text out. Put your data set and your bucket in place of the two names in capitals,
-- and the file {{file}}.js in the bucket first.
CREATE OR REPLACE FUNCTION YOUR_DATASET.{{name}}({{parameters}})
RETURNS STRING
DETERMINISTIC
LANGUAGE js
OPTIONS (library = ['gs://YOUR_BUCKET/group-therapy-billing/{{file}}.js'])
AS r"""
return {{global}}({{arguments}});
""";
