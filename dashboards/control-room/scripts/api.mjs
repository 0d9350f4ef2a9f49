// Makes src/api/schema.d.ts from the service's OpenAPI document: node scripts/api.mjs DOCUMENT [OUTPUT]. DOCUMENT is what `facility-cloud openapi` prints.
import { readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

const [source, output = new URL('../src/api/schema.d.ts', import.meta.url)] = process.argv.slice(2);
if (!source) {
  console.error('usage: npm run api -- DOCUMENT [OUTPUT]     DOCUMENT: the file that `facility-cloud openapi > FILE` has made');
  process.exit(2);
}

// Types alone are wanted: examples would make the file twenty times as long.
function withoutExamples(node) {
  if (Array.isArray(node)) return node.map(withoutExamples);
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(Object.entries(node).filter(([key]) => key !== 'example' && key !== 'examples').map(([key, value]) => [key, withoutExamples(value)]));
}

const document = withoutExamples(JSON.parse(await readFile(source, 'utf8')));
const types = astToString(await openapiTS(document, { alphabetize: true, emptyObjectsUnknown: true }));
await writeFile(output, `// Made by \`npm run api\` from the service's OpenAPI document. Do not edit.\n\n${types}`);
