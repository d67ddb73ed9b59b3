package dev.classicready.translate;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a template: what descriptors do not hold, or what the user may want otherwise.
 *
 * @param type as templates write it: {@code string}, {@code array}, {@code secureObject} …
 * @param defaultValue a JSON value or an {@link ArmExpression}; null for none, which only secure parameters lack
 * @param allowedValues empty for any
 * @param members what the value of a secure object has to hold, sorted
 */
public record ArmParameter(
        String name,
        String type,
        @Nullable Object defaultValue,
        List<String> allowedValues,
        String description,
        SortedSet<String> members)
        implements Comparable<ArmParameter> {

    /** The name of the parameter for secrets. */
    public static final String SECRETS = "secrets";

    /** The name of the parameter for who gets roles. */
    public static final String PRINCIPALS = "principals";

    /** How parameters are named that say where a certificate of a thumbprint lies in a key vault. */
    public static final String CERTIFICATE_URL = "certificateUrl";

    private static final int MEMBERS_NAMED = 20;

    /** The location of a group's resources. */
    static final ArmParameter LOCATION = new ArmParameter(
            "location",
            "string",
            new ArmExpression("resourceGroup().location", List.of()),
            List.of(),
            "The region of the resources: that of the resource group unless told otherwise.",
            new TreeSet<>());

    public ArmParameter {
        allowedValues = List.copyOf(allowedValues);
        members = new TreeSet<>(members);
    }

    static ArmParameter string(String name, String defaultValue, String description) {
        return new ArmParameter(name, "string", defaultValue, List.of(), description, new TreeSet<>());
    }

    static ArmParameter choice(String name, String defaultValue, List<String> allowed, String description) {
        return new ArmParameter(name, "string", defaultValue, allowed, description, new TreeSet<>());
    }

    static ArmParameter number(String name, int defaultValue, String description) {
        return new ArmParameter(name, "int", defaultValue, List.of(), description, new TreeSet<>());
    }

    /** A text whose default is an expression. */
    static ArmParameter computed(String name, ArmExpression defaultValue, String description) {
        return new ArmParameter(name, "string", defaultValue, List.of(), description, new TreeSet<>());
    }

    static ArmParameter array(String name, String description) {
        return new ArmParameter(name, "array", List.of(), List.of(), description, new TreeSet<>());
    }

    /** The one secure parameter of a template, of which a resource uses a member. */
    static ArmParameter secrets(String member) {
        return new ArmParameter(
                SECRETS,
                "secureObject",
                null,
                List.of(),
                "What no descriptor holds and no file should: keys, passwords, signed addresses, protected settings of"
                        + " extensions.",
                new TreeSet<>(List.of(member)));
    }

    /** Who gets roles by a template: object ids, of which a resource uses that of one user. */
    static ArmParameter principals(String user) {
        return new ArmParameter(
                PRINCIPALS,
                "secureObject",
                null,
                List.of(),
                "The object ids of the users to publish to, by their names: those of one batch, or none at first.",
                new TreeSet<>(List.of(user)));
    }

    /** Whether the value must never be written to a file. */
    public boolean isSecure() {
        return type.startsWith("secure");
    }

    /** This parameter with the members that another use of it needs. */
    ArmParameter merged(ArmParameter other) {
        if (other.members.isEmpty() || members.containsAll(other.members)) {
            return this;
        }
        SortedSet<String> both = new TreeSet<>(members);
        both.addAll(other.members);
        return new ArmParameter(name, type, defaultValue, allowedValues, description, both);
    }

    /** The description with the members that the value has to hold. */
    public String fullDescription() {
        if (members.isEmpty()) {
            return description;
        }
        String named = String.join(", ", members.stream().limit(MEMBERS_NAMED).toList());
        int more = members.size() - MEMBERS_NAMED;
        return description + " Members: " + named + (more > 0 ? " and " + more + " more." : ".");
    }

    @Override
    public int compareTo(ArmParameter other) {
        return name.compareTo(other.name);
    }
}
