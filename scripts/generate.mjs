// In: schemas/*.schema.json (draft-07), page/ and examples/. Out: src/generated/, for each schema a type and a validator that narrows to
// it; the style and script of the HTML pages, and the files that init writes, as text. Made ahead of time, so the shipped code
// holds no compiler and reads no file of its own.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';
import { rolldown } from 'rolldown';
import { keepFresh } from './keep-fresh.mjs';

const suffix = '.schema.json';
const onlyWritten = ['issues', 'result'];

await keepFresh('src/generated', async (folder) => {
  const schemas = readdirSync('schemas')
    .filter((file) => file.endsWith(suffix))
    .sort()
    .map((file) => {
      const name = file.slice(0, -suffix.length);
      const type = name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
      return { file, name, type, schema: JSON.parse(readFileSync(join('schemas', file), 'utf8')) };
    });

  const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, code: { source: true, esm: true, lines: true } });
  for (const { name, schema } of schemas) ajv.addSchema(schema, name);
  const banner = (/** @type {string} */ from) => `// Generated from ${from} by "npm run generate"; do not edit.\n`;
  const write = (/** @type {string} */ file, /** @type {string} */ text) => writeFileSync(join(folder, file), text);

  const text = (/** @type {string} */ name, /** @type {string} */ value) => `export const ${name} = ${JSON.stringify(value)};\n`;

  // A file for each, because a command loads the one that it needs and no other; none for what is only ever written.
  for (const { file, name, type } of schemas.filter(({ name }) => !onlyWritten.includes(name))) {
    const code = importsForRequires(standalone.default(ajv, { [`validate${type}`]: name }));
    const from = banner(`schemas/${file}`);
    write(`validate-${name}.js`, `// @ts-nocheck\n${from}${code}`);
    const imports = `import type { ErrorObject } from 'ajv';\nimport type { ${type} } from './${name}.ts';\n`;
    const validate = `{ (data: unknown): data is ${type}; errors?: readonly ErrorObject[] | null }`;
    write(`validate-${name}.d.ts`, `${from}${imports}\nexport declare const validate${type}: ${validate};\n`);
  }
  for (const { file, name, type, schema } of schemas.filter(({ name }) => !onlyWritten.includes(name))) {
    // The root type is named after the file, which a title or an id would override.
    const { title, $id, ...anonymous } = schema;
    const style = { singleQuote: true, printWidth: 130 };
    write(
      `${name}.ts`,
      await compile(anonymous, type, { bannerComment: banner(`schemas/${file}`).trim(), cwd: 'schemas', style }),
    );
  }

  const answers = JSON.stringify(await answersTo(['--version', '--help']), null, 2);
  write('answers.ts', `${banner('src/commands/')}export const ANSWERS = ${answers} as const;\n`);

  const style = ['base', 'faces', 'tables', 'sections', 'media']
    .map((name) => readFileSync(`page/${name}.css`, 'utf8'))
    .join('\n');
  const script = await bundled('page/page.ts');
  write('page.ts', `${banner('page/')}${text('STYLE', style)}${text('SCRIPT', script)}`);

  const policy = readFileSync('examples/starter/embed-sync.policy.yaml', 'utf8');
  const workflows = ['plan', 'apply', 'drift', 'rollback'].map((verb) => {
    const name = `embeds-${verb}.yml`;
    return `  ${JSON.stringify(name)}: ${JSON.stringify(readFileSync(join('examples/workflows', name), 'utf8'))},\n`;
  });
  const starter = `${text('POLICY', policy)}export const WORKFLOWS = {\n${workflows.join('')}};\n`;
  write('starter.ts', `${banner('examples/')}${starter}`);
});

/**
 * One script with all that it imports, readable, since whoever gets a page may want to know what it runs.
 *
 * @param {string} entry
 */
async function bundled(entry) {
  const bundle = await rolldown({ input: entry, platform: 'browser' });
  const { output } = await bundle.generate({ format: 'iife', minify: 'dce-only' });
  await bundle.close();
  return output[0].code;
}

/**
 * What the command line answers to each of some words, on a terminal as wide as text is ever laid out for. It runs from sources,
 * as the bundle may be old.
 *
 * @param {readonly string[]} words
 */
async function answersTo(words) {
  const folder = mkdtempSync(join(tmpdir(), 'embed-sync-generate-'));
  const file = join(folder, 'command-line.mjs');
  const bundle = await rolldown({ input: 'src/commands/command-line.ts', platform: 'node' });
  await bundle.write({ file, format: 'esm', codeSplitting: false });
  await bundle.close();
  const { runCommandLine } = await import(pathToFileURL(file).href);
  /** @type {Record<string, string>} */
  const answers = {};
  for (const word of words) {
    let answer = '';
    const stdout = { isTTY: true, columns: Number.POSITIVE_INFINITY, write: (/** @type {string} */ more) => (answer += more) };
    await runCommandLine([word], { stdout, stderr: stdout });
    answers[word] = answer;
  }
  rmSync(folder, { recursive: true });
  return answers;
}

/**
 * ajv's ES module output still asks for its run-time parts with `require`, which exists neither in Node's modules nor in vitest.
 *
 * @param {string} code
 */
function importsForRequires(code) {
  /** @type {Map<string, string>} */
  const imports = new Map();
  const body = code.replace(/require\("([^"]+)"\)/g, (_, path) => {
    if (!imports.has(path)) imports.set(path, `runtime${imports.size}`);
    return imports.get(path) ?? '';
  });
  return [...imports].map(([path, name]) => `import ${name} from '${path}.js';\n`).join('') + body;
}
