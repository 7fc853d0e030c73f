# Shell functions that ./run and ./test share: say, fail, install what is missing, build a preset.
# shellcheck shell=bash

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s\n' "$*"; }

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

# missing_packages LIST…: the packages of these lists that are not installed, one a line.
missing_packages() {
    local wanted installed
    wanted=$(cd "$root/installer" && sed 's/#.*//' "$@" | tr -s ' \t' '\n' | sed '/^$/d' | sort -u)
    # shellcheck disable=SC2086,SC2016 # one argument a package; the format is dpkg's
    installed=$(dpkg-query --show --showformat '${Package} ${db:Status-Status}\n' $wanted 2>/dev/null |
        sed -n 's/ installed$//p' | sort -u || true)
    comm -23 <(printf '%s\n' "$wanted") <(printf '%s\n' "$installed")
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

# install_dependencies [LIST…]: installs what is missing of dependencies.txt and of further lists.
install_dependencies() {
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        say "This is not a Debian system: what installer/dependencies.txt names must be there already."
        return
    fi
    local missing
    missing=$(missing_packages dependencies.txt "$@")
    if [ -z "$missing" ]; then return; fi
    missing=${missing//$'\n'/ }
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        fail "These packages are missing, and neither root nor sudo is at hand to install them: $missing"
    fi
    say "Installing $missing"
    # shellcheck disable=SC2086 # one argument a package
    if ! { as_root apt-get update -qq && as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends $missing >/dev/null; }; then
        fail "The packages could not be installed (see above). Breakeven needs: $missing"
    fi
}

# Passes every tenth per cent of a build on, and keeps quiet otherwise.
build_progress() {
    awk -F'%' '$1 ~ /^\[ *[0-9]+$/ { sub(/\[ */, "", $1)
        if (int($1 / 10) > tenth) { tenth = int($1 / 10); printf "  %d %%\n", tenth * 10; fflush() } }'
}

# build PRESET [TARGET…]: configures where that was not done yet, then builds.
build() {
    local preset=$1 folder=$root/build/$1 targets=("${@:2}") log
    log=$folder/build.log
    mkdir -p "$folder"
    if [ ! "$folder/build.ninja" -nt "$root/CMakePresets.json" ]; then
        say "Configuring ($preset)"
        (cd "$root" && cmake --preset "$preset") >"$log" 2>&1 || {
            cat "$log" >&2
            fail "Configuring failed; the reason stands above."
        }
    fi
    say "Building ($preset)"
    local command=(cmake --build --preset "$preset")
    if [ ${#targets[@]} -gt 0 ]; then command+=(--target "${targets[@]}"); fi
    if [ -t 1 ]; then
        (cd "$root" && NINJA_STATUS='[%p] ' "${command[@]}") || fail "The build failed; the reason stands above."
    else
        (cd "$root" && NINJA_STATUS='[%p] ' "${command[@]}") 2>&1 | tee "$log" | build_progress || {
            grep -v '^\[' "$log" | tail -n 60 >&2
            fail "The build failed; the reason stands above, the whole log in $log."
        }
    fi
}
