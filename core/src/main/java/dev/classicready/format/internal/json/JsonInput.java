package dev.classicready.format.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.classicready.descriptor.Limits;
import java.io.IOException;
import java.io.Reader;

/** Makes parsers for documents from strangers: what a document may ask of memory is bounded. */
public final class JsonInput {

    private static final int MAX_TEXT_LENGTH = 1 << 26;

    private final JsonFactory factory;

    public JsonInput(Limits limits) {
        this.factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.maxDepth())
                        .maxStringLength(MAX_TEXT_LENGTH)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();
    }

    /** A parser of some characters. */
    public JsonParser parser(Reader reader) throws IOException {
        return factory.createParser(reader);
    }
}
