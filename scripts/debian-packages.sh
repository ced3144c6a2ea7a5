# Sourced by the fetch scripts: packages of this machine's Debian source, read for one release into apt state
# folders of our own, never installed into the system.
#
# Uses say (one message) of the script that sources it; the folder is $cache/apt.

machine_source() { # prints "URI<tab>COMPONENTS<tab>KEYRING" of the first Debian source that is not a security one
  for file in /etc/apt/sources.list.d/*.sources; do
    [ -f "$file" ] || continue
    awk '
      function done() {
        if (types ~ /(^| )deb( |$)/ && uri != "" && uri !~ /security/ && suites !~ /security/ \
            && components ~ /(^| )main( |$)/ && enabled != "no" && uri ~ /debian/)
          { printf "%s\tmain\t%s\n", uri, key; found = 1; exit }
        types = uri = suites = components = key = enabled = ""
      }
      /^[ \t]*#/ { next }
      /^[ \t]*$/ { done(); next }
      {
        name = tolower($1); value = $0; sub(/^[^:]*:[ \t]*/, "", value)
        if (name == "types:") types = value
        if (name == "uris:") { split(value, all, " "); uri = all[1] }
        if (name == "suites:") suites = value
        if (name == "components:") components = value
        if (name == "signed-by:") key = value
        if (name == "enabled:") enabled = tolower(value)
      }
      END { if (!found) done() }' "$file"
  done
  for file in /etc/apt/sources.list /etc/apt/sources.list.d/*.list; do
    [ -f "$file" ] || continue
    awk '
      $1 == "deb" {
        key = ""
        if (match($0, /signed-by=[^] ,]+/)) key = substr($0, RSTART + 10, RLENGTH - 10)
        sub(/\[[^]]*\][ \t]*/, "")
        if ($2 ~ /debian/ && $2 !~ /security/ && $3 !~ /security/ && / main( |$)/)
          { printf "%s\tmain\t%s\n", $2, key; exit }
      }' "$file"
  done
}

apt_read() { # apt_read SUITE URI COMPONENTS KEYRING TYPES: fresh index of that suite into our own folders
  rm -rf "$apt/state/lists" "$apt/cache"
  mkdir -p "$apt/state/lists/partial" "$apt/cache/archives/partial" "$apt/etc"
  : >"$apt/state/status"
  {
    printf 'Types: %s\nURIs: %s\nSuites: %s\nComponents: %s\nArchitectures: amd64 i386\n' "$5" "$2" "$1" "$3"
    [ -z "$4" ] || printf 'Signed-By: %s\n' "$4"
  } >"$apt/etc/debian.sources"
  cat >"$apt/apt.conf" <<CONF
Dir::State "$apt/state";
Dir::State::status "$apt/state/status";
Dir::Cache "$apt/cache";
Dir::Etc::sourcelist "$apt/etc/debian.sources";
Dir::Etc::sourceparts "-";
APT::Architecture "amd64";
APT::Architectures { "amd64"; "i386"; };
Acquire::Languages "none";
Acquire::Retries "2";
CONF
  APT_CONFIG="$apt/apt.conf" apt-get -qq -o APT::Update::Error-Mode=any update >"$apt/log" 2>&1 || return 1
  # "stable" is only good while it is the release we want.
  cat "$apt"/state/lists/*Release 2>/dev/null | grep -q "^Codename: $release\$"
}

# debian_index [RELEASE [TYPES]]: makes the package index ready for what follows; 1 with a message if it cannot be had.
debian_index() {
  release=${1:-trixie}
  for tool in apt-get dpkg awk; do
    command -v "$tool" >/dev/null || { say "$tool is not on this machine"; return 1; }
  done
  source=$(machine_source | head -n 1)
  [ -n "$source" ] || { say "this machine has no Debian package source configured"; return 1; }
  IFS='	' read -r uri components key <<<"$source"
  apt=$cache/apt
  for suite in "$release" "$release" stable stable; do
    if apt_read "$suite" "$uri" "$components" "$key" "${2:-deb}"; then
      return 0
    fi
    say "reading the package index of $suite failed: $(grep -m 1 '^E:' "$apt/log" | cut -c 1-160)"
  done
  return 1
}

# debian_unpack FOLDER PACKAGE...: the packages' files below $cache/FOLDER; all or none.
debian_unpack() {
  folder=$1; shift
  rm -rf "$apt/debs" "$cache/$folder.new"
  mkdir -p "$apt/debs" "$cache/$folder.new"
  (cd "$apt/debs" && APT_CONFIG="$apt/apt.conf" apt-get -qq download "$@") >"$apt/log" 2>&1 \
    || { say "apt-get download ($folder) failed: $(grep -m 1 '^E:' "$apt/log")"; return 1; }
  for deb in "$apt"/debs/*.deb; do
    dpkg -x "$deb" "$cache/$folder.new" || { say "cannot unpack ${deb##*/}"; return 1; }
  done
  rm -rf "${cache:?}/$folder"
  mv "$cache/$folder.new" "$cache/$folder"
}

# debian_sources FOLDER PACKAGE...: the packages' source archives, as they are upstream, into $cache/FOLDER.
debian_sources() {
  folder=$1; shift
  mkdir -p "$cache/$folder"
  (cd "$cache/$folder" && APT_CONFIG="$apt/apt.conf" apt-get -qq source --download-only "$@") >"$apt/log" 2>&1 \
    || { say "apt-get source ($*) failed: $(grep -m 1 '^E:' "$apt/log")"; return 1; }
}
