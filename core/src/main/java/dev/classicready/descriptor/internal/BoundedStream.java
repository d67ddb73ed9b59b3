package dev.classicready.descriptor.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.IntConsumer;

/** A stream that refuses to be longer than expected. */
public class BoundedStream extends FilterInputStream {

    private final long limit;
    private final String message;
    private final IntConsumer progress;
    private long count;

    /**
     * @param message what to say when there are more bytes than {@code limit}
     * @param progress is told how many further bytes have been read
     */
    public BoundedStream(InputStream in, long limit, String message, IntConsumer progress) {
        super(in);
        this.limit = limit;
        this.message = message;
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        int read = in.read();
        return read < 0 ? read : count(1) > 0 ? read : -1;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int read = in.read(target, from, length);
        return read < 0 ? read : count(read);
    }

    private int count(int read) throws IOException {
        count += read;
        if (count > limit) {
            throw new LimitException(message);
        }
        progress.accept(read);
        return read;
    }
}
