package dev.classicready.format.internal.json;

import dev.classicready.classic.RoleAssignment;
import dev.classicready.descriptor.Evidence;
import dev.classicready.descriptor.Places;
import dev.classicready.format.DescriptorSink;
import dev.classicready.format.JsonDocument;
import dev.classicready.format.JsonFormat;
import dev.classicready.format.JsonHead;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Role assignments: {@code az role assignment list}, or the REST answers, which hold them in {@code properties}. */
public final class RoleAssignmentsFormat implements JsonFormat {

    private static final String TYPE = "Microsoft.Authorization/roleAssignments";

    @Override
    public Evidence evidence() {
        return Evidence.ROLE_ASSIGNMENTS;
    }

    @Override
    public boolean recognizes(JsonHead head) {
        Map<String, String> sample = head.sample();
        boolean shape = isAssignment(sample, "") || isAssignment(sample, "properties.");
        String type = Heads.sample(head, "type");
        return shape && (type.isEmpty() || type.equalsIgnoreCase(TYPE)) || Heads.isEmptyListOf(evidence(), head);
    }

    private static boolean isAssignment(Map<String, String> sample, String prefix) {
        return sample.containsKey(prefix + "principalId")
                && sample.containsKey(prefix + "scope")
                && (sample.containsKey(prefix + "roleDefinitionId")
                        || sample.containsKey(prefix + "roleDefinitionName"));
    }

    @Override
    public void read(JsonDocument document, DescriptorSink sink) throws IOException {
        Set<String> subscriptions = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Set<String> groups = new TreeSet<>();
        Listing listing = Listing.read(document, sink, element -> {
            RoleAssignment assignment = assignment(element);
            if (!assignment.subscription().isEmpty()) {
                subscriptions.add(assignment.subscription());
            }
            String group = ResourceId.groupOf(assignment.scope());
            groups.add(group == null ? "" : group.toLowerCase(Locale.ROOT));
            sink.add(assignment);
        });
        if (listing.explainGap(evidence())) {
            return;
        }
        if (groups.size() == 1 && !groups.contains("")) {
            sink.note(-1, "", "role assignments of one resource group only; " + Listing.collect(evidence()));
        } else {
            listing.supply(evidence(), subscriptions);
        }
    }

    private static RoleAssignment assignment(JsonElement element) {
        JsonElement said = element.get("properties").isObject() ? element.get("properties") : element;
        String id = element.get("id").required("the id of a role assignment");
        String scope = said.get("scope").text();
        String inScope = ResourceId.subscriptionOf(scope);
        return new RoleAssignment(
                inScope.isEmpty() ? ResourceId.subscriptionOf(id) : inScope,
                id,
                scope,
                said.get("roleDefinitionName").text(),
                said.get("roleDefinitionId").text(),
                said.get("principalId").text(),
                said.get("principalName").text(),
                said.get("principalType").text(),
                Places.at(element.place(), RoleAssignment.FIELDS)
                        .set("scope", said.get("scope").place())
                        .set(
                                "roleName",
                                said.any("roleDefinitionName", "roleDefinitionId")
                                        .place())
                        .set(
                                "principalName",
                                said.any("principalName", "principalId").place())
                        .build());
    }
}
