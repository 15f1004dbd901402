# 事故调查: an accident at the mine of the quiz, from the first call to the lesson that other mines
# answer. Sourced by compose/demo.sh after compose/demo-quiz.sh.
#
#   root    safety committee's office (AWB), liaison of the energy bureau (NY)
#   daemon  leader of the team (YJ)
#   nobody  head of the emergency bureau (YJ)

# act NAME DEPARTMENT COMMAND…: the client as one of the three; all three are one account where
# only one can act.
act() {
  local who=$1 department=$2
  shift 2
  if [ "$who" = root ] || [ "$anlan_people" = one ]; then
    "${client[@]}" "$@" --as "$department" --no-input
  else
    as_account "$who" env XDG_STATE_HOME="$anlan_sockets/people/$who" \
      "$anlan_sockets/anlan" "$@" --as "$department" --no-input
  fi
}

# quietly COMMAND…: says something only if it fails.
quietly() {
  local said
  said=$("$@" 2>&1) || fail "$said" "the command was: ${*:4}"
}

# number COMMAND…: the number in the name that a command answers with --plain.
number() { "$@" --plain | first_cell | sed 's#.*/##'; }

# The first report, an hour and a half after the accident: that is late, and the page says so.
first_call() {
  local day
  day=$(TZ=CST-8 date -d '-1 day' +%F)
  say "an accident at the mine that was licensed and questioned above; the office takes the call"
  report=$(number act root AWB report new --entity "$mine" --place 3号采面回风巷 \
    --at "$day 08:00" --course 风障脱落，瓦斯积聚后爆炸 --deaths 2 --missing 0 --severe 1+ \
    --poisoned 0 --loss 820 --reporter 示例调度员 --known "$day 08:05" --received "$day 09:30")
  quietly act root AWB report move "$report" verify
  quietly act root AWB report move "$report" confirm
  quietly act root AWB report hop "$report" --from 市应急管理局 --to 晋城市应急管理局 \
    --known "$day 09:30" --sent "$day 10:10"
  act root AWB report show "$report" --no-pager
}

# Six parties and the procuratorate; nobody works before he declared.
team_meets() {
  local leader=daemon
  [ "$anlan_people" = three ] || leader=$(id -un)
  say "a case: coal is the mine-safety bureau's, unless it entrusts the city; the team is named"
  file=$(number act root AWB case open --report "$report" --lead 高平市人民政府 \
    --basis 示例委托函1号)
  printf '%s\n' 姓名,代表,部门,账号,组长,组别 "组长甲,government,YJ,$leader,是," \
    应急甲,emergency,YJ,,,技术组 能源甲,supervising,NY,,,管理组 纪委甲,discipline,,,,责任组 \
    公安甲,public_security 工会甲,union 检察甲,procuratorate |
    quietly act root AWB case team "$file" --file - --document 高政函〔示例〕2号
  say "it may not meet before everybody declared his interests"
  refused act daemon YJ case move "$file" convene
  quietly act daemon YJ case declare "$file"
  for member in 应急甲 能源甲 纪委甲 公安甲 工会甲 检察甲; do
    quietly act root AWB case declare "$file" --person "$member"
  done
  act daemon YJ case move "$file" convene
}

# Evidence under seal, the order of things, and why.
inquiry() {
  local day folder=$anlan_state/case
  day=$(TZ=CST-8 date -d '-1 day' +%F)
  [ "$anlan_people" = one ] || folder=$anlan_sockets/people/daemon
  mkdir -p "$folder"
  printf '笔录（示例）：风障三天前就松了。\n' >"$folder/笔录.txt"
  chmod 644 "$folder/笔录.txt"
  say "evidence is hashed, put under seal, and every look at it is kept"
  act daemon YJ case evidence add "$file" "$folder/笔录.txt" --kind statement --place 井口 \
    --reason 询问 --by 组长甲 | sed -n '1,2p'
  act daemon YJ case evidence seal "$file/1" --seal F-0012 --place 物证室 --reason 保管
  quietly act daemon YJ case timeline add "$file" 风障松动 --at "$day" --source statement --evidence 1
  quietly act daemon YJ case timeline add "$file" 瓦斯报警 --at "$day 07:58:12" --source monitoring
  quietly act daemon YJ case timeline occur "$file" A05 --position 1 --entries 1,2 \
    --finding E13-07:风障失效:1
  local add=(act daemon YJ case causes add "$file") link=(act daemon YJ case causes link "$file")
  quietly "${add[@]}" 瓦斯爆炸 --kind accident
  quietly "${add[@]}" 风障失效，瓦斯积聚 --kind barrier --standing direct
  quietly "${add[@]}" 隐患三天未处理 --kind decision --standing indirect --level company
  quietly "${link[@]}" 2 1 --evidence 1
  quietly "${link[@]}" 3 2 --evidence 1
  say "why: one graph, every arrow with its evidence"
  act daemon YJ case causes list "$file" --no-pager
  act daemon YJ case causes draw "$file" --view tree --svg "$folder/故障树.svg"
  quietly act daemon YJ measure propose "$file" --kind enterprise --text 更换全部风障锚固
}

