#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The package on a bare system of this release, which gets nothing else than what the package asks for:
# bare.bash BUILD SOURCE. Needs root and debootstrap. The package is the one that the test `deb` has made.
set -euo pipefail
trap 'echo "bare.bash:$LINENO: $BASH_COMMAND failed"' ERR
source=$2
package=$(echo "$1"/deb/vacparse_*.deb)
. /etc/os-release
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | head -n 1)
folder=$(mktemp -d)
root=$folder/root
trap 'rm -rf --one-file-system "$folder"' EXIT
debootstrap --variant=minbase "$VERSION_CODENAME" "$root" "$mirror" > "$folder/log" 2>&1 || { tail "$folder/log"; exit 1; }

# With a /proc, which programs built with sanitizers look into.
inside() {
  unshare --mount --pid --fork --mount-proc="$root/proc" \
    chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive "$@"
}
cp "$package" "$root/tmp/vacparse.deb"
inside apt-get -qq -y --no-install-recommends install /tmp/vacparse.deb > "$folder/log" 2>&1 < /dev/null ||
  { tail "$folder/log"; exit 1; }

sample=$source/samples/interpol/staff-radio-engineer.txt
inside vacparse --quiet --ndjson < "$sample" > "$folder/there"
"$1/vacparse" --quiet --ndjson < "$sample" > "$folder/here"
cmp "$folder/here" "$folder/there"
[[ $(inside ldconfig -p) == *"libvacparse.so.0 "* ]]
inside dpkg --verify vacparse
inside apt-get -qq -y remove vacparse > /dev/null 2>&1
[[ ! -e $root/usr/bin/vacparse ]]
echo "installed, read a notice, removed"
