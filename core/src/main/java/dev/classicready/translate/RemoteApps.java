package dev.classicready.translate;

import dev.classicready.classic.Names;
import dev.classicready.classic.RdsRemoteApp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The applications that a group publishes. */
final class RemoteApps {

    private static final String RULE = "t-avd-remote-app";

    private final ClassicElement group;
    private final ArmId groupId;
    private final TranslationContext context;
    private final ArmNames names = new ArmNames();

    RemoteApps(ClassicElement group, ArmId groupId, TranslationContext context) {
        this.group = group;
        this.groupId = groupId;
        this.context = context;
    }

    void translate(List<RdsRemoteApp> apps, boolean desktop) {
        for (RdsRemoteApp app : apps) {
            ClassicElement element = Elements.of(group, app);
            if (desktop) {
                context.leaveOutAlone(element, "a group of a desktop publishes no applications");
            } else if (app.filePath() == null) {
                context.leaveOutAlone(
                        element,
                        "only its alias " + (app.appAlias() == null ? "" : app.appAlias() + " ")
                                + "in the start menu is known; publish it from the start menu of the new host pool");
            } else {
                translate(app, element);
            }
        }
    }

    private void translate(RdsRemoteApp app, ClassicElement element) {
        String name = names.free(ArmType.APPLICATION, DesktopNames.legal(ArmType.APPLICATION, app.name()));
        ArmId id = new ArmId(
                groupId.subscription(),
                groupId.resourceGroup(),
                ArmType.APPLICATION,
                groupId.name() + "/" + name,
                null);
        Notes notes = new Notes().renamed(app.name(), name);
        String setting = setting(app, notes);
        boolean required = setting.equals("Require");
        context.emitAnywhere(
                id,
                "properties",
                Values.object(
                        "applicationType", "InBuilt",
                        "friendlyName", app.friendlyName(),
                        "description", app.description(),
                        "filePath", app.filePath(),
                        "iconPath", app.iconPath(),
                        "iconIndex", app.iconPath() == null ? null : app.iconIndex(),
                        "commandLineSetting", setting,
                        "commandLineArguments", required ? app.requiredCommandLine() : null,
                        "showInPortal", app.showInWebFeed()));
        context.map(element, RULE, notes.text(), id.ref());
        leaveOut(element, "AppAlias", app.appAlias(), "the application is published by its path");
        leaveOut(element, "FileVirtualPath", app.fileVirtualPath(), "Resource Manager has the path alone");
        leaveOut(element, "FolderName", app.folderName(), "applications lie in no folders");
        leaveOut(
                element,
                "RequiredCommandLine",
                required ? null : app.requiredCommandLine(),
                "its setting " + setting + " requires none");
    }

    private void leaveOut(ClassicElement app, String property, @Nullable String value, String why) {
        if (value != null) {
            context.leaveOutAlone(Elements.of(app, property, value), why);
        }
    }

    private static String setting(RdsRemoteApp app, Notes notes) {
        if (Names.same(app.commandLineSetting(), "Allow")) {
            return "Allow";
        }
        if (Names.same(app.commandLineSetting(), "Require")) {
            if (app.requiredCommandLine() != null) {
                return "Require";
            }
            notes.add("arguments are required and none are told; allows none");
        }
        notes.addIf(app.commandLineSetting() == null, "no document tells whether it takes arguments; allows none");
        return "DoNotAllow";
    }
}
