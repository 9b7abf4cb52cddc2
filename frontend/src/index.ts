/** Wires the client once: the shell first, so that nothing renders without its policies. */
import '#shell'
