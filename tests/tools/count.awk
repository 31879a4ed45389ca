# Counts the tests in ctest's JUnit files: prints "PASSED FAILED".
# A program that counts for itself (doctest's summary line, or "N passed, N failed") counts for what it says;
# any other counts for one. A program that ends badly without owning up to a failure is one failure more.
function close_entry() {
  if (!open) return
  if (!counted && good) p = 1
  if (!good && f == 0) f = 1
  passed += p
  failed += f
  open = 0
}
/<testcase / {
  close_entry()
  open = 1; counted = 0; p = 0; f = 0
  good = /status="run"/
}
/\[doctest\] test cases:/ {
  split($0, part, "|")
  p = part[2] + 0
  f = part[3] + 0
  counted = 1
}
/[0-9]+ passed, [0-9]+ failed(<|$)/ {
  line = $0
  sub(/<\/.*/, "", line)
  sub(/.*>/, "", line)
  split(line, part, ",")
  p = part[1] + 0
  f = part[2] + 0
  counted = 1
}
/<\/testcase>/ { close_entry() }
END {
  close_entry()
  print passed + 0, failed + 0
}
