package io.github.remedium.internal.snapshot;

import io.github.remedium.internal.LoadFailure;
import io.github.remedium.internal.flat.PartSink;
import io.github.remedium.internal.flat.Parts;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32C;

/**
 * The form of a compiled file. All numbers are little-endian. A header of {@value #HEADER} bytes: the mark, the version of
 * the form, the length of the file, the place and length of the table of contents, its checksum, and the checksum of the
 * header itself. Then the parts, each at a multiple of {@value #ALIGNMENT} bytes. Then the table of contents, with an entry
 * for each part: the length of its name, the name, its place, its length, and its checksum, which includes the zeros up to
 * the next part. Checksums are CRC-32C.
 *
 * <p>Opening maps the file and verifies every checksum, so that a file of which a byte was changed is refused as a whole.
 */
public final class PartFile {

    static final int HEADER = 64;
    static final int ALIGNMENT = 8;

    /** The version of the form, and of what the parts mean. It rises with every change to how texts are taken apart. */
    static final int VERSION = 2;

    /** Begins with a byte that no text begins with, and has both ends of line, which a transfer as text would change. */
    private static final byte[] MARK = {(byte) 0x89, 'R', 'M', 'D', '\r', '\n', 0x1A, '\n'};

    private static final int LONGEST_NAME = 200;

    private PartFile() {}

    /** Whether a file begins like a compiled file. */
    public static boolean isOne(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer begin = ByteBuffer.allocate(MARK.length);
            while (begin.hasRemaining() && channel.read(begin) > 0) {
                // Until the mark is complete or the file ends.
            }
            return isOne(begin.array());
        }
    }

    /** Whether bytes begin like a compiled file. */
    static boolean isOne(byte[] begin) {
        return begin.length >= MARK.length && Arrays.equals(begin, 0, MARK.length, MARK, 0, MARK.length);
    }

    /**
     * The parts of a file, mapped into memory: nothing is copied.
     *
     * @throws LoadFailure if it cannot be read, is no compiled file, is of another version, is cut off, or was changed; the
     *     message says which and what to do
     */
    public static Parts map(Path file) {
        String place = file.toString();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = channel.size();
            if (size > Integer.MAX_VALUE) {
                throw new LoadFailure(place + " is larger than 2 GB, which no compiled file is");
            }
            MappedByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, size);
            return read(place, bytes);
        } catch (IOException e) {
            throw new LoadFailure(place + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The same for bytes that are in memory. */
    public static Parts read(String place, ByteBuffer file) {
        ByteBuffer bytes = file.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        bytes.clear();
        byte[] mark = new byte[Math.min(MARK.length, bytes.limit())];
        bytes.get(0, mark);
        if (!Arrays.equals(mark, MARK)) {
            throw new LoadFailure(place + " is no compiled file; the command compile makes one");
        }
        if (bytes.limit() < HEADER) {
            throw truncated(place, bytes.limit());
        }
        int version = bytes.getInt(8);
        if (version != VERSION) {
            throw new LoadFailure(
                    place + " is a compiled file of version " + version + ", and this program reads version "
                            + VERSION + " only; compile it again with this program"
                            + (version > VERSION ? ", or use the newer program that made it" : ""));
        }
        if (checksum(bytes, 0, HEADER - 4) != bytes.getInt(HEADER - 4)) {
            throw altered(place, "the header");
        }
        long length = bytes.getLong(16);
        if (bytes.limit() != length) {
            throw bytes.limit() < length ? truncated(place, bytes.limit()) : altered(place, "the end");
        }
        long contents = bytes.getLong(24);
        long contentsLength = bytes.getLong(32);
        if (contents < HEADER || contentsLength < 0 || contents > length - contentsLength) {
            throw altered(place, "the table of contents");
        }
        if (checksum(bytes, (int) contents, (int) contentsLength) != bytes.getInt(40)) {
            throw altered(place, "the table of contents");
        }
        return new Parts(place, parts(place, bytes, (int) contents, (int) contentsLength));
    }

    private static Map<String, ByteBuffer> parts(String place, ByteBuffer bytes, int contents, int contentsLength) {
        Map<String, ByteBuffer> parts = new HashMap<>();
        ByteBuffer table = bytes.slice(contents, contentsLength).order(ByteOrder.LITTLE_ENDIAN);
        while (table.remaining() > 0) {
            int nameLength = table.remaining() < 4 ? -1 : table.getInt();
            if (nameLength < 0 || nameLength > LONGEST_NAME || table.remaining() < nameLength + 20) {
                throw altered(place, "the table of contents");
            }
            byte[] name = new byte[nameLength];
            table.get(name);
            String part = new String(name, StandardCharsets.US_ASCII);
            long from = table.getLong();
            long length = table.getLong();
            if (table.remaining() < 4 || from < HEADER || length < 0 || aligned(length) > contents - from) {
                throw altered(place, "the table of contents");
            }
            if (checksum(bytes, (int) from, (int) aligned(length)) != table.getInt()) {
                throw altered(place, "part '" + part + "'");
            }
            parts.put(part, bytes.slice((int) from, (int) length));
        }
        return parts;
    }

    private static LoadFailure truncated(String place, long length) {
        return new LoadFailure(place + " is cut off: only " + length
                + " bytes of the compiled file are there; copy or compile it again");
    }

    private static LoadFailure altered(String place, String what) {
        return new LoadFailure(place + " was changed since it was compiled: the checksum of " + what
                + " is wrong; copy or compile it again");
    }

    private static int checksum(ByteBuffer bytes, int from, int length) {
        CRC32C sum = new CRC32C();
        sum.update(bytes.slice(from, length));
        return (int) sum.getValue();
    }

    static long aligned(long length) {
        return (length + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    }

    /** Writes parts to a new file, which must not be there yet. */
    static void write(PartSink sink, Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ)) {
            new PartWriter(channel, MARK, VERSION).write(sink.parts());
            channel.force(true);
        }
    }
}
