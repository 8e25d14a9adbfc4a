#!/usr/bin/env bash
# Carries out the steps of docker/Dockerfile in an empty folder, without Docker: every stage is a folder under it, COPY
# leaves out what .dockerignore names, RUN runs there with the packages' own scripts, and at the end CMD is started with
# the embedded database and HEALTHCHECK is asked until it passes. What a base image brings is not replayed: Node is this
# machine's, users are not changed. Usage: docker/replay.sh [FOLDER] (a new one under the system's temporary folder).
set -euo pipefail
root="$(cd "$(dirname "$0")/.." && pwd)"
base="${1:-$(mktemp -d)}"
mkdir -p "$base"
if [ -n "$(ls -A "$base")" ]; then
  echo "replay: $base is not empty" >&2
  exit 2
fi

stage='' number=0 workdir=/ command='' health='' environment=()
declare -A stages

# A path within the image, as a path of this machine.
inside() { case "$1" in /*) echo "$stage$1" ;; *) echo "$stage$workdir/$1" ;; esac; }

# The context as Docker would send it: without what .dockerignore names.
context="$base/context"
mkdir -p "$context"
sed -e '/^#/d' -e '/^$/d' -e 's#^#./#' "$root/.dockerignore" >"$base/ignored"
tar -C "$root" --anchored --exclude-from="$base/ignored" -cf - . | tar -C "$context" -xf -

copy() {
  local from="$context" words=() word target
  for word in "$@"; do
    case "$word" in
      --from=*) from="${stages[${word#--from=}]}" ;;
      *) words+=("$word") ;;
    esac
  done
  target="$(inside "${words[-1]}")"
  unset 'words[-1]'
  for word in "${words[@]}"; do
    if [ -d "$from/$word" ]; then
      mkdir -p "$target"
      cp -a "$from/$word/." "$target/"
    else
      case "$target" in */) mkdir -p "$target" ;; *) mkdir -p "$(dirname "$target")" ;; esac
      cp -a "$from/$word" "$target"
    fi
  done
}

run() { (cd "$stage$workdir" && env "${environment[@]}" bash -ec "$1"); }

while read -r instruction rest; do
  case "$instruction" in
    '' | '#'*) continue ;;
    FROM)
      number=$((number + 1))
      stage="$base/stage-$number"
      case "$rest" in *' AS '*) stages["${rest##* AS }"]="$stage" ;; esac
      mkdir -p "$stage"
      workdir=/ environment=(PATH="$PATH" HOME="$base")
      ;;
    WORKDIR) workdir="$rest" && mkdir -p "$stage$workdir" ;;
    ENV) environment+=("$rest") ;;
    # shellcheck disable=SC2086 # the words of the instruction
    COPY) copy $rest ;;
    # Only this form of RUN names a path outside the working directory.
    RUN) case "$rest" in
      'install -d -o node -g node /'*) mkdir -p "$stage${rest##*node }" ;;
      *) run "$rest" ;;
    esac ;;
    HEALTHCHECK) health="${rest#*CMD }" ;;
    CMD) command="$rest" ;;
    USER | VOLUME | EXPOSE) ;;
    *) echo "replay: $instruction is not known here" >&2 && exit 2 ;;
  esac
  echo "replay: $instruction $rest"
done <"$root/docker/Dockerfile"

words() { node -e 'console.log(JSON.parse(process.argv[1]).join("\n"))' "$1"; }
mapfile -t start < <(words "$command")
mapfile -t ask < <(words "$health")
# A port of its own, secrets of its own, and the data where the image has its volume.
environment+=(HOST=127.0.0.1 PORT="${REPLAY_PORT:-39117}" DATA_DIR="$stage/data")
environment+=(HUZHI_MASTER_KEY="$(node -p 'crypto.randomBytes(32).toString("base64")')")
environment+=(HUZHI_COOKIE_SECRET="$(node -p 'crypto.randomBytes(32).toString("hex")')")
cd "$stage$workdir"
env -i "${environment[@]}" "${start[@]}" &
pid=$!
trap 'kill "$pid" 2>/dev/null || true' EXIT
for _ in $(seq 120); do
  if env -i "${environment[@]}" "${ask[@]}"; then
    kill "$pid"
    wait "$pid"
    trap - EXIT
    echo 'replay: the health check passed, and the process stopped when asked'
    exit 0
  fi
  kill -0 "$pid" || { echo 'replay: the process ended' >&2 && exit 1; }
  sleep 0.5
done
echo 'replay: the health check never passed' >&2
exit 1
