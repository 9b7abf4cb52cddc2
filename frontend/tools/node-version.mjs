const OLDEST = [20, 19]

export function refuseAnOldNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return
  throw new Error(
    `It needs Node ${OLDEST.join('.')} or newer; the one on the path is ${version}. Install a newer Node and run this again.`,
  )
}
