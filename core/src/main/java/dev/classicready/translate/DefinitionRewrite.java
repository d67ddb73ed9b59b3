package dev.classicready.translate;

import dev.classicready.classic.Names;
import dev.classicready.translate.XmlText.Element;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rewrites a service definition for Cloud Services (extended support). */
final class DefinitionRewrite {

    private final CloudServiceDesign design;
    private final TextEdits edits;
    private final RewrittenFile file;

    DefinitionRewrite(CloudServiceDesign design, XmlText xml) {
        this.design = design;
        this.edits = new TextEdits(xml);
        Masking.encoding(xml, edits);
        xml.root().children().stream()
                .filter(c -> c.is("WebRole") || c.is("WorkerRole"))
                .forEach(this::role);
        Masking.everythingElse(xml, edits, Set.of());
        this.file = new RewrittenFile(design.id().name(), RewrittenFile.DEFINITION, edits.apply(), edits.changes());
    }

    RewrittenFile file() {
        return file;
    }

    private void role(Element role) {
        String name = role.value("name");
        Optional<RoleDesign> settled = design.roles().stream()
                .filter(r -> Names.same(r.role().name(), name))
                .findFirst();
        String size = settled.map(RoleDesign::size).orElse(null);
        if (size != null && !size.equals(role.value("vmsize"))) {
            boolean told = role.attribute("vmsize").isPresent();
            edits.setAttribute(
                    role,
                    "vmsize",
                    size,
                    "the size of " + name + " is " + size + " in place of "
                            + (told ? role.value("vmsize") : "the default, which is Small"));
        }
        if (design.replacesModules()) {
            role.children("Imports").forEach(i -> imports(name, i));
        }
    }

    private void imports(String role, Element imports) {
        List<Element> replaced = imports.children().stream()
                .filter(i -> i.is("Import"))
                .filter(i -> RoleModule.ofName(i.value("moduleName")).isPresent())
                .toList();
        for (Element each : replaced) {
            edits.remove(
                    each,
                    "the module " + each.value("moduleName") + " of " + role + ", in whose place extensions come");
        }
    }
}
