#!/bin/sh
# Makes what the container image has beside the program: a Java of the modules that are needed, the C library that it
# needs, and a user without rights. For Linux; the image is for the processor of the machine that builds it.
#     src/image/root.sh FOLDER JAVA_HOME
set -eu
root=$1
java=$2

rm -rf "$root"
mkdir -p "$root/etc" "$root/opt" "$root/tmp" "$root/articles"
"$java/bin/jlink" --output "$root/opt/java" --strip-java-debug-attributes --no-man-pages --no-header-files --compress=2 \
    --add-modules java.base,java.logging,java.management,java.naming,java.net.http,java.sql,java.xml,jdk.crypto.ec,jdk.management,jdk.unsupported,jdk.zipfs
# A JDK of some distributions keeps its certificates elsewhere, and links to them.
find "$root/opt/java" -type l | while read -r link; do
    target=$(readlink -f "$link") && rm "$link" && { [ ! -f "$target" ] || cp "$target" "$link"; }
done
find "$root/opt/java" -type f \( -name '*.so' -o -path '*/bin/java' \) -exec ldd {} + 2>/dev/null \
    | grep -oE '/[^ ]+\.so[^ ]*' | grep -v "^$root" | sort -u | while read -r library; do
    mkdir -p "$root$(dirname "$library")"
    cp -L "$library" "$root$library"
done
echo 'remedium:x:10001:10001::/:' >"$root/etc/passwd"
echo 'remedium:x:10001:' >"$root/etc/group"
