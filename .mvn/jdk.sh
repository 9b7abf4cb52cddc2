# Sourced by ./run, ./test, ./bench and ./mutation. Finds a JDK of 21 or newer without changing the user's settings and exports
# JAVA_HOME for this process only; finds Maven, and Node where the field client has to be built.
set -euo pipefail

say() { printf '%s\n' "$*" >&2; }
stop() { say "$*"; exit 1; }

jdk_version() { # prints the major version of the JDK in $1, or 0
  [ -x "$1/bin/javac" ] || { echo 0; return; }
  "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p' | grep . || echo 0
}

find_jdk() {
  local best="" best_version=0 home version
  if [ -n "${JAVA_HOME:-}" ] && [ "$(jdk_version "$JAVA_HOME")" -ge 21 ]; then echo "$JAVA_HOME"; return; fi
  for home in /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /opt/java/* /opt/jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    version=$(jdk_version "$home")
    if [ "$version" -gt "$best_version" ]; then best=$home best_version=$version; fi
  done
  if [ "$best_version" -ge 21 ]; then echo "$best"; fi
}

JAVA_HOME=$(find_jdk)
[ -n "$JAVA_HOME" ] || stop "Doorstep needs a Java Development Kit of version 21 or newer and found none. Install one (for example Temurin 25) or set JAVA_HOME to it, then run this again."
export JAVA_HOME
JAVA=$JAVA_HOME/bin/java
# Maven 3's own libraries use what newer JDKs warn about, four lines at every start.
[ "$(jdk_version "$JAVA_HOME")" -lt 24 ] || export MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS:-}"

need_build_tools() {
  command -v mvn > /dev/null || stop "Doorstep is built with Apache Maven, and 'mvn' was not found. Install Maven 3.8 or newer, then run this again."
  command -v node > /dev/null || stop "The field client is built with Node.js, and 'node' was not found. Install Node.js 20.19 or newer, then run this again."
  node -e 'const [a,b]=process.versions.node.split(".").map(Number); process.exit(a>20||(a===20&&b>=19)?0:1)' ||
    stop "The field client needs Node.js 20.19 or newer; this is $(node --version). Install a newer one, then run this again."
}
