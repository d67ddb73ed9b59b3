package dev.classicready.format.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.classicready.classic.RoleAssignment;
import dev.classicready.descriptor.Evidence;
import dev.classicready.descriptor.Places;
import org.junit.jupiter.api.Test;

class RoleAssignmentsFormatTest {

    private static final String CLASSIC =
            "/subscriptions/s1/resourceGroups/g/providers/Microsoft.ClassicCompute/domainNames/shop";

    @Test
    void the_command_lists_them_flat() {
        JsonReads reads = JsonReads.of("roles.json", """
                [
                  {
                    "canDelegate": null,
                    "id": "/subscriptions/s1/providers/Microsoft.Authorization/roleAssignments/a1",
                    "name": "a1",
                    "principalId": "p1",
                    "principalName": "ann@example.org",
                    "principalType": "User",
                    "roleDefinitionId": "/subscriptions/s1/providers/Microsoft.Authorization/roleDefinitions/d1",
                    "roleDefinitionName": "Owner",
                    "scope": "/subscriptions/s1",
                    "type": "Microsoft.Authorization/roleAssignments"
                  },
                  {
                    "id": "%s/providers/Microsoft.Authorization/roleAssignments/a2",
                    "principalId": "p2",
                    "roleDefinitionName": "Reader",
                    "scope": "%s"
                  }
                ]
                """.formatted(CLASSIC, CLASSIC));

        assertThat(reads.kind()).isEqualTo(Evidence.ROLE_ASSIGNMENTS);
        assertThat(reads.problems()).isEmpty();
        assertThat(reads.observations(RoleAssignment.class))
                .containsExactly(
                        new RoleAssignment(
                                "s1",
                                "/subscriptions/s1/providers/Microsoft.Authorization/roleAssignments/a1",
                                "/subscriptions/s1",
                                "Owner",
                                "/subscriptions/s1/providers/Microsoft.Authorization/roleDefinitions/d1",
                                "p1",
                                "ann@example.org",
                                "User",
                                Places.NONE),
                        new RoleAssignment(
                                "s1",
                                CLASSIC + "/providers/Microsoft.Authorization/roleAssignments/a2",
                                CLASSIC,
                                "Reader",
                                null,
                                "p2",
                                null,
                                null,
                                Places.NONE));
        RoleAssignment first = reads.observations(RoleAssignment.class).get(0);
        assertThat(reads.place(first, "scope")).isEqualTo("11:5");
        assertThat(reads.place(first, "roleName")).isEqualTo("10:5");
        assertThat(reads.place(first, "principalName")).isEqualTo("7:5");
        assertThat(reads.supplied("s1", Evidence.ROLE_ASSIGNMENTS)).containsExactly("");
    }

    @Test
    void the_rest_answer_holds_them_in_properties() {
        JsonReads reads = JsonReads.of("roles.json", """
                {"value": [{"properties": {"roleDefinitionId": "/d1", "principalId": "p1", "principalType": "Group",
                    "scope": "/subscriptions/s1"},
                  "id": "/subscriptions/s1/providers/Microsoft.Authorization/roleAssignments/a1",
                  "type": "Microsoft.Authorization/roleAssignments", "name": "a1"}],
                  "nextLink": null}
                """);

        assertThat(reads.kind()).isEqualTo(Evidence.ROLE_ASSIGNMENTS);
        assertThat(reads.observations(RoleAssignment.class))
                .containsExactly(new RoleAssignment(
                        "s1",
                        "/subscriptions/s1/providers/Microsoft.Authorization/roleAssignments/a1",
                        "/subscriptions/s1",
                        null,
                        "/d1",
                        "p1",
                        null,
                        "Group",
                        Places.NONE));
        assertThat(reads.supplied("s1", Evidence.ROLE_ASSIGNMENTS)).containsExactly("");
    }

    @Test
    void those_of_one_group_are_not_all() {
        JsonReads reads = JsonReads.of("roles.json", """
                [{"id": "%s/providers/Microsoft.Authorization/roleAssignments/a2", "principalId": "p2",
                  "roleDefinitionName": "Reader", "scope": "%s"}]
                """.formatted(CLASSIC, CLASSIC));

        assertThat(reads.observations(RoleAssignment.class)).hasSize(1);
        assertThat(reads.supplied("s1", Evidence.ROLE_ASSIGNMENTS)).isEmpty();
        assertThat(reads.problems()).singleElement().asString().contains("one resource group only");
    }

    @Test
    void none_is_an_answer_if_the_name_says_what_is_none() {
        JsonReads none = JsonReads.of("x/role-assignments.json", "[ ]");

        assertThat(none.kind()).isEqualTo(Evidence.ROLE_ASSIGNMENTS);
        assertThat(none.supplied("default", Evidence.ROLE_ASSIGNMENTS)).containsExactly("");
    }

    @Test
    void role_definitions_are_something_else() {
        assertThat(JsonReads.of("roles.json", """
                [{"id": "/subscriptions/s1/providers/Microsoft.Authorization/roleDefinitions/d", "roleName": "Owner",
                  "permissions": [], "type": "Microsoft.Authorization/roleDefinitions"}]
                """).kind()).isNotEqualTo(Evidence.ROLE_ASSIGNMENTS);
    }
}
