#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The package on a bare system of this release, which gets nothing else than what the package asks for:
# bare.bash BUILD SOURCE. Needs root and debootstrap. The package is the one that the test `deb` has made.
set -euo pipefail
source=$2
package=$(echo "$1"/deb/vacparse_*.deb)
. /etc/os-release
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | head -n 1)
folder=$(mktemp -d)
root=$folder/root
trap '! mountpoint -q "$root/proc" || umount "$root/proc"; rm -rf --one-file-system "$folder"' EXIT
debootstrap --variant=minbase "$VERSION_CODENAME" "$root" "$mirror" > "$folder/log" 2>&1 || { tail "$folder/log"; exit 1; }

inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive "$@"; }
mount -t proc proc "$root/proc"  # a sanitized build looks there
cp "$package" "$root/tmp/vacparse.deb"
inside apt-get -qq -y --no-install-recommends install /tmp/vacparse.deb > "$folder/log" 2>&1 < /dev/null ||
  { tail "$folder/log"; exit 1; }

sample=$source/samples/interpol/staff-radio-engineer.txt
inside vacparse --quiet --ndjson < "$sample" > "$folder/there"
"$1/vacparse" --quiet --ndjson < "$sample" > "$folder/here"
cmp "$folder/here" "$folder/there"
inside ldconfig -p | grep -q 'libvacparse.so.0 '
inside dpkg --verify vacparse
inside apt-get -qq -y remove vacparse > /dev/null 2>&1
[[ ! -e $root/usr/bin/vacparse ]]
echo "installed, read a notice, removed"
