package dev.classicready.plan;

import dev.classicready.classic.ClassicResource;
import dev.classicready.classic.EstateBuilder;
import dev.classicready.classic.RdsAppGroup;
import dev.classicready.classic.RdsHostPool;
import dev.classicready.classic.RdsRemoteApp;
import dev.classicready.classic.RdsRemoteDesktop;
import dev.classicready.classic.RdsSessionHost;
import dev.classicready.classic.RdsTenant;
import dev.classicready.finding.Shell;
import dev.classicready.translate.ArmResourceGroup;
import dev.classicready.translate.Mapping;
import dev.classicready.translate.TranslatedGroup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The commands for one host pool: for a shell, or for PowerShell where only its modules can do it. */
final class DesktopCommands {

    private final ArmResourceGroup group;
    private final RdsHostPool pool;
    private final boolean classicAnswers;
    private final Map<String, String> newNames = new HashMap<>();
    private final String posix;
    private final String powerShell;
    private final String classic;

    DesktopCommands(TranslatedGroup translated, RdsHostPool pool, boolean classicAnswers) {
        this.group = translated.group();
        this.pool = pool;
        this.classicAnswers = classicAnswers;
        for (Mapping mapping : translated.mapping()) {
            String id = mapping.arm().get(0);
            newNames.put(mapping.classic().path(), id.substring(id.lastIndexOf('/') + 1));
        }
        posix = " -g " + Shell.posix(group.name()) + " -n " + Shell.posix(newName(pool)) + subscription();
        powerShell = " -ResourceGroupName " + Shell.powerShell(group.name());
        classic = " -TenantName " + Shell.powerShell(pool.tenant());
    }

    private String newName(ClassicResource resource) {
        return newNames.getOrDefault(resource.ref().id(), resource.name());
    }

    private String subscription() {
        return group.subscription().equals(EstateBuilder.UNNAMED_SUBSCRIPTION)
                ? ""
                : " --subscription " + Shell.posix(group.subscription());
    }

    String token() {
        return "az desktopvirtualization hostpool update" + posix
                + " --registration-info expiration-time=\"$(date -u -d '+24 hours' +%Y-%m-%dT%H:%M:%SZ)\""
                + " registration-token-operation=Update\n"
                + "az desktopvirtualization hostpool retrieve-registration-token" + posix + " --query token -o tsv";
    }

    String register(List<RdsSessionHost> hosts) {
        List<String> lines = new ArrayList<>();
        if (classicAnswers) {
            hosts.forEach(host -> lines.add("Set-RdsSessionHost" + classic + " -HostPoolName "
                    + Shell.powerShell(pool.name()) + " -Name " + Shell.powerShell(host.name())
                    + " -AllowNewSession $false"));
        }
        lines.add("Start-Process msiexec -Wait -ArgumentList '/i <agent>.msi /quiet REGISTRATIONTOKEN=<token>'");
        lines.add("Start-Process msiexec -Wait -ArgumentList '/i <boot loader>.msi /quiet'");
        return String.join("\n", lines);
    }

    String sessionHosts() {
        return "Get-AzWvdSessionHost" + powerShell + " -HostPoolName " + Shell.powerShell(newName(pool))
                + " | Format-Table Name, Status, AllowNewSession";
    }

    String assign(List<RdsSessionHost> hosts) {
        return hosts.stream()
                .map(host -> "Update-AzWvdSessionHost" + powerShell + " -HostPoolName "
                        + Shell.powerShell(newName(pool)) + " -Name " + Shell.powerShell(host.name())
                        + " -AssignedUser " + Shell.powerShell(String.valueOf(host.assignedUser())))
                .collect(Collectors.joining("\n"));
    }

    String drain(List<RdsSessionHost> hosts) {
        return hosts.stream()
                .map(host -> "Update-AzWvdSessionHost" + powerShell + " -HostPoolName "
                        + Shell.powerShell(newName(pool)) + " -Name " + Shell.powerShell(host.name())
                        + " -AllowNewSession:$false")
                .collect(Collectors.joining("\n"));
    }

