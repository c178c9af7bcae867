export const ROOT: string;
export class SetupError extends Error {}
export function run(command: string, args: string[], env?: Record<string, string>): void;
export function which(names: string[]): string | null;
export function tool(path: string): string;
