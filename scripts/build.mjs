// In: src/. Out: dist/, the bundled entries with fixed names, their declarations, and the notices of all that is bundled.
// dist/ is committed, because an action runs from its repository; so its bytes must not depend on the machine.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import license from 'rollup-plugin-license';
import { keepFresh } from './keep-fresh.mjs';

const allowed = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD'];
/**
 * Parts of got that answer to options which no request of ours sets: a cache, HTTP/2, a cache of names. They are most of what it
 * loads, and to load HTTP/2 alone makes a TLS socket.
 */
const leftOut = ['cacheable-request', 'cacheable-lookup', 'http2-wrapper'];
const nothing = `const leftOut = class { constructor() { throw new Error('this part of got is not in the bundle'); } };
export { leftOut as default, leftOut as CacheError };`;
const tsc = join('node_modules', 'typescript', 'bin', 'tsc');

await keepFresh('dist', async (folder) => {
  const bundle = await rolldown({
    input: { cli: 'src/cli.ts', action: 'src/action.ts', index: 'src/index.ts' },
    platform: 'node',
    // write-file-atomic names its temporary files after its own, which a module has no such variable for.
    transform: { define: { __filename: 'import.meta.url' } },
    // These hold megabytes that only their unused parts need; rolldown drops them once told that importing them does nothing.
    treeshake: { moduleSideEffects: [{ test: /[\\/]node_modules[\\/](?:@actions|undici|tunnel)[\\/]/, sideEffects: false }] },
    plugins: [
      {
        name: 'leave-out',
        resolveId: (source) => (leftOut.includes(source) ? `\0${source}` : null),
        load: (id) => (leftOut.includes(id.slice(1)) && id.startsWith('\0') ? nothing : null),
      },
      // @ts-expect-error: its types promise a default export, its code is the function itself
      license({
        thirdParty: {
          allow: { test: `(${allowed.join(' OR ')})`, failOnUnlicensed: true, failOnViolation: true },
          output: { file: join(folder, 'NOTICES.txt'), template: notices },
        },
      }),
    ],
  });
  await bundle.write({
    dir: folder,
    format: 'esm',
    minify: 'dce-only',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
  });
  await bundle.close();
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--outDir', join(folder, 'types')], {
    stdio: 'inherit',
  });
});

/** @param {readonly import('rollup-plugin-license').Dependency[]} dependencies */
function notices(dependencies) {
  return dependencies
    .map((it) => `${it.name} ${it.version} (${it.license})\n\n${it.noticeText ?? ''}${it.licenseText ?? ''}`.trim())
    .sort()
    .join(`\n\n${'-'.repeat(80)}\n\n`)
    .concat('\n')
    .replaceAll('\r\n', '\n');
}
