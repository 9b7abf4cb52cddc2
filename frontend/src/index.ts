/** Wires the client once. The shell comes first, so that nothing renders without its policies. */
import { registerShell, scriptUrl } from '#shell'

void registerShell(scriptUrl)
