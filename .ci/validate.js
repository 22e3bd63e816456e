// Validates FOLDER/json against the schema of reports and FOLDER/sarif against the SARIF schema, where that one is at hand.
"use strict";
const fs = require("fs");
const path = require("path");
const { createRequire } = require("module");
const root = path.join(__dirname, "..");
const installed = createRequire(path.join(root, "tests/Attribution.Browser.Tests/package.json"));

const [folder, sarifSchema] = process.argv.slice(2);
const read = (file) => JSON.parse(fs.readFileSync(file, "utf8"));

function validate(kind, Ajv, schema) {
  const check = new Ajv({ strict: false, unicodeRegExp: false, validateFormats: false, allErrors: true }).compile(schema);
  const files = fs.readdirSync(path.join(folder, kind), { recursive: true }).filter((file) => file.endsWith("." + kind));
  let invalid = files.length === 0 ? 1 : 0;
  for (const file of files) {
    if (check(read(path.join(folder, kind, file)))) continue;
    invalid++;
    for (const error of check.errors) console.log(`${kind}/${file}${error.instancePath}: ${error.message}`);
  }
  console.log(`${kind}: ${files.length} reports, ${invalid} invalid`);
  return invalid;
}

let invalid = validate("json", installed("ajv/dist/2020").default, read(path.join(root, "src/Attribution/Reports/report.schema.json")));
if (fs.existsSync(sarifSchema)) invalid += validate("sarif", installed("ajv").default, read(sarifSchema));
else console.log("Skipped: SARIF validation, since its schema is not at hand.");
process.exit(invalid > 0 ? 1 : 0);
