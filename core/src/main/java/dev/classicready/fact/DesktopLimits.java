package dev.classicready.fact;

import dev.classicready.translate.TranslationOptions;
import java.util.Optional;
import java.util.Set;

/**
 * From where on a deployment of Virtual Desktop (classic) counts as large or as advanced. The documents say "a small number
 * of users", "a lot of users" and "an advanced configuration" without numbers, so that each can be set.
 *
 * @param fewUsers up to how many users of a host pool migrating by hand is recommended
 * @param manyUsers above how many it is advised against
 * @param manyRdpProperties above how many custom RDP properties a configuration is advanced
 * @param manyApplicationGroups above how many application groups of a host pool it is advanced
 * @param applicationGroupsOfTenant the most application groups of a tenant that can be migrated automatically
 * @param roleAssignments the most role assignments that one subscription can have
 * @param singleSignOn whether there is single sign-on by AD FS; empty for what the tenant says
 */
public record DesktopLimits(
        int fewUsers,
        int manyUsers,
        int manyRdpProperties,
        int manyApplicationGroups,
        int applicationGroupsOfTenant,
        int roleAssignments,
        Optional<Boolean> singleSignOn) {

    private static final String AREA = "virtual-desktop.";

    /** The names of the settings. */
    public static final Set<String> SETTINGS = Set.of(
            AREA + "few-users",
            AREA + "many-users",
            AREA + "many-rdp-properties",
            AREA + "many-application-groups",
            AREA + "application-groups-of-tenant",
            AREA + "role-assignments",
            AREA + "single-sign-on");

    /**
     * The limits that the {@link #SETTINGS} give.
     *
     * @throws IllegalArgumentException if one of them is no whole number, or the last neither true nor false
     */
    public static DesktopLimits of(TranslationOptions options) {
        return new DesktopLimits(
                number(options, "few-users", 100),
                number(options, "many-users", 500),
                number(options, "many-rdp-properties", 10),
                number(options, "many-application-groups", 10),
                number(options, "application-groups-of-tenant", 500),
                number(options, "role-assignments", 2000),
                options.setting(AREA + "single-sign-on").map(DesktopLimits::truth));
    }

    private static int number(TranslationOptions options, String name, int otherwise) {
        String text = options.setting(AREA + name).orElse("").strip();
        if (!text.matches("\\d{0,9}")) {
            throw new IllegalArgumentException(AREA + name + " is \"" + text + "\"; expected a whole number");
        }
        return text.isEmpty() ? otherwise : Integer.parseInt(text);
    }

    private static boolean truth(String text) {
        if (!text.strip().matches("(?i)true|false")) {
            throw new IllegalArgumentException(AREA + "single-sign-on is \"" + text + "\"; expected true or false");
        }
        return Boolean.parseBoolean(text.strip());
    }
}
