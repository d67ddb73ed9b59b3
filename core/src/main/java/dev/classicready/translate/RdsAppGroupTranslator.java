package dev.classicready.translate;

import dev.classicready.classic.Names;
import dev.classicready.classic.RdsAppGroup;
import dev.classicready.classic.RdsAppGroup.Kind;
import dev.classicready.classic.RdsAppGroupUser;
import dev.classicready.classic.RdsRemoteDesktop;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * Application groups with their applications. A user is given the role that publishes the group to them as soon as the
 * template's parameter holds their id, so that it can be deployed again and again for one batch of users after the other.
 */
final class RdsAppGroupTranslator implements ResourceTranslator<RdsAppGroup> {

    private static final String RULE = "t-avd-app-group";
    private static final String USERS_RULE = "t-avd-users";

    /** Desktop Virtualization User. */
    private static final String ROLE = "1d18fff3-a72a-46b5-b4a9-0b38a3cd7e63";

    @Override
    public Class<RdsAppGroup> kind() {
        return RdsAppGroup.class;
    }

    @Override
    public void translate(RdsAppGroup group, TranslationContext context) {
        if (!context.isGrouped()) {
            context.leaveOut(
                    group,
                    "no document describes its host pool " + group.hostPool()
                            + "; supply what Get-RdsHostPool answers");
        } else if (group.kind().isEmpty()) {
            context.leaveOut(
                    group,
                    "no document tells whether it publishes a desktop or applications; supply what Get-RdsAppGroup"
                            + " answers");
        } else if (context.placement().id(group).isEmpty()) {
            context.leaveOut(group, "a personal host pool publishes desktops only");
        } else {
            translate(group, context.placement().id(group).orElseThrow(), context);
        }
    }

    private static void translate(RdsAppGroup group, ArmId id, TranslationContext context) {
        boolean desktop = group.kind().orElseThrow() == Kind.DESKTOP;
        context.emit(
                id,
                "properties",
                Values.object(
                        "friendlyName",
                        group.friendlyName(),
                        "description",
                        group.description(),
                        "applicationGroupType",
                        desktop ? "Desktop" : "RemoteApp",
                        "hostPoolArmPath",
                        context.placement()
                                .id(group.hostPoolRef())
                                .orElseThrow()
                                .ref()));
        ClassicElement element = Elements.of(group);
        Notes notes = new Notes()
                .renamed(group.name(), id.name())
                .addIf(group.resourceType() == null, "its type is told by what it holds");
        context.map(element, RULE, notes.text(), id.ref());
        if (group.desktop() != null) {
            desktop(group.desktop(), desktop, element, id, context);
        }
        new RemoteApps(element, id, context).translate(group.remoteApps(), desktop);
        users(group.users(), element, id, context);
    }

    private static void desktop(
            RdsRemoteDesktop shown, boolean desktop, ClassicElement group, ArmId id, TranslationContext context) {
        ClassicElement element = Elements.of(group, shown);
        if (desktop) {
            context.map(
                    element,
                    RULE,
                    "the service makes it with the group; how it is shown is set by a step",
                    id.part("desktops", "SessionDesktop"));
            if (Boolean.FALSE.equals(shown.showInWebFeed())) {
                context.leaveOutAlone(
                        Elements.of(element, "ShowInWebFeed", "False"),
                        "users see every desktop that is published to them; publish it to nobody who shall not");
            }
        } else {
            context.leaveOutAlone(element, "a group of applications has no desktop");
        }
    }

    private static void users(List<RdsAppGroupUser> users, ClassicElement group, ArmId id, TranslationContext context) {
        for (RdsAppGroupUser user : users) {
            String name = user.userPrincipalName();
            String batch = "contains(parameters('principals'), " + ArmExpression.quote(name) + ")";
            List<ArmParameter> principals = List.of(ArmParameter.principals(name));
            ArmId assignment = new ArmId(
                    id.subscription(),
                    id.resourceGroup(),
                    ArmType.ROLE_ASSIGNMENT,
                    id.name() + "/" + guid(id, name),
                    null);
            context.emitAnywhere(
                    assignment,
                    "condition",
                    new ArmExpression(batch, principals),
                    "scope",
                    id.ref(),
                    "properties",
                    Values.object(
                            "roleDefinitionId",
                            new ArmExpression(
                                    "subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '" + ROLE + "')",
                                    List.of()),
                            "principalId",
                            // What is not made is evaluated all the same.
                            new ArmExpression(
                                    "if(" + batch + ", parameters('principals')[" + ArmExpression.quote(name)
                                            + "], '')",
                                    principals),
                            "principalType",
                            "User"));
            context.map(
                    Elements.of(group, user),
                    USERS_RULE,
                    "made when the parameter principals holds the user's object id",
                    assignment.ref());
        }
    }

    /** The same for the same user and group, wherever and whenever the plan is made. */
    private static String guid(ArmId group, String user) {
        String named = group.key() + "/" + Names.key(user);
        return UUID.nameUUIDFromBytes(named.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
