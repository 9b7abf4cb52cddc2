// Stands in for modules that the client leaves out of its build.
export function runIfDevelopmentMode(): void {}
export function usageStatistics(): void {}
