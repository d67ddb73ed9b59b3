package dev.classicready.rule;

import java.time.LocalDate;
import java.util.List;

/**
 * Brings rules: DRL that was compiled to the executable model when the pack was built. Packs are found through
 * {@link java.util.ServiceLoader}; an analysis uses all of them together.
 */
public interface RulePack {

    /** The pack's name, for error messages. */
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

    /** Where a rule is explained at length: a URL or a resource name in which {@code {id}} stands for the rule's id. */
    String helpPattern();
}
