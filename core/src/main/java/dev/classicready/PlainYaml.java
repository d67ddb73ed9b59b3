package dev.classicready;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dev.classicready.descriptor.SourceLocation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.reader.UnicodeReader;

/**
 * YAML without anchors, aliases and tags: what few would write on purpose into a file of waivers, and what can make a
 * small file stand for a huge one.
 */
final class PlainYaml extends JsonParserDelegate {

    private static final YAMLFactory YAML = YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .loaderOptions(limits())
            .build();

    private final String file;
    private final YAMLParser yaml;

    private PlainYaml(String file, YAMLParser yaml) {
        super(yaml);
        this.file = file;
        this.yaml = yaml;
    }

    static JsonParser of(String file, byte[] content) throws IOException {
        return new PlainYaml(file, YAML.createParser(new UnicodeReader(new ByteArrayInputStream(content))));
    }

    private static LoaderOptions limits() {
        LoaderOptions limits = new LoaderOptions();
        limits.setCodePointLimit(WaiversReader.MOST_BYTES);
        return limits;
    }

    @Override
    public JsonToken nextToken() throws IOException {
        JsonToken token = yaml.nextToken();
        if (yaml.isCurrentAlias()) {
            throw refused("an alias");
        }
        if (yaml.getObjectId() != null) {
            throw refused("an anchor");
        }
        if (yaml.getTypeId() != null) {
            throw refused("a tag");
        }
        return token;
    }

    private BadInputException refused(String found) {
        SourceLocation place = WaiversReader.place(file, yaml.currentTokenLocation());
        return new BadInputException(
                place, "found " + found + "; expected plain YAML: quote what starts with *, & or !");
    }
}
