package dev.classicready;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.classicready.descriptor.SourceLocation;
import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The tokens of a file of waivers, as JSON names them, whatever it is written in. */
interface WaiverTokens extends Closeable {

    /** The next token, or null at the end. */
    @Nullable
    JsonToken next() throws IOException;

    @Nullable
    JsonToken current();

    /** The name of the member that the current token is, or is the value of. */
    String name() throws IOException;

    String text() throws IOException;

    SourceLocation place();

    static WaiverTokens of(String file, JsonParser json) {
        return new WaiverTokens() {
            @Override
            public @Nullable JsonToken next() throws IOException {
                return json.nextToken();
            }

            @Override
            public @Nullable JsonToken current() {
                return json.currentToken();
            }

            @Override
            public String name() throws IOException {
                return json.currentName();
            }

            @Override
            public String text() throws IOException {
                return json.getText();
            }

            @Override
            public SourceLocation place() {
                return WaiversReader.place(file, json.currentTokenLocation());
            }

            @Override
            public void close() throws IOException {
                json.close();
            }
        };
    }
}
