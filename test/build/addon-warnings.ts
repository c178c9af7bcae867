/** A warning of the add-on linter that we live with. Anything else it says fails the tests. */
export interface AllowedWarning {
  code: string;
  /** File it is found in; build hashes left out. */
  file: RegExp;
  /** The package it comes from, or "ours". */
  from: string;
  reason: string;
}

export const ALLOWED: readonly AllowedWarning[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^chunks\/[a-z-]+-[\w-]+\.js$/,
    from: 'preact',
    reason: 'The code behind dangerouslySetInnerHTML, which a lint rule forbids us to use.',
  },
  {
    code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
    file: /^manifest\.json$/,
    from: 'ours',
    reason:
      'data_collection_permissions came to Android two versions after the desktop; Android has no sidebar for us.',
  },
];
