#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
# take.sh BIN OUT [LOOK…]: every page, dashboard, wizard page and dialog of the demonstration store, drawn by the
# programs in BIN into the folders OUT/<look>. A look is theme,language,scale,size; without one, those that are looked at
# before a release.
set -euo pipefail
bin=$(readlink -f "$1") out=$2
shift 2
looks=("$@")
((${#looks[@]})) || looks=(light,en_GB,1,1280x800 dark,de_DE,1,1280x800 light,de_DE,1.5,853x533 light,en_GB,1,1920x1080 dark,en_GB,1,1920x1080)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME=$work XDG_CONFIG_HOME=$work/config XDG_DATA_HOME=$work/data QT_QPA_PLATFORM=offscreen
unset LANGUAGE
store=$work/demo.kontor list=$work/people.csv
"$bin/kontorctl" --store "$store" init --organisation "Brauhaus Handel GmbH" --me "Ada König" --email ada@example.org --country DE >/dev/null
"$bin/kontorctl" --store "$store" demo --contacts 300 --seed 1 --today "$(date +%F)" >/dev/null
{
    echo "First name;Last name;Company;Email;Phone;City;Birthday"
    for i in {1..40}; do echo "Käthe$i;Schönherr;Ärzte & Söhne $((i % 7));kaethe$i@praxis.example;0731 96$((1000 + i));Ulm;1970-02-$((i % 31 + 1))"; done
} >"$list"
{
    echo "First name;Last name;Email"
    for i in {1..60000}; do echo "Käthe;Schönherr $i;kaethe$i@list.example"; done
} >"$work/customers.csv"
person=$("$bin/kontorctl" --store "$store" list "type:person is:complete has:email has:phone" --limit 1 --json --columns id | sed -nE '1s/.*"id":"([^"]+)".*/\1/p')
business=$("$bin/kontorctl" --store "$store" list "type:business has:phone" --limit 1 --json --columns id | sed -nE '1s/.*"id":"([^"]+)".*/\1/p')

# The screen is as large as the window, so that dialogs are as large as there.
say_screen() {
    local width=${size%x*} height=${size#*x}
    width=$(awk "BEGIN{print int($width * $scale)}") height=$(awk "BEGIN{print int($height * $scale)}")
    cat >"$work/screen.json" <<END
{"synchronousWindowSystemEvents": false, "windowFrameMargins": false, "screens": [{"name": "only", "x": 0, "y": 0,
 "width": $width, "height": $height, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]}
END
    export QT_QPA_PLATFORM=offscreen:configfile=$work/screen.json
}

# picture NAME ARGUMENTS…
picture() {
    local name=$1
    shift
    say_screen
    timeout 60 "$bin/kontor" --store "$store" --screenshot "$folder/$name.png" --theme "$theme" --scale "$scale" --size "$size" "$@" 2>"$work/said" ||
        { cat "$work/said" >&2; echo "no picture of $name" >&2; }
    if grep '^kontor:' "$work/said" >&2; then return; fi
}

for look in "${looks[@]}"; do
    IFS=, read -r theme language scale size <<<"$look"
    folder=$out/$theme-$language-$scale-$size
    mkdir -p "$folder"
    export LC_ALL=$language 2>/dev/null # bash warns where the system has no such locale; Qt needs none
    for page in contacts day tasks operations trash backups duplicates map notices sync settings; do picture "$page" --page "$page"; done
    for section in $(sed -nE 's/^SETTINGS\((.*)\)$/\1/p' "$(dirname "$0")/../../ui/pages/settings/settings.def"); do
        picture "settings-$section" --page "settings.$section"
    done
    picture person --open "$person"
    picture business --open "$business"
    picture briefing --open "$person" --steps contact.briefing,1200
    picture settings-fields-form --page settings.fields --steps settings.fields.add,500
    picture join --steps dialog.join,300
    picture palette --steps palette,=k
    picture filter --page contacts --steps filter,300
    picture columns --page contacts --steps columns,300
    picture new-contact --steps new,300
    picture new-contact-filled --page contacts --steps "new,600,=Brauhaus Schönherr GmbH,Tab,=Schönherr,Tab,=post@schoenherr.example,Tab,=0731 961001,500"
    picture batch --page contacts --steps "Down,Ctrl+A,300,keywordChosen,500"
    picture compare --page contacts --steps "Down,Shift+Down,Shift+Down,compareChosen,500"
    picture contact-window --page contacts --steps "Down,openAside,1500"
    picture note-private --open "$business" --steps "quick.timeline,300,=Pays late: ask for a deposit.,Tab,Space,300"
    picture merge --page duplicates --steps 1500,mergePair,800
    picture import-1-file --steps import,300
    picture import-2-columns "$list" --steps 2000,next,1200
    picture import-3-check "$list" --steps 2000,next,1200,next,2500
    rm -f "$work"/imported.kontor*
    cp "$store" "$work/imported.kontor" # the pictures after these show the store as it was
    store=$work/imported.kontor picture import-4-progress "$work/customers.csv" --write yes --steps 3000,next,2000,next,4000,next,now:1500
    store=$work/imported.kontor picture import-5-result "$list" --write yes --steps 2000,next,1200,next,2500,next,4000
    picture about --steps dialog.about,300
    store=$work/none.kontor picture first-start
    # A store that is joined to a server, as the tests make one.
    if [[ -x $bin/test_widgets && $theme-$language-$scale = light-en_GB-1 ]]; then
        mkdir -p "$work/sync"
        QT_QPA_PLATFORM=offscreen KONTOR_PICTURES=$work/sync "$bin/test_widgets" "[sync_pictures]" >/dev/null 2>&1 || echo "no pictures of synchronisation" >&2
        for name in attention waiting menu dashboard; do
            if [[ -e $work/sync/sync-$name-light.png ]]; then mv "$work/sync/sync-$name-light.png" "$folder/sync-$name.png"; fi
        done
    fi
    # Few colours and no patterns of dots: small files.
    if command -v convert >/dev/null; then
        for each in "$folder"/*.png; do convert "$each" +dither -colors 256 "PNG8:$each"; done
    fi
done
