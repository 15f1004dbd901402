# Who acts in the demo. Writing a question bank and approving it are two people's work, and so are
# the two officers of a visit: started as root, the demo lets three accounts act that every Debian
# has. Sourced by compose/run before the services start.
#
#            at an inspection                 at an investigation
#   root    inspector and author      R4 R7 R8  office (AWB R12), energy bureau (NY R3)
#   daemon  reviewer of questions     R8        leader of the team  R13 R14
#   nobody  head, and second officer  R4 R6     head                R6

anlan_people=one
anlan_people_why="only one account acts here: start the demo as root to see the other people's part"

# as_account NAME COMMAND…: with the group that the sockets are open to.
as_account() {
  local who=$1
  shift
  setpriv --reuid "$who" --regid daemon --groups daemon --inh-caps=-all "$@"
}

# Decides whether three people can act, and writes what they may do.
prepare_people() {
  [ "$(id -u)" -eq 0 ] || return 0
  command -v setpriv >/dev/null && id daemon >/dev/null 2>&1 && id nobody >/dev/null 2>&1 || {
    anlan_people_why="setpriv, daemon or nobody is missing on this machine"
    return 0
  }
  # Other accounts must get to the sockets; a folder that the caller chose is not exchanged.
  if ! as_account daemon test -x "$(dirname "$anlan_sockets")"; then
    [ "$anlan_sockets_given" = no ] || {
      anlan_people_why="other accounts do not get to $anlan_sockets"
      return 0
    }
    anlan_sockets=/tmp/anlan-$(id -u)
  fi
  anlan_people=three
  mkdir -p "$anlan_state"
  local people=$anlan_state/people.json group='"socketGroup": "daemon"' service
  cat >"$people" <<JSON
{
  "entitlements": [
    { "account": "root", "department": "YJ", "roles": ["R4", "R7", "R8"] },
    { "account": "root", "department": "AWB", "roles": ["R12", "R17"] },
    { "account": "root", "department": "svc:investigation", "roles": [] },
    { "account": "daemon", "department": "YJ", "roles": ["R8"] },
    { "account": "nobody", "department": "YJ", "roles": ["R4", "R6"] }
  ]
}
JSON
  cat >"$anlan_state/investigators.json" <<JSON
{
  "entitlements": [
    { "account": "root", "department": "AWB", "roles": ["R12", "R17"] },
    { "account": "root", "department": "NY", "roles": ["R3"] },
    { "account": "root", "department": "YJ", "roles": ["R4"] },
    { "account": "root", "department": "svc:enforcement", "roles": [] },
    { "account": "root", "department": "svc:permits", "roles": [] },
    { "account": "daemon", "department": "YJ", "roles": ["R13", "R14"] },
    { "account": "nobody", "department": "YJ", "roles": ["R4", "R6"] }
  ]
}
JSON
  for service in "${anlan_services[@]}"; do
    anlan_config[$service]=$anlan_state/$service.json
    printf '{ %s }\n' "$group" >"${anlan_config[$service]}"
  done
  printf '{ %s, "access": "people.json" }\n' "$group" >"${anlan_config[enforcement]}"
  printf '{ %s, "access": "investigators.json" }\n' "$group" >"${anlan_config[investigation]}"
}

# Puts the client where the others may run it: the build may lie where only its owner gets to.
lend_client() {
  [ "$anlan_people" = three ] || return 0
  cp "$anlan_bin/anlan" "$anlan_sockets/anlan"
  chmod 755 "$anlan_sockets/anlan"
  install -d -m 711 "$anlan_sockets/people"
  for account in daemon nobody; do
    install -d -m 700 -o "$account" "$anlan_sockets/people/$account"
  done
}

# Takes it away again.
return_client() { rm -rf "$anlan_sockets/anlan" "$anlan_sockets/people"; }

# person NAME COMMAND…: the client as one of the three, for the emergency bureau (YJ).
person() {
  local who=$1
  shift
  if [ "$who" = root ]; then
    "${client[@]}" "$@" --as YJ --no-input
  else
    as_account "$who" env XDG_STATE_HOME="$anlan_sockets/people/$who" \
      "$anlan_sockets/anlan" "$@" --as YJ --no-input
  fi
}
