package io.github.remedium.internal.snapshot;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/** Compiled files with changed bytes and right checksums, as only a forger makes them. */
public final class Resealed {

    private Resealed() {}

    /** The file with all its checksums made anew, as far as its table of contents can be followed. */
    public static byte[] of(byte[] file) {
        byte[] sealed = file.clone();
        ByteBuffer bytes = ByteBuffer.wrap(sealed).order(ByteOrder.LITTLE_ENDIAN);
        if (file.length < PartFile.HEADER) {
            return file;
        }
        int contents = (int) bytes.getLong(24);
        int length = (int) bytes.getLong(32);
        if (contents >= 0 && length >= 0 && contents <= file.length - length) {
            int at = contents;
            while (at + 24 <= contents + length) {
                int name = bytes.getInt(at);
                if (name < 0 || name > contents + length - at - 24) {
                    break;
                }
                int from = (int) bytes.getLong(at + 4 + name);
                int size = (int) PartFile.aligned(bytes.getLong(at + 12 + name));
                if (from >= 0 && size >= 0 && from <= file.length - size) {
                    bytes.putInt(at + 20 + name, sum(bytes, from, size));
                }
                at += 24 + name;
            }
            bytes.putInt(40, sum(bytes, contents, length));
        }
        bytes.putInt(PartFile.HEADER - 4, sum(bytes, 0, PartFile.HEADER - 4));
        return sealed;
    }

    /** Where header, contents and parts of a sound file begin, and how long each is. */
    public static List<int[]> places(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int contents = (int) bytes.getLong(24);
        int length = (int) bytes.getLong(32);
        List<int[]> places = new ArrayList<>();
        places.add(new int[] {0, PartFile.HEADER});
        places.add(new int[] {contents, length});
        for (int at = contents; at < contents + length; at += 24 + bytes.getInt(at)) {
            int entry = at + 4 + bytes.getInt(at);
            places.add(new int[] {(int) bytes.getLong(entry), (int) bytes.getLong(entry + 8)});
        }
        return places;
    }

    private static int sum(ByteBuffer bytes, int from, int length) {
        CRC32C sum = new CRC32C();
        sum.update(bytes.slice(from, length));
        return (int) sum.getValue();
    }
}
