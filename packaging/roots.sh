# SPDX-FileCopyrightText: 2026 The Linktill authors
# SPDX-License-Identifier: Apache-2.0
#
# For the scripts that try a package in a bare root: sets up a temporary $folder with the root in
# $folder/root, which is removed when the script ends. The script defines $root, say and die.
# shellcheck shell=bash disable=SC2154

cache=${XDG_CACHE_HOME:-$HOME/.cache}/linktill
for tool in debootstrap dpkg-shlibdeps lintian; do
    command -v "$tool" >/dev/null ||
        { say "${0##*/} needs $tool; packaging/run --setup-only --with-tests installs it."; exit 77; }
done
[[ $(id -u) == 0 ]] || { say "${0##*/} needs root, for a root of its own."; exit 77; }

folder=$(mktemp -d)
bare=$folder/root
closeRoot() {
    local at
    for at in proc var/cache/apt/archives tmp/.X11-unix; do
        if mountpoint -q "$bare/$at"; then umount "$bare/$at"; fi
    done
    rm -rf --one-file-system "$bare"
}
tidyUp() { closeRoot; rm -rf --one-file-system "$folder"; }
trap tidyUp EXIT
trap 'exit 130' INT TERM

# openRoot RELEASE: a new bare root of that release, with /proc and the packages that were fetched before.
openRoot() {
    "$root/packaging/bare-root" "$bare" "$1"
    mount -t proc proc "$bare/proc" 2>/dev/null || true
    mount --bind "$cache/packages" "$bare/var/cache/apt/archives" 2>/dev/null || true
    mkdir -m 700 "$bare/run/linktill"
}

inRoot() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 TZ=Asia/Bangkok \
    DEBIAN_FRONTEND=noninteractive XDG_RUNTIME_DIR=/run/linktill chroot "$bare" "$@" </dev/null; }

# makeLink BIN EXAMPLES: makes a practice link with the programs in the root's folder BIN.
makeLink() {
    local request=$2/seed_request.json setting settings=()
    while read -r setting; do
        settings+=(--set "$setting")
    done < <("$root/packaging/future-dates" "$bare$request")
    inRoot "$1/linktill-cli" create --practice --json --profile /tmp/profile --request "$request" \
        "${settings[@]}" --qr /tmp/link.png >"$folder/answer.json" ||
        die "linktill-cli ended with $?: $(cat "$folder/answer.json")"
    grep -Eq '"outcome" *: *"created"' "$folder/answer.json" || die "no link: $(cat "$folder/answer.json")"
    grep -Eq '"payment_link" *: *"http://127\.0\.0\.1:' "$folder/answer.json" ||
        die "no link of the practice gateway: $(cat "$folder/answer.json")"
    [[ $(head -c 8 "$bare/tmp/link.png" | od -An -tx1 | tr -d ' \n') == 89504e470d0a1a0a ]] ||
        die "the QR is no PNG."
}
