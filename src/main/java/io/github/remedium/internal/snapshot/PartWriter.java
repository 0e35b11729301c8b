package io.github.remedium.internal.snapshot;

import io.github.remedium.internal.LoadFailure;
import java.io.IOException;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32C;

/** Writes the parts of a compiled file in the form that {@link PartFile} describes. Used once, by one thread. */
final class PartWriter {

    private final SeekableByteChannel channel;
    private final byte[] mark;
    private final int version;
    private final ByteBuffer chunk = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);
    private final CRC32C sum = new CRC32C();
    private long written = PartFile.HEADER;

    PartWriter(SeekableByteChannel channel, byte[] mark, int version) {
        this.channel = channel;
        this.mark = mark;
        this.version = version;
    }

    void write(Map<String, Buffer> parts) throws IOException {
        channel.position(PartFile.HEADER);
        ByteBuffer contents = ByteBuffer.allocate(parts.keySet().stream()
                        .mapToInt(name -> name.length() + 24)
                        .sum())
                .order(ByteOrder.LITTLE_ENDIAN);
        for (Map.Entry<String, Buffer> part : parts.entrySet()) {
            byte[] name = part.getKey().getBytes(StandardCharsets.US_ASCII);
            long from = written;
            sum.reset();
            put(part.getValue());
            flush();
            long length = written - from;
            while (written != PartFile.aligned(written)) {
                chunk.put((byte) 0);
                flush();
            }
            contents.putInt(name.length).put(name).putLong(from).putLong(length).putInt((int) sum.getValue());
        }
        long place = written;
        sum.reset();
        chunk.clear();
        put(contents.clear());
        flush();
        if (written > Integer.MAX_VALUE) {
            throw new LoadFailure("the compiled file would be larger than 2 GB; compile fewer articles together");
        }
        header(place, contents.limit(), (int) sum.getValue());
    }

    private void header(long contents, long contentsLength, int contentsSum) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(PartFile.HEADER).order(ByteOrder.LITTLE_ENDIAN);
        header.put(mark)
                .putInt(version)
                .putInt(0)
                .putLong(written)
                .putLong(contents)
                .putLong(contentsLength)
                .putInt(contentsSum);
        CRC32C own = new CRC32C();
        own.update(header.array(), 0, PartFile.HEADER - 4);
        header.putInt(PartFile.HEADER - 4, (int) own.getValue());
        channel.position(0);
        header.clear();
        while (header.hasRemaining()) {
            channel.write(header);
        }
    }

    private void put(Buffer values) throws IOException {
        for (int i = 0; i < values.limit(); i++) {
            if (chunk.remaining() < Long.BYTES) {
                flush();
            }
            if (values instanceof IntBuffer ints) {
                chunk.putInt(ints.get(i));
            } else if (values instanceof ByteBuffer bytes) {
                chunk.put(bytes.get(i));
            } else if (values instanceof CharBuffer chars) {
                chunk.putChar(chars.get(i));
            } else if (values instanceof FloatBuffer floats) {
                chunk.putFloat(floats.get(i));
            } else if (values instanceof DoubleBuffer doubles) {
                chunk.putDouble(doubles.get(i));
            } else {
                chunk.putLong(((LongBuffer) values).get(i));
            }
        }
    }

    private void flush() throws IOException {
        chunk.flip();
        sum.update(chunk.array(), 0, chunk.limit());
        written += chunk.limit();
        while (chunk.hasRemaining()) {
            channel.write(chunk);
        }
        chunk.clear();
    }
}
