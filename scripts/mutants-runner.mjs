// How vitest runs tests on mutants: as ever, but a test file that does not load has one test, so that something can fail.
// Otherwise a mutant that breaks what test files do as they load would pass for one that no test noticed.
import { VitestTestRunner } from 'vitest/runners';

/** @typedef {import('vitest').RunnerTestFile} File */

export default class extends VitestTestRunner {
  /**
   * The result that a file has before it was run is that it could not be loaded.
   * @override
   */
  onCollectStart(/** @type {File} */ file) {
    super.onCollectStart(file);
    /** @type {File['result']} */
    let result;
    Object.defineProperty(file, 'result', {
      enumerable: true,
      get: () => result,
      set: (/** @type {File['result']} */ value) => {
        result = value;
        if (value?.state === 'fail' && file.tasks.length === 0) file.tasks.push(loadingOf(file));
      },
    });
  }
}

/** @param {File} file @returns {import('vitest').RunnerTestCase} */
const loadingOf = (file) => ({
  type: 'test',
  id: `${file.id}_0`,
  name: 'can be loaded',
  fullName: `${file.name} > can be loaded`,
  fullTestName: 'can be loaded',
  suite: file,
  file,
  mode: 'skip',
  result: { state: 'skip' },
  meta: {},
  timeout: 0,
  annotations: [],
  artifacts: [],
  context: /** @type {any} */ ({}),
});