    /** The file of the users of a batch, in the plan's folder. */
    String usersFile(int batch) {
        return group.name() + "-users-" + batch + ".json";
    }

    /** Writes such a file: the object id of each user by their name. */
    String users(List<String> users, int batch) {
        return "for user in " + users.stream().map(Shell::posix).collect(Collectors.joining(" ")) + "; do\n"
                + "  echo \"$user $(az ad user show --id \"$user\" --query id -o tsv)\"\n"
                + "done | jq -Rn '[inputs / \" \" | {(.[0]): .[1]}] | add' > " + Shell.posix(usersFile(batch));
    }

    String unpublish() {
        return "az role assignment delete --assignee <user> --role 'Desktop Virtualization User' --scope "
                + "/subscriptions/<subscription>/resourceGroups/" + Shell.posix(group.name())
                + "/providers/Microsoft.DesktopVirtualization/applicationGroups/<application group>";
    }

    /** Publishes applications that only their aliases tell; empty where there are none. */
    Optional<String> alias(List<RdsAppGroup> appGroups) {
        List<String> lines = new ArrayList<>();
        for (RdsAppGroup appGroup : appGroups) {
            for (RdsRemoteApp app : appGroup.remoteApps()) {
                if (app.filePath() == null && app.appAlias() != null) {
                    lines.add("New-AzWvdApplication" + powerShell + " -GroupName "
                            + Shell.powerShell(newName(appGroup)) + " -Name " + Shell.powerShell(app.name())
                            + " -AppAlias " + Shell.powerShell(app.appAlias()) + " -CommandLineSetting DoNotAllow");
                }
            }
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
    }

    /** Shows desktops under the names and descriptions that they had; empty where none had one. */
    Optional<String> desktopNames(List<RdsAppGroup> appGroups) {
        List<String> lines = new ArrayList<>();
        for (RdsAppGroup appGroup : appGroups) {
            RdsRemoteDesktop desktop = appGroup.desktop();
            if (desktop != null && (desktop.friendlyName() != null || desktop.description() != null)) {
                lines.add("Update-AzWvdDesktop" + powerShell + " -ApplicationGroupName "
                        + Shell.powerShell(newName(appGroup)) + " -Name SessionDesktop"
                        + option(" -FriendlyName ", desktop.friendlyName())
                        + option(" -Description ", desktop.description()));
            }
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
    }

    private static String option(String name, @Nullable String value) {
        return value == null ? "" : name + Shell.powerShell(value);
    }

    String administrators() {
        return "az role assignment create --assignee <administrator> --role 'Desktop Virtualization Contributor'"
                + " --scope /subscriptions/<subscription>/resourceGroups/" + Shell.posix(group.name());
    }

    /** Single sign-on as the tenant had it; its secret has to lie in a key vault. */
    String singleSignOn(RdsTenant tenant) {
        return "Update-AzWvdHostPool" + powerShell + " -Name " + Shell.powerShell(newName(pool))
                + " -SsoadfsAuthority " + orPlaceholder(tenant.ssoAdfsAuthority(), "<authority>")
                + " -SsoClientId " + orPlaceholder(tenant.ssoClientId(), "<client id>")
                + " -SsoSecretType SharedKeyInKeyVault -SsoClientSecretKeyVaultPath <URL of the secret>";
    }

    private static String orPlaceholder(@Nullable String value, String placeholder) {
        return value == null ? placeholder : Shell.powerShell(value);
    }

    String remove() {
        return "Get-RdsSessionHost" + classic + " -HostPoolName " + Shell.powerShell(pool.name())
                + " | Remove-RdsSessionHost -Force\n"
                + "Get-RdsAppGroup" + classic + " -HostPoolName " + Shell.powerShell(pool.name())
                + " | Remove-RdsAppGroup\n"
                + "Remove-RdsHostPool" + classic + " -Name " + Shell.powerShell(pool.name());
    }
}
