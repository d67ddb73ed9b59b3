package dev.classicready.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Brings rules: DRL that was compiled to the executable model when the pack was built. Packs are found through
 * {@link java.util.ServiceLoader}; an analysis uses all of them together.
 */
public interface RulePack {

    /** The pack's name, in reports and error messages; no other pack has it. */
    String name();

    String version();

    /** The day up to which the pack knows Azure's calendar. */
    LocalDate knowledgeDate();

    /**
     * The resource, found by the pack's own class loader, that lists the classes of the executable model: what the
     * Maven plugin of Drools writes to {@code META-INF/kie/<group>/<artifact>/drools-model}.
     */
    String modelIndex();

    /** The documents that the pack's rules cite. */
    List<SourceDocument> documents();

    /** The texts by which the platform's own validate operation says what rules of the pack say; none unless known. */
    default List<KnownMessage> platformMessages() {
        return List.of();
    }

    /**
     * The page that explains a rule at length, as Markdown; empty if the pack has none. Unless a pack says otherwise it
     * is the resource {@code docs/<rule id>.md} beside the pack's class.
     *
     * @param ruleId a rule of this pack
     */
    default Optional<String> page(String ruleId) {
        try (InputStream page = getClass().getResourceAsStream("docs/" + ruleId + ".md")) {
            return page == null
                    ? Optional.empty()
                    : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
