const NAME = 'doorstep-signing-in'

/** Remembers across the way to the sign-in page and back that the worker went there. It names nobody. */
export function wentToSignIn(): void {
  try {
    sessionStorage.setItem(NAME, 'yes')
  } catch {
    // A browser that refuses this costs the worker one more tap, nothing else.
  }
}

/** Whether this tab comes back from there. That she truly signed in, the server says at the next step. */
export function cameBackFromSignIn(): boolean {
  try {
    return sessionStorage.getItem(NAME) !== null
  } catch {
    return false
  }
}
