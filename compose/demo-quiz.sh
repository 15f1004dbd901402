# 逢查必考: a quiz at an inspection of a mine that was licensed earlier in the demo. Sourced by
# compose/demo.sh; `person` runs the client as one of the three people of compose/demo-people.sh.

mine=91140581MA0000015J-1
bank=coal-gas-inspector
samples="$anlan_root/compose/samples"
year=$(date +%Y)
# Beijing time without a table of zones.
clock() { TZ=CST-8 date -d "$1" '+%F %H:%M'; }
# The first cell of the first line.
first_cell() { sed -n '1s/\t.*//p'; }

# refused COMMAND…: shows what it says and demands that it was refused by a rule.
refused() {
  local code=0
  "$@" || code=$?
  [ "$code" -eq 3 ] || fail "exit code $code where a refusal was expected" "read the lines above"
}

wait_for_mine() {
  local deadline=$((SECONDS + 30))
  until "${client[@]}" entities show "$mine" --at enforcement --no-input >/dev/null 2>&1; do
    [ "$SECONDS" -lt "$deadline" ] || fail "enforcement does not know $mine" "anlan status"
    sleep 0.2
  done
}

# One worker's answers, scripted: the first option of every question, then hand in.
sat() {
  local answers
  answers=$(for _ in 1 2 3 4 5 6 7 8 9 10; do printf '1\n\n'; done; printf '!\ny\n')
  printf '%s\n' "$answers" | ANLAN_RUNTIME=$nowhere "${client[@]}" quiz sit "$1" --lines
}

# A visit in one account: everything but what needs a second person.
visit_alone() {
  local me second=daemon number
  me=$(id -un)
  [ "$me" != daemon ] || second=nobody
  say "SKIPPED: approving the bank, and with it the quiz: $anlan_people_why"
  say "the visit itself: planned, approved, begun by two officers with cards"
  for officer in "$me" "$second"; do
    "${client[@]}" inspection card put "$officer" --number "示例-$officer" \
      --from "$year-01-01" --to "$((year + 3))-12-31" --as YJ --no-input
  done
  number=$("${client[@]}" inspection plan "$mine" --subject 一通三防 --as YJ --plain --no-input |
    first_cell)
  number=${number#inspections/}
  "${client[@]}" inspection approve "$number" --as YJ --no-input >/dev/null
  "${client[@]}" inspection start "$number" --officers "$me,$second" --as YJ --no-input >/dev/null
  "${client[@]}" inspection record "$number" --arrive "$(clock '-2 hours')" \
    --leave "$(clock '-10 minutes')" --text "看了主通风机和回风巷" --signed-by "示例矿方" \
    --as YJ --no-input >/dev/null
  say "it cannot close without its quiz"
  refused "${client[@]}" inspection close "$number" --as YJ --no-input
  say "nor without saying why there was none"
  "${client[@]}" inspection close "$number" --no-quiz "示例：题库尚未经第二人批准" --as YJ --no-input
}

# The office before the trip: cards, plan, bank, blueprint, pack. Sets `number` and `pack`.
before_the_trip() {
  say "nobody (head) enters the officers' cards and approves what root (inspector) plans"
  for officer in root nobody; do
    person nobody inspection card put "$officer" --number "示例-$officer" \
      --from "$year-01-01" --to "$((year + 3))-12-31"
  done
  number=$(person root inspection plan "$mine" --subject 一通三防 --plain | first_cell)
  number=${number#inspections/}
  person nobody inspection approve "$number" >/dev/null
  person root inspection show "$number"

  if [ -z "$(person root bank versions "$bank" --plain | grep -i 'published\|已发布')" ]; then
    say "root submits the bank it took in, and may not approve it itself"
    person root bank submit "$bank"
    local code=0
    person root bank approve "$bank" || code=$?
    [ "$code" -ne 0 ] || fail "an author approved its own bank" "read the lines above"
    say "daemon (reviewer) approves it"
    person daemon bank approve "$bank"
  fi

  say "daemon stores what a paper for a 瓦斯检查工 consists of; both guards are checked"
  person daemon quiz blueprint put - <"$samples/抽题方案-瓦斯检查工.json"

  say "root pulls a pack for this device: signed, encrypted, for this inspection only"
  person root quiz pack pull --inspection "$number" --blueprint gas-inspector \
    --officer root --officer nobody
  # The newest of the device, where earlier demos left others.
  pack=$(person root quiz pack list --plain | first_cell)
}

# On site: no service can be reached.
on_site() {
  say "on site, no network: the promise first, then the mine's number, then the draw"
  person root inspection start "$number" --officers root,nobody >/dev/null
  ANLAN_RUNTIME=$nowhere "${client[@]}" quiz start --pack "$pack" --count 2 \
    --roster "$samples/班次名单-早班.csv" --digits 314159 --identity 身份证后四位 --mode q --no-input
  mapfile -t sittings < <(ANLAN_RUNTIME=$nowhere "${client[@]}" quiz board --plain --no-input |
    awk -F '\t' '$5 !~ /已交卷|handed in/ { print $1 }')
  say "two workers sit; the first question of the first, and the end"
  sat "${sittings[0]}" >"$anlan_state/sitting.txt"
  sed -n '1,7p' "$anlan_state/sitting.txt" && echo "…" && grep 已保存 "$anlan_state/sitting.txt" | sed -n '1p;$p'
  for sitting in "${sittings[@]:1}"; do sat "$sitting" >/dev/null; done
  rm -f "$anlan_state/sitting.txt"
  ANLAN_RUNTIME=$nowhere "${client[@]}" quiz board --no-input
  person root inspection record "$number" --arrive "$(clock '-2 hours')" \
    --leave "$(clock '-1 minutes')" --text "看了主通风机和回风巷，抽考两人" --signed-by "示例矿方" >/dev/null
}

# Home again: sync, score, a person's decision, close, proof.
back_home() {
  say "the inspection cannot close: no sitting has come home yet"
  refused person root inspection close "$number"
  say "root sends the sittings home; sending again changes nothing"
  person root quiz sync
  person root quiz sync
  say "a score with what it can and cannot tell, and proposals that nobody has decided"
  person root quiz show "${sittings[0]}"
  say "nobody (head) decides one of them; nothing follows by itself"
  person nobody quiz decide "${sittings[0]}" 1 --accept | tail -n 4
  say "now it closes"
  person root inspection close "$number"
  say "anybody recomputes everything from the receipt, offline"
  ANLAN_RUNTIME=$nowhere "${client[@]}" quiz verify "${sittings[0]}" --no-input
  say "and what two sittings tell about the questions: too little, and it says so"
  person root quiz stats "$bank" --no-pager | sed -n '1,12p'
}

wait_for_mine
if [ "$anlan_people" = one ]; then
  visit_alone
else
  # A folder without sockets: whoever looks there is far from every service.
  nowhere=$anlan_state/nowhere
  mkdir -p "$nowhere"
  lend_client
  before_the_trip
  on_site
  back_home
  return_client
fi
