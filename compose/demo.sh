# The main job on the sample: import by the approval bureau, then two departments receive, open and
# sign. Sourced by compose/run; `client` is the array that starts the client.

# The departments of the demo keep their journals with its state, not with the user's own.
export XDG_STATE_HOME=$anlan_state/client
mkdir -p "$XDG_STATE_HOME"

sample="$anlan_root/compose/samples/双公示-行政许可.csv"

# 3 says that some rows were rejected: the sample holds broken ones on purpose.
accept() {
  local expected=$1 code=0
  shift
  "$@" || code=$?
  [ "$code" -eq 0 ] || [ "$code" -eq "$expected" ] ||
    fail "exit code $code of: ${*##*/}" "read the lines above and $anlan_state/log/permits.log"
}

# Places in a department's list that wait for an act, one a line.
waiting() {
  "${client[@]}" inbox list --as "$1" --waiting --plain --no-input --all |
    grep -o "receipts/[^[:space:]]*/[0-9]*\|$1/[0-9]*" | sed 's#.*/##' | sort -n -u
}

say "the approval bureau (SPJ) imports the sample"
accept 3 "${client[@]}" permits import "$sample" --as SPJ --no-input

for department in YJ NY; do
  say "$department receives: acknowledged only when its journal holds the event"
  "${client[@]}" inbox follow --as "$department" --once --no-table --plain --no-input | tail -n 3
  say "$department opens and signs the first two it has"
  for number in $(waiting "$department" | head -n 2); do
    "${client[@]}" inbox open "$number" --as "$department" --no-input >/dev/null
    # 1 says that it is signed, by an earlier demo on the same state.
    accept 1 "${client[@]}" inbox sign "$number" --as "$department" --officer "示例联络员" --no-input
  done
  "${client[@]}" inbox list --as "$department" --no-input --no-pager --page-size 5
done

say "enforcement (YJ) takes the starter banks in; every row is judged, a second time nothing changes"
starter="$anlan_root/Services/Enforcement/Service/Resources/starter"
accept 3 "${client[@]}" bank import "$starter" --as YJ --no-input --show none
"${client[@]}" bank list --as YJ --no-input --no-pager

source "$anlan_root/compose/demo-quiz.sh"
source "$anlan_root/compose/demo-case.sh"

say "all three services, and what each has taken over"
"${client[@]}" status --no-input

say "every ledger, recomputed on this side"
"${client[@]}" ledger verify --no-input
