package dev.classicready.render;

import java.io.ByteArrayOutputStream;

/** Bytes in memory that can be read without a copy. */
final class Buffer extends ByteArrayOutputStream {

    Buffer(int size) {
        super(size);
    }

    /** The bytes, of which {@link #size()} count; the same ones that are written to. */
    byte[] bytes() {
        return buf;
    }
}
