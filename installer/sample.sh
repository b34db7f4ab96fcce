#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# `installer/dev run`: the program on the sample workspace, or the same main job without a display.

run_sample() {
  local out=$top/build/sample store=$top/build/sample/shili.zsw secret=$top/build/sample/passphrase
  mkdir -p "$out"
  if [ ! -e "$store" ]; then
    say "Making the sample workspace (fictional city)"
    printf 'shili-2026\n' >"$secret"
    inside "$top" zsctl init "$store" --sample --passphrase-file "$secret"
  fi
  if has_display; then
    say "Opening Zhengshu on the sample workspace (log-in admin, passphrase shili-2026)"
    inside "$top" zhengshu --store "$store" --sample "$@"
    return
  fi
  say "No display: doing the main job headless"
  inside "$top" env QT_QPA_PLATFORM=offscreen zhengshu --tour "$out/tour" --store "$store" \
    --login admin --passphrase-file "$secret" "$@"
  inside "$top" zsctl audit verify "$store" --passphrase-file "$secret"
  say "Done. Pictures of every page and the main job's results lie in build/sample/tour"
}
