# Sourced by ./run and ./verify: finds the JDK and Maven, or says in one sentence what is missing.

fail() {
    echo "$*" >&2
    exit 1
}

# The major version of the JDK in a folder; nothing if there is none or it has no compiler.
jdk_version() {
    if [ -x "$1/bin/javac" ] && [ -f "$1/release" ]; then
        sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
    fi
}

jdk_candidates() {
    [ -z "${JAVA_HOME:-}" ] || echo "$JAVA_HOME"
    local compiler
    compiler=$(command -v javac || true)
    while [ -L "$compiler" ]; do # readlink -f is not everywhere
        local target
        target=$(readlink "$compiler")
        case $target in
            /*) compiler=$target ;;
            *) compiler=$(dirname "$compiler")/$target ;;
        esac
    done
    [ -z "$compiler" ] || dirname "$(dirname "$compiler")"
    [ ! -x /usr/libexec/java_home ] || /usr/libexec/java_home -v 21+ 2>/dev/null || true
    ls -d /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* 2>/dev/null || true
}

find_jdk() {
    local home version
    while IFS= read -r home; do
        version=$(jdk_version "$home")
        if [ "${version:-0}" -ge 21 ]; then
            export JAVA_HOME=$home
            export PATH=$JAVA_HOME/bin:$PATH
            # Newer JDKs warn four lines about a library inside Maven 3.8, at every call.
            [ "$version" -lt 24 ] || export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow"
            return
        fi
    done < <(jdk_candidates)
    fail "Zhuoluo needs a JDK 21 or newer and found none: install one (say, Temurin 25) or set JAVA_HOME to it."
}

find_maven() {
    command -v mvn >/dev/null || fail "Zhuoluo needs Maven 3.8 or newer to build and found no mvn in PATH: install it."
}

# Whether the process of that number is a launcher of this product: after a power cut the number in a lock may be somebody else's.
is_launcher() {
    tr '\0' ' ' 2>/dev/null <"/proc/$1/cmdline" | grep -q org.zhuoluo.local.Main
}
