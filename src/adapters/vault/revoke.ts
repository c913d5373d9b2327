export async function revokeVaultLogin(_login: object, _env: NodeJS.ProcessEnv): Promise<void> {}
