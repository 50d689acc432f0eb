# Parts of the launcher, sourced by ./biennien and ./mvn-test. Needs $here, the project's folder.

# Vietnamese where the user's locale is, or where BIENNIEN_LANG says so.
case "${BIENNIEN_LANG:-${LC_ALL:-${LC_MESSAGES:-${LANG-}}}}" in
  vi*) vietnamese=1 ;;
  *) vietnamese= ;;
esac

# say VIETNAMESE ENGLISH: one message on standard error.
say() {
  if [ -n "$vietnamese" ]; then printf '%s\n' "$1" >&2; else printf '%s\n' "$2" >&2; fi
}

# is_java_25 DIR: whether DIR is a JDK 25 or newer. Reads its release file; starting a JVM takes longer.
is_java_25() {
  [ -x "$1/bin/javac" ] && [ -f "$1/release" ] || return 1
  major=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  [ "${major:-0}" -ge 25 ] 2>/dev/null
}

# find_java: sets java_home, or says how to get a JDK 25.
find_java() {
  on_path=$(command -v javac 2>/dev/null || true)
  [ -n "$on_path" ] && on_path=$(dirname "$(dirname "$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")")")
  for dir in "${BIENNIEN_JAVA_HOME-}" "${JAVA_HOME-}" "$on_path" /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
      "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -n "$dir" ] && is_java_25 "$dir"; then java_home=$dir; return 0; fi
  done
  say "Không tìm thấy JDK 25 trên máy này. Hãy cài một bản (chẳng hạn Temurin 25 tại https://adoptium.net, hoặc \
'sdk install java 25-tem'), rồi chạy lại; nếu có nhiều bản, đặt BIENNIEN_JAVA_HOME là thư mục của bản 25." \
"No JDK 25 was found on this machine. Install one (for instance Temurin 25 from https://adoptium.net, or \
'sdk install java 25-tem') and run again; where several are installed, set BIENNIEN_JAVA_HOME to its folder."
  return 1
}

# need COMMAND VERSION_HINT: says how to get a tool that the build needs.
need() {
  command -v "$1" >/dev/null 2>&1 && return 0
  say "Cần '$1' ($2) để dựng chương trình; hãy cài rồi chạy lại (Debian/Ubuntu: apt-get install $3)." \
    "'$1' ($2) is needed to build the program; install it and run again (Debian/Ubuntu: apt-get install $3)."
  return 1
}

# sources_newer_than FILE: whether a source is newer than FILE.
sources_newer_than() {
  [ -n "$(find "$here/pom.xml" "$here"/*/pom.xml "$here"/*/src/main "$here/app/web" \
    \( -name node_modules -o -name dist -o -name target \) -prune -o -type f -newer "$1" -print 2>/dev/null \
    | head -n 1)" ]
}

# build_if_older: builds the jars if there are none or a source is newer.
build_if_older() {
  built="$here/app/target/built.stamp"
  if [ -f "$built" ] && ! sources_newer_than "$built"; then return 0; fi
  need mvn "Maven 3.8+" maven && need node "Node.js 20.19+" nodejs && need npm "npm" npm || return 1
  log="$here/target/build.log"
  mkdir -p "$here/target"
  say "Đang dựng Biên Niên (lần đầu có thể mất vài phút, cần mạng để tải thư viện) …" \
    "Building Biên Niên (the first time may take some minutes and needs the network for its libraries) …"
  touch "$here/target/build.start"
  (cd "$here" && JAVA_HOME="$java_home" mvn -B -ntp -DskipTests -pl app -am package >"$log" 2>&1 </dev/null; echo $? >"$here/target/build.rc") &
  builder=$!
  shown=
  while kill -0 "$builder" 2>/dev/null; do
    step=$(sed -n 's/^\[INFO\] Building \(.*[^ ]\)  *\[\([0-9]*\/[0-9]*\)\]$/\2 \1/p' "$log" 2>/dev/null | tail -n 1)
    if [ -n "$step" ] && [ "$step" != "$shown" ]; then printf '  %s\n' "$step" >&2; shown=$step; fi
    sleep 0.3
  done
  wait "$builder"
  if [ "$(cat "$here/target/build.rc")" != 0 ]; then
    grep -E '^\[ERROR\]' "$log" | head -n 12 >&2
    say "Không dựng được. Toàn bộ nhật ký: $log" "The build failed. The whole log: $log"
    return 1
  fi
  mv "$here/target/build.start" "$built"
}

# make_aot_cache: sets class_path, jvm_options and aot; after a build makes the AOT cache (JEP 514), which halves the
# time to start. A cache holds for one JVM and one set of jars; without it the program runs all the same.
# It keeps no profile of the rehearsal: the good compiler would take the few sentences read there for what is usual, and its code for
# long commands would be slower (decision 28).
make_aot_cache() {
  class_path="$here/app/target/biennien-app.jar:$here/app/target/lib/*"
  jvm_options="-Xmx512m -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
-Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8"
  cache="$here/app/target/biennien.aot"
  aot=
  if [ ! -f "$cache" ] || [ "$here/app/target/built.stamp" -nt "$cache" ]; then
    rm -f "$cache"
    mkdir -p "$here/target"
    # shellcheck disable=SC2086
    "$java_home/bin/java" -XX:AOTCacheOutput="$cache" -XX:+UnlockDiagnosticVMOptions -XX:+IgnoreUnrecognizedVMOptions \
      -XX:-AOTRecordTraining $jvm_options -cp "$class_path" \
      org.biennien.app.cli.Rehearsal >"$here/target/aot.log" 2>&1 </dev/null || true
  fi
  # A cache that does not fit is passed over; the JVM need not tell the user.
  [ -f "$cache" ] && aot="-XX:AOTCache=$cache -Xlog:disable -Xlog:all=error:stderr"
  return 0
}

# kilobytes: prints how much the files and folders among its arguments hold.
kilobytes() {
  held=0
  for argument; do
    if [ -e "$argument" ]; then
      held=$((held + $(du -sk -- "$argument" | cut -f1)))
    fi
  done
  echo "$held"
}

# large_pages: prints the option to keep heap and code in large pages, if this system gives them to who asks (Linux). The models'
# tables lie all over the heap: a look-up finds its page sooner.
large_pages() {
  if grep -q -e '\[madvise\]' -e '\[always\]' /sys/kernel/mm/transparent_hugepage/enabled 2>/dev/null; then
    printf '%s' "-XX:+UseTransparentHugePages"
  fi
}