draft() {
  printf '# %s\n%s\n' 1 '示例一号煤业，证照齐全。' 2 '3号采面风障脱落，瓦斯积聚后爆炸。' 3 '死亡二人。' 4 "$1" \
    5 '矿长王某未组织处理。' 6 '更换全部风障锚固。' 7 '撤人及时，上报超过一小时。' 8 '屏障松了就是没有屏障。' |
    quietly act daemon YJ case draft "$file" --file - --note "$2"
}

# Signatures are bound to the very bytes that were read.
report_signed() {
  draft '直接原因：风障失效。' 初稿
  draft '直接原因：风障锚固失效，瓦斯积聚。' 补充原因
  say "the text changed after it was read: a signature under version 1 is refused"
  refused act daemon YJ case sign "$file" --version 1
  quietly act daemon YJ case sign "$file"
  for member in 应急甲 能源甲 纪委甲 公安甲 工会甲; do
    quietly act root AWB case sign "$file" --person "$member" --paper "签名页 $member"
  done
  quietly act daemon YJ case move "$file" pass
  quietly act daemon YJ case move "$file" submit
  quietly act root AWB case approve "$file" --document 高政函〔示例〕8号
  quietly act root AWB case publish "$file" --place 示例网站 --mask 王某 --checked
  act root AWB case move "$file" implement
  local pages=(--html "$anlan_state/调查报告-$file.html")
  ! command -v chromium >/dev/null || pages+=(--pdf "$anlan_state/调查报告-$file.pdf")
  say "the report, put together from the case, with what is still unresolved"
  act root AWB case report "$file" "${pages[@]}" --no-pager
}

# Who else must learn it, why exactly they, and who has answered.
lesson_taught() {
  say "who else must learn it: by rule, each mine with its reason"
  act daemon YJ lesson preview --trade B06 --division 140581 --no-pager 2>&1 | tail -n 4
  local lesson
  lesson=$(number act daemon YJ lesson draft "$file" --title 风障松动不过班 \
    --text 风障松了就撤人，先处理再作业。 --require 全矿风障逐道检查 --cause E13-07 \
    --due "$(TZ=CST-8 date -d '+30 days' +%F)" --departments NY --trade B06 --division 140581)
  act daemon YJ lesson select "$lesson"
  if [ "$anlan_people" = one ]; then
    say "SKIPPED: issuing the lesson, which takes somebody else: $anlan_people_why"
    return 0
  fi
  act nobody YJ lesson issue "$lesson"
  quietly act root NY lesson receive "$lesson" "$mine" --signed-by 矿方甲 --shift 早班=2
  quietly act root NY lesson teach "$lesson" "$mine" 早班 --by 班长甲
  quietly act root NY lesson quiz "$lesson" "$mine" 早班 1001 --passed
  say "where it has arrived, and where not, each by name"
  act nobody YJ lesson coverage "$lesson" --no-pager | sed -n '1,4p'
  act nobody YJ lesson coverage "$lesson" --gaps --no-pager 2>&1 | tail -n 5
}

# Not closed for want of knowledge; and the file leaves as others can verify it.
gates_and_archive() {
  say "四不放过: it cannot close, and each gate says what is missing"
  act root AWB case show "$file" --no-pager | sed '/^时限/,$d'
  local bag=$anlan_state/case/案卷-$file.zip
  [ "$anlan_people" = one ] || bag=$anlan_sockets/people/daemon/案卷-$file.zip
  say "the whole file as an archive that any BagIt program verifies"
  rm -f "$bag"
  act daemon YJ case export "$file" --purpose 移交档案 -o "$bag" | sed -n 1p
  act daemon YJ case verify "$bag"
}

lend_client
first_call
team_meets
inquiry
report_signed
lesson_taught
gates_and_archive
[ "$anlan_people" = one ] || {
  mkdir -p "$anlan_state/case"
  cp "$anlan_sockets/people/daemon/"*.{svg,zip} "$anlan_state/case/"
}
return_client
