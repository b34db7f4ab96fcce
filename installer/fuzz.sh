# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by installer/dev: runs the fuzz programs. Uses its `inside`, `say` and `die`.

# run_fuzz SECONDS: each program in build/fuzz/bin for that long, from the seeds in tests/data/fuzz. What it learns and
# what it finds stays under build/fuzz; a finding makes the command fail and says how to repeat it.
run_fuzz() {
  local seconds=$1 program name failed=()
  case $seconds in '' | *[!0-9]*) die "fuzz needs a number of seconds, not '$seconds'" "Example: installer/dev fuzz 60" ;; esac
  for program in "$top"/build/fuzz/bin/fuzz_*; do
    [ -x "$program" ] || die "there is no fuzz program in build/fuzz/bin"
    name=${program##*/fuzz_}
    mkdir -p "$top/build/fuzz/corpus/$name" "$top/build/fuzz/findings/$name"
    say "Fuzzing $name for $seconds s"
    inside "$top" env QT_LOGGING_RULES='*=false' \
      ASAN_OPTIONS=detect_leaks=0 UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1 \
      "$program" -max_total_time="$seconds" -timeout=25 -rss_limit_mb=2048 -max_len=65536 -print_final_stats=1 \
      -artifact_prefix="$top/build/fuzz/findings/$name/" \
      "$top/build/fuzz/corpus/$name" "$top/tests/data/fuzz/$name" || failed+=("$name")
  done
  [ ${#failed[@]} = 0 ] || die "fuzzing found something in: ${failed[*]}" \
    "The inputs lie in build/fuzz/findings; repeat one with: installer/dev exec build/fuzz/bin/fuzz_NAME FILE"
  say "Nothing found"
}
