package dev.classicready.format.internal.avd;

import dev.classicready.classic.RdsObjects;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an object is, told by its properties: neither PowerShell's JSON nor its lists name the type. */
enum RdsKind {
    TENANT(
            RdsObjects.TENANTS,
            "FriendlyName Description AadTenantId AzureSubscriptionId SsoAdfsAuthority SsoClientId SsoClientSecret"),
    HOST_POOL(
            RdsObjects.HOST_POOLS,
            "FriendlyName Description Persistent CustomRdpProperty MaxSessionLimit LoadBalancerType ValidationEnv "
                    + "ValdationEnv Ring AssignmentType UseReverseConnect"),
    SESSION_HOST(
            RdsObjects.SESSION_HOSTS,
            "SessionHostName AllowNewSession Sessions LastHeartBeat AgentVersion AssignedUser Status StatusTimestamp"),
    APP_GROUP(RdsObjects.APP_GROUPS, "AppGroupName FriendlyName Description ResourceType"),
    REMOTE_DESKTOP(null, "AppGroupName RemoteDesktopName FriendlyName Description ShowInWebFeed"),
    REMOTE_APP(
            RdsObjects.REMOTE_APPS,
            "AppGroupName RemoteAppName FilePath FileVirtualPath AppAlias FolderName CommandLineSetting "
                    + "RequiredCommandLine FriendlyName Description IconPath IconIndex ShowInWebFeed"),
    APP_GROUP_USER(RdsObjects.APP_GROUP_USERS, "AppGroupName UserPrincipalName"),
    TENANT_GROUP("tenant groups, which Resource Manager does not have"),
    ROLE_ASSIGNMENT("role assignments of the classic service, which do not come along: assign Azure roles instead"),
    ROLE_DEFINITION("role definitions of the classic service, which do not come along: Azure has roles of its own"),
    USER_SESSION("sessions of users, which pass"),
    START_MENU_APP("applications of a start menu, which need not be published"),
    REGISTRATION_INFO("registration tokens, which are secrets and of no use to the new host pools"),
    DIAGNOSTICS("records of what happened");

    private static final String EVERYWHERE = "TenantGroupName TenantName HostPoolName ";

    private final @Nullable RdsObjects objects;
    private final Set<String> properties;
    private final @Nullable String remark;

    RdsKind(@Nullable RdsObjects objects, String properties) {
        this.objects = objects;
        this.properties =
                Set.of((EVERYWHERE + properties).toLowerCase(Locale.ROOT).split(" "));
        this.remark = null;
    }

    RdsKind(String remark) {
        this.objects = null;
        this.properties = Set.of();
        this.remark = remark;
    }

    /** Which listing supplies them, if rules need to know of one. */
    Optional<RdsObjects> objects() {
        return Optional.ofNullable(objects);
    }

    /** What to say of objects of which nothing is kept; empty for the others. */
    Optional<String> remark() {
        return Optional.ofNullable(remark);
    }

    /** Whether objects of this kind have a property, whose name is in lower case. */
    boolean has(String property) {
        return properties.contains(property);
    }

    /** The kind of an object with some properties, whose names are in lower case; empty for one of another world. */
    static Optional<RdsKind> of(Map<String, String> properties) {
        Set<String> names = properties.keySet();
        if (names.contains("roledefinitionname")) {
            return ofRole(properties);
        }
        if (!names.contains("tenantname")) {
            return names.contains("tenantgroupname") ? Optional.of(TENANT_GROUP) : Optional.empty();
        }
        if (names.contains("activityid")) {
            return Optional.of(DIAGNOSTICS);
        }
        if (names.contains("appgroupname")) {
            return Optional.of(ofAppGroup(names));
        }
        if (names.contains("sessionhostname")) {
            return Optional.of(names.contains("sessionid") ? USER_SESSION : SESSION_HOST);
        }
        if (names.contains("hostpoolname")) {
            boolean token = any(names, "token", "expirationutc", "expirationtime");
            return Optional.of(token ? REGISTRATION_INFO : HOST_POOL);
        }
        return any(names, "tenantgroupname", "aadtenantid", "ssoadfsauthority")
                ? Optional.of(TENANT)
                : Optional.empty();
    }

    private static Optional<RdsKind> ofRole(Map<String, String> properties) {
        if (properties.containsKey("assignablescopes")) {
            return Optional.of(ROLE_DEFINITION);
        }
        boolean classic = properties.containsKey("tenantgroupname")
                || properties.get("roledefinitionname").startsWith("RDS ");
        return classic ? Optional.of(ROLE_ASSIGNMENT) : Optional.empty();
    }

    private static RdsKind ofAppGroup(Set<String> names) {
        if (names.contains("remoteappname")) {
            return REMOTE_APP;
        } else if (names.contains("remotedesktopname")) {
            return REMOTE_DESKTOP;
        } else if (names.contains("userprincipalname")) {
            return APP_GROUP_USER;
        }
        return any(names, "appalias", "filepath") ? START_MENU_APP : APP_GROUP;
    }

    private static boolean any(Set<String> names, String... wanted) {
        return Arrays.stream(wanted).anyMatch(names::contains);
    }

    /** What a member of a collecting object lists, for example {@code hostPools} or {@code Get-RdsHostPool}. */
    static Optional<RdsObjects> listedAs(String member) {
        String letters =
                member.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "").replaceFirst("^(get)?(rds|avd|wvd)", "");
        return Arrays.stream(RdsObjects.values())
                .filter(objects -> {
                    String plural = objects.about().replace("-", "");
                    return letters.equals(plural) || letters.equals(plural.substring(0, plural.length() - 1));
                })
                .findFirst();
    }
}
