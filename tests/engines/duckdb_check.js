// SPDX-License-Identifier: MIT
// DuckDB reads the records of all samples by the printed schema: duckdb_check.js SOURCE PROGRAM.
"use strict";
const assert = require("node:assert");
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { DuckDBInstance } = require("@duckdb/node-api");

const [source, program] = process.argv.slice(2);
const run = (args, options = {}) =>
  spawnSync(program, args, { encoding: "utf8", maxBuffer: 1 << 28, ...options }).stdout;

async function main() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "vacparse-duckdb."));
  const file = path.join(folder, "notices.ndjson");
  const samples = path.join(source, "samples");
  const stream = '{"id":7,"text":"Title: Clerk\\nDeadline: 3 May 2026\\n","board":{"page":1}}\nno JSON\n';
  fs.writeFileSync(file, run(["--ndjson", "--evidence", "--quiet", samples, "missing"]) +
    run(["--from", "ndjson", "--carry", "--quiet"], { input: stream }));
  const records = fs.readFileSync(file, "utf8").trimEnd().split("\n").map((line) => JSON.parse(line));

  const duckdb = await (await DuckDBInstance.create()).connect();
  await duckdb.run(`CREATE TABLE notices AS SELECT row_number() OVER () AS place, *
    FROM read_json('${file}', format = 'newline_delimited', columns = ${run(["--schema=duckdb"])})`);
  const answer = await duckdb.runAndReadAll(`
    SELECT id, ok, title, deadline.date::VARCHAR, salary.min, source.bytes::INTEGER, len(duties)::INTEGER,
           duties[1].items[1].text, len(sections)::INTEGER, error.code, evidence['/title'].line::INTEGER,
           input->>'$.board.page'
    FROM notices ORDER BY place`);
  const or_null = (value) => value ?? null;
  const expected = records.map((record) => [
    record.id === null ? null : String(record.id), record.ok, record.title, record.deadline?.date, record.salary?.min,
    record.source?.bytes, record.duties?.length, record.duties?.[0]?.items[0]?.text, record.sections?.length,
    record.error?.code, record.evidence?.["/title"]?.line, record.input?.board ? "1" : null,
  ].map(or_null));
  assert.deepStrictEqual(answer.getRows().map((row) => row.map(or_null)), expected);
  assert(records.length > 70 && records.filter((record) => !record.ok).length === 2);
  console.log(`${records.length} records`);
  fs.rmSync(folder, { recursive: true });
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
