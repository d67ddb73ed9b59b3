package dev.classicready.format.internal.avd;

import dev.classicready.classic.RdsAppGroup;
import dev.classicready.classic.RdsAppGroupUser;
import dev.classicready.classic.RdsHostPool;
import dev.classicready.classic.RdsRemoteApp;
import dev.classicready.classic.RdsRemoteDesktop;
import dev.classicready.classic.RdsSessionHost;
import dev.classicready.classic.RdsTenant;
import dev.classicready.descriptor.Places;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the properties of objects mean. */
final class RdsRecords {

    private RdsRecords() {}

    static RdsTenant tenant(RdsWay way, RdsObject object) {
        return new RdsTenant(
                "",
                way.tenantGroup(),
                way.tenant(),
                object.text("FriendlyName"),
                object.text("Description"),
                object.text("AadTenantId"),
                object.text("AzureSubscriptionId"),
                object.text("SsoAdfsAuthority"),
                object.text("SsoClientId"),
                object.has("SsoClientSecret") ? object.text("SsoClientSecret") != null : null,
                true,
                false,
                object.places(
                        RdsTenant.FIELDS,
                        "TenantName",
                        "AadTenantId",
                        "AzureSubscriptionId",
                        "SsoAdfsAuthority",
                        "SsoClientId"));
    }

    /** The documented list of a host pool spells one property as its manual does, without an i. */
    static RdsHostPool hostPool(RdsWay way, RdsObject object, Collection<RdsSessionHost> hosts, boolean described) {
        return new RdsHostPool(
                "",
                way.tenantGroup(),
                way.tenant(),
                way.hostPool(),
                object.text("FriendlyName"),
                object.text("Description"),
                object.truth("Persistent"),
                object.text("CustomRdpProperty"),
                object.number("MaxSessionLimit"),
                object.constant("LoadBalancerType", "BreadthFirst", "DepthFirst", "Persistent"),
                object.truth(object.has("ValidationEnv") ? "ValidationEnv" : "ValdationEnv"),
                object.text("Ring"),
                object.constant("AssignmentType"),
                object.truth("UseReverseConnect"),
                List.copyOf(hosts),
                described,
                false,
                object.places(
                        RdsHostPool.FIELDS,
                        "HostPoolName",
                        "Persistent",
                        "CustomRdpProperty",
                        "MaxSessionLimit",
                        "LoadBalancerType",
                        "AssignmentType"));
    }

    static RdsSessionHost sessionHost(String name, RdsObject object) {
        return new RdsSessionHost(
                name,
                object.truth("AllowNewSession"),
                object.number("Sessions"),
                object.time("LastHeartBeat"),
                object.text("AgentVersion"),
                object.text("AssignedUser"),
                object.constant("Status"),
                object.time("StatusTimestamp"),
                object.places(RdsSessionHost.FIELDS, "SessionHostName", "Status", "AssignedUser", "AllowNewSession"));
    }

    static RdsAppGroup appGroup(
            RdsWay way,
            RdsObject object,
            @Nullable String resourceType,
            @Nullable RdsRemoteDesktop desktop,
            Collection<RdsRemoteApp> apps,
            Collection<RdsAppGroupUser> users,
            boolean described) {
        return new RdsAppGroup(
                "",
                way.tenantGroup(),
                way.tenant(),
                way.hostPool(),
                way.appGroup(),
                object.text("FriendlyName"),
                object.text("Description"),
                resourceType,
                desktop,
                List.copyOf(apps),
                List.copyOf(users),
                described,
                false,
                object.places(RdsAppGroup.FIELDS, "AppGroupName", "ResourceType"));
    }

    static RdsRemoteDesktop desktop(String name, RdsObject object) {
        return new RdsRemoteDesktop(
                name,
                object.text("FriendlyName"),
                object.text("Description"),
                object.truth("ShowInWebFeed"),
                object.places(RdsRemoteDesktop.FIELDS, "RemoteDesktopName", "FriendlyName"));
    }

    static RdsRemoteApp remoteApp(String name, RdsObject object) {
        return new RdsRemoteApp(
                name,
                object.text("FilePath"),
                object.text("AppAlias"),
                object.text("FileVirtualPath"),
                object.text("FolderName"),
                object.constant("CommandLineSetting", "DoNotAllow", "Allow", "Require"),
                object.text("RequiredCommandLine"),
                object.text("FriendlyName"),
                object.text("Description"),
                object.text("IconPath"),
                object.number("IconIndex"),
                object.truth("ShowInWebFeed"),
                object.places(RdsRemoteApp.FIELDS, "RemoteAppName", "FilePath", "CommandLineSetting"));
    }

    static RdsAppGroupUser user(String name, RdsObject object) {
        return new RdsAppGroupUser(
                name,
                Places.at(object.place(), RdsAppGroupUser.FIELDS)
                        .set("userPrincipalName", object.place("UserPrincipalName"))
                        .build());
    }
}
