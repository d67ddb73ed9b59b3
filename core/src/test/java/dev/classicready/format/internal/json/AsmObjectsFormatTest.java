package dev.classicready.format.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.classicready.descriptor.Evidence;
import dev.classicready.format.DescriptorSink;
import dev.classicready.format.JsonHead;
import java.io.StringReader;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AsmObjectsFormatTest {

    private static final String URL = "https://management.core.windows.net/s1/services/storageservices";

    @Test
    void answers_are_handed_on_by_their_urls() throws Exception {
        String json = """
                {
                  "%s": {
                    "RequestGuid": "g", "Url": "%s", "AccessToken": "secret",
                    "Response": "<StorageServices/>"
                  },
                  "%s/a": "\\uFEFF <StorageService/>",
                  "https://management.azure.com/tenants": {"Response": "{\\"value\\": []}"},
                  "%s/gone": null,
                  "%s/number": 7
                }
                """.formatted(URL, URL, URL, URL, URL);

        assertThat(calls(json))
                .containsExactly(
                        "embedded [" + URL + ", <StorageServices/>, " + json.indexOf("\"Response\"") + "]",
                        "embedded [" + URL + "/a,  <StorageService/>, " + json.indexOf("\"" + URL + "/a\"") + "]",
                        "error [" + json.indexOf("\"" + URL + "/number\"") + ", " + URL + "/number, found no answer; "
                                + "expected its XML as text, or in \"Response\"; export the file again]",
                        "note [-1, , 1 of the answers are no XML, and so not of the management API; "
                                + "they are passed over]",
                        "supply [ASM_OBJECTS]");
    }

    @Test
    void told_by_members_that_are_urls() {
        AsmObjectsFormat format = new AsmObjectsFormat();

        assertThat(format.recognizes(head(Map.of(URL, "", URL + ".Url", URL)))).isTrue();
        assertThat(format.recognizes(head(Map.of(URL, "", "name", "x")))).isFalse();
        assertThat(format.recognizes(head(Map.of()))).isFalse();
        assertThat(JsonReads.of("objects.json", "{\"" + URL + "\": \"" + "x".repeat(40_000))
                        .kind())
                .isEqualTo(Evidence.ASM_OBJECTS);
    }

    private static JsonHead head(Map<String, String> members) {
        return new JsonHead("objects.json", false, members, Map.of());
    }

    /** What the format tells the sink of a document that starts at place 0. */
    private static List<String> calls(String json) throws Exception {
        List<String> calls = new ArrayList<>();
        DescriptorSink sink = (DescriptorSink) Proxy.newProxyInstance(
                DescriptorSink.class.getClassLoader(), new Class<?>[] {DescriptorSink.class}, (proxy, method, args) -> {
                    calls.add(method.getName() + " " + List.of(args));
                    return null;
                });
        JsonInput input = new JsonInput(dev.classicready.descriptor.Limits.DEFAULT);
        JsonHead head = JsonHeads.of("objects.json", new StringReader(json), input);
        new AsmObjectsFormat().read(new LocatedJson(head, input.parser(new StringReader(json)), 0), sink);
        return calls;
    }
}
