export type BrowserProgram = 'chromium' | 'firefox';
export function findBrowser(name: BrowserProgram): string | null;
export function ensureBrowsers(names: BrowserProgram[]): string[];
export function versionOf(path: string): string | null;
export function brandedChrome(path: string): string | null;
