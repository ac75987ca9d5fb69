#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Linktill authors
# SPDX-License-Identifier: Apache-2.0
#
# startup.sh [RUNS] measures the time from start to the first visible window and the proportional memory
# one second later, in turn for an empty window, the program and a window with one field. It needs an X
# session and xdotool:
#   xvfb-run -s "-screen 0 1366x768x24" tests/bench/startup.sh
set -eu
bin=$(dirname "$0")/../../build/default/bin
runs=${1:-7}
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT

once() { # CLASS COMMAND...
    class=$1
    shift
    start=$(date +%s%N)
    QT_QPA_PLATFORM=xcb "$@" >/dev/null 2>&1 &
    pid=$!
    until xdotool search --onlyvisible --class "$class" >/dev/null 2>&1; do :; done
    end=$(date +%s%N)
    sleep 1
    awk -v ms=$(((end - start) / 1000000)) '/^Pss:/ { kb += $2 } END { printf "%d ms %.1f MB\n", ms, kb / 1024 }' "/proc/$pid/smaps"
    kill "$pid"
    wait "$pid" 2>/dev/null || true
}

for _ in $(seq "$runs"); do
    printf 'empty    '
    once empty-window "$bin/empty-window"
    printf 'linktill '
    once linktill "$bin/linktill" --profile "$profile"
    printf "field    "
    once empty-window "$bin/empty-window" field
done
