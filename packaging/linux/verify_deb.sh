#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
# verify_deb.sh FILE.deb: unpacks the package and looks at everything that a user or a desktop will look at.
set -euo pipefail

package=$(readlink -f "$1")
id=org.kontor_crm.Kontor
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT

fail() { echo "${package##*/}: $*" >&2; exit 1; }

dpkg-deb -x "$package" "$root"
version=$(dpkg-deb -f "$package" Version)
depends=$(dpkg-deb -f "$package" Depends)

# check_program NAME: it starts, knows its version, and is fit for other machines.
check_program() {
    local said
    said=$(QT_QPA_PLATFORM=offscreen "$root/usr/bin/$1" "${2:---version}" </dev/null) || fail "$1 says no version"
    [[ $said == *"${version%-*}"* ]] || fail "$1 says '$said', the package is $version"
    ! readelf -d "$root/usr/bin/$1" 2>/dev/null | grep -Eq 'R(UN)?PATH' || fail "$1 looks for libraries in a build folder"
    ! readelf -S "$root/usr/bin/$1" 2>/dev/null | grep -q '\.debug_info' || fail "$1 is not stripped"
}

if [[ $(dpkg-deb -f "$package" Package) == kontor-server ]]; then
    for file in bin/kontor-server lib/systemd/system/kontor-server.service share/man/man1/kontor-server.1.gz \
        share/doc/kontor-server/{copyright,changelog.Debian.gz,server.conf,compose.yml,Dockerfile,Caddyfile}; do
        [[ -s $root/usr/$file ]] || fail "/usr/$file is missing"
    done
    for needed in libc6 libpq5 libsodium23 libssl3 libqt6core6; do
        [[ $depends == *"$needed"* ]] || fail "does not depend on $needed: $depends"
    done
    [[ $depends != *libqt6widgets6* && $depends != *libqt6gui6* ]] || fail "wants a window: $depends"
    check_program kontor-server version
    echo "${package##*/}: version $version, $(dpkg-deb -f "$package" Installed-Size) KiB installed, complete"
    exit 0
fi

if [[ $(dpkg-deb -f "$package" Package) == kontor-sound ]]; then
    [[ -n $(find "$root/usr/lib" -path "*/kontor/kontor_sound.so") ]] || fail "the plugin is missing"
    [[ $depends == *"libqt6multimedia6"* && $depends == *"kontor (= $version)"* ]] || fail "depends on $depends"
    for page in "$root"/usr/share/doc/kontor-sound/*.gz; do gzip -t "$page"; done
    echo "${package##*/}: version $version, $(dpkg-deb -f "$package" Installed-Size) KiB installed, complete"
    exit 0
fi

for file in bin/kontor bin/kontorctl "share/applications/$id.desktop" "share/metainfo/$id.metainfo.xml" \
    "share/mime/packages/$id.xml" "share/icons/hicolor/scalable/apps/$id.svg" share/man/man1/kontor.1.gz \
    share/man/man1/kontorctl.1.gz share/doc/kontor/copyright share/doc/kontor/changelog.Debian.gz; do
    [[ -s $root/usr/$file ]] || fail "/usr/$file is missing"
done
extra=$(cd "$root" && find . -type f -not -path './usr/bin/*' -not -path './usr/share/*' \
    -not -path './usr/lib/*/kontor/kontor_streets.so' -not -path './usr/lib/*/kontor/kontor-pdf')
[[ -z $extra ]] || fail "unexpected files: $extra"

desktop-file-validate "$root/usr/share/applications/$id.desktop"
appstreamcli validate --no-net --explain "$root/usr/share/metainfo/$id.metainfo.xml"
for page in "$root"/usr/share/man/man1/*.gz "$root"/usr/share/doc/kontor/*.gz; do gzip -t "$page"; done

for needed in libc6 libqt6widgets6 libqt6sql6-sqlite libqt6svg6 libsqlite3-0 libphonenumber; do
    [[ $depends == *"$needed"* ]] || fail "does not depend on $needed: $depends"
done
if [[ -n $(find "$root/usr/lib" -path "*/kontor/kontor-pdf") ]]; then
    [[ $depends == *libqt6pdf6* ]] || fail "does not depend on libqt6pdf6: $depends"
fi
[[ $depends != *libqt6multimedia6* ]] || fail "wants sound: $depends"

for program in kontor kontorctl; do check_program "$program"; done

echo "${package##*/}: version $version, $(dpkg-deb -f "$package" Installed-Size) KiB installed, complete"
