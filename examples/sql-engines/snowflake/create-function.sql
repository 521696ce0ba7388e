-- {{name}}: JSON texts in, a JSON text out.
CREATE OR REPLACE FUNCTION {{name}}({{parameters}})
RETURNS STRING
LANGUAGE JAVASCRIPT
IMMUTABLE
AS
$$
// The body runs for every row, the code below once: it stays in a global, as Snowflake's guide says.
if (typeof {{global}} === "undefined") {
{{global}} = (() => {
{{code}}
return {{global}};
})();
}
return {{global}}({{arguments}});
$$;
