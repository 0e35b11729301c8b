package io.github.remedium.internal.snapshot;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32C;

/** Compiled files with changed bytes and right checksums, as only a forger makes them. */
public final class Resealed {

    private Resealed() {}

    /** The file with all its checksums made anew, as far as its table of contents can be followed. */
    public static byte[] of(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file.clone()).order(ByteOrder.LITTLE_ENDIAN);
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
        return bytes.array();
    }

    private static int sum(ByteBuffer bytes, int from, int length) {
        CRC32C sum = new CRC32C();
        sum.update(bytes.array(), from, length);
        return (int) sum.getValue();
    }
}
