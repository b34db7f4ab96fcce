#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The checks that need no build: format, sizes, includes of paths and addresses, translations. Run by `installer/dev check`.
set -uo pipefail
cd "$(dirname -- "${BASH_SOURCE[0]}")/.."
bad=0
wrong() { printf '  %s\n' "$@"; bad=1; }
none() { # each line of the input is a fault
  local line
  while IFS= read -r line; do wrong "$line"; done
}

mapfile -t code < <(find src ui tests -name '*.h' -o -name '*.cpp' | sort)
mapfile -t product < <(printf '%s\n' "${code[@]}" | grep -v '^tests/')

echo "== format (clang-format 19)"
none < <(clang-format-19 --dry-run -Werror "${code[@]}" 2>&1 | grep -E '^[^ ]+:[0-9]+' | cut -d: -f1 | sort -u | sed 's/^/not formatted: /')

echo "== sizes (header 250, source 600, function 60 lines; 25 connects a file)"
for f in "${product[@]}"; do
  lines=$(wc -l <"$f"); most=600; [ "${f##*.}" = h ] && most=250
  [ "$lines" -le "$most" ] || wrong "$f: $lines lines (at most $most)"
  connects=$(grep -c 'connect(' "$f")
  [ "$connects" -le 25 ] || wrong "$f: $connects connects (at most 25)"
  head -n 1 "$f" | grep -q 'SPDX-License-Identifier: GPL-3.0-or-later' || wrong "$f: no SPDX line"
done
long=$(ctags --languages=C++ --c++-kinds=f --fields=+ne -o - "${product[@]}" 2>/dev/null |
  awk -F'\t' '{ line = 0; end = 0
    for (i = 4; i <= NF; i++) { if ($i ~ /^line:/) line = substr($i, 6); if ($i ~ /^end:/) end = substr($i, 5) }
    if (end - line + 1 > 60) printf "%s: %s() has %d lines (at most 60)\n", $2, $1, end - line + 1 }')
[ -z "$long" ] || none <<<"$long"

echo "== no machine's paths, no registry addresses, nothing unfinished"
none < <(grep -rnE '(/work/|/root/|/home/[a-z]|deb\.debian\.org|snapshot\.debian)' --include='*' src ui tests installer i18n resources README.md CMakeLists.txt 2>/dev/null |
  grep -v '^installer/check.sh')
none < <(grep -rnE '\b(TODO|FIXME|XXX)\b' src ui installer | grep -v '^installer/check.sh')

echo "== translations (zh_CN complete)"
copy=$(mktemp -d)
cp i18n/zhengshu_zh_CN.ts "$copy/"
lupdate -silent -locations none -no-obsolete -I . -I src src ui -ts "$copy/zhengshu_zh_CN.ts" >/dev/null 2>&1
open=$(grep -c 'type="unfinished"' "$copy/zhengshu_zh_CN.ts")
[ "$open" = 0 ] || wrong "$open texts have no Chinese translation: run installer/dev translate, then fill i18n/zhengshu_zh_CN.ts"
rm -rf "$copy"

[ "$bad" = 0 ] && echo "all checks passed" || echo "some checks failed"
exit "$bad"
