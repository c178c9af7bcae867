export type BuildName = 'chrome' | 'firefox';
export function checkNode(version?: string): void;
export function stampDependencies(): void;
export function ensureDependencies(): void;
export function ensurePrepared(): void;
export function buildFolder(browser: BuildName): string;
export function ensureBuild(browser: BuildName, options?: { always?: boolean }): void;
