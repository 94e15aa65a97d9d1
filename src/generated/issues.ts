// Generated from schemas/issues.schema.json by "npm run generate"; do not edit.

/**
 * What is wrong with manifest and policy: written by `validate --format json`.
 */
export interface Issues {
  /**
   * Version of this format, major and minor; 1.0 where it is absent. Readers ignore properties that they do not know, and refuse a major version that they do not know.
   */
  formatVersion?: string;
  /**
   * In the order of files and lines; none where all is well.
   *
   * Items: One thing that is wrong, or that deserves a look.
   */
  issues: {
    /**
     * Errors keep a manifest from being used, warnings do not.
     */
    severity: 'error' | 'warning';
    /**
     * What it is, as one of a closed list; `embed-sync explain CODE` says more.
     */
    code: string;
    /**
     * What is wrong, in words.
     */
    message: string;
    /**
     * What to write instead.
     */
    hint?: string;
    /**
     * The file as it was given, or relative to the working folder.
     */
    file?: string;
    /**
     * Counts from 1.
     */
    line?: number;
    /**
     * Counts from 1.
     */
    column?: number;
    /**
     * The lines around the place, with a caret.
     */
    frame?: string;
    [k: string]: unknown;
  }[];
  [k: string]: unknown;
}
