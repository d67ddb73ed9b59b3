package dev.classicready.format.internal;

import dev.classicready.format.JsonHead;
import dev.classicready.format.XmlHead;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says what a document looks like that no format recognizes, and what to pass instead. */
final class UnknownDocument {

    private static final String INSTEAD = "; pass the classic export instead";
    private static final Set<String> PROJECT_ROOTS = Set.of("project", "configuration", "Project");

    private static final Pattern MANIFEST =
            Pattern.compile("https?://schemas\\.microsoft\\.com/(client|windowsphone)/", Pattern.CASE_INSENSITIVE);

    private UnknownDocument() {}

    static String empty() {
        return "an empty file; expected a descriptor; export it again if it should hold something";
    }

    /** What to say of a web page, or null where the document is none. */
    static @Nullable String page(CharSequence start) {
        String beginning =
                start.subSequence(0, Math.min(start.length(), 64)).toString().toLowerCase(Locale.ROOT);
        boolean page = beginning.startsWith("<html") || beginning.startsWith("<!doctype html");
        return page ? "an HTML page, not a descriptor; it may be a sign-in or error page" + INSTEAD : null;
    }

    /** Whether a document is known by its namespace to be none of ours, whose root element is named as one of ours is. */
    static boolean isManifest(XmlHead head) {
        return MANIFEST.matcher(head.namespace()).lookingAt();
    }

    static String xml(XmlHead head) {
        if (isManifest(head)) {
            return "the manifest of a Silverlight or phone application, not a descriptor" + INSTEAD;
        }
        if (head.isRoot("Error") && head.hasChild("Code")) {
            return "an error answer of the management API, not a descriptor; repeat the request and pass its answer";
        }
        if (head.isRoot("Objs")) {
            return "a PowerShell object file (CLIXML), not a descriptor; pass the answer's XML or ConvertTo-Json"
                    + " instead";
        }
        if (PROJECT_ROOTS.contains(head.root())) {
            return "an XML file with the root element " + Shown.of(head.root()) + ", as builds and programs use them, "
                    + "not a descriptor" + INSTEAD;
        }
        return "an XML file with the root element " + Shown.of(head.root()) + ", which is no descriptor that is known"
                + INSTEAD;
    }

    static String json(JsonHead head) {
        String schema = head.members().getOrDefault("$schema", "").toLowerCase(Locale.ROOT);
        if (schema.contains("deploymentparameters")) {
            return "a parameter file of a Resource Manager template, not a descriptor" + INSTEAD;
        }
        if (schema.contains("deploymenttemplate") || has(head, "contentVersion", "resources")) {
            return "a Resource Manager (ARM) template, not a descriptor" + INSTEAD;
        }
        if (has(head, "terraform_version", "lineage")) {
            return "a Terraform state, not a descriptor" + INSTEAD;
        }
        if (has(head, "terraform_version") || has(head, "format_version")) {
            return "a Terraform plan, not a descriptor" + INSTEAD;
        }
        if (has(head, "error")) {
            return "an error answer in JSON, not a descriptor; repeat the request and pass its answer";
        }
        if (head.isEmptyList()) {
            return "an empty JSON list, whose name does not tell what it lists; "
                    + "name it as the command that collects it does, for example role-assignments.json";
        }
        String members = String.join(
                ", ",
                head.sample().keySet().stream()
                        .filter(member -> member.indexOf('.') < 0)
                        .sorted()
                        .limit(5)
                        .map(Shown::of)
                        .toList());
        return "JSON of no kind that is known (members: " + members
                + "); pass the answer of one of the documented requests";
    }

    static String text(CharSequence head) {
        if (head.chars().anyMatch(c -> c == 0)) {
            return "a binary file, not a descriptor" + INSTEAD;
        }
        return "neither XML nor JSON, nor a printed list of properties; expected a descriptor" + INSTEAD;
    }

    private static boolean has(JsonHead head, String... members) {
        for (String member : members) {
            if (!head.members().containsKey(member)) {
                return false;
            }
        }
        return !head.isList();
    }
}
