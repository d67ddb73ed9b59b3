package dev.classicready.render;

import dev.classicready.classic.CloudService;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.plan.MigrationPlan;
import dev.classicready.plan.Step;
import dev.classicready.render.internal.ExtendedSupport;
import dev.classicready.translate.Need;
import dev.classicready.translate.Untranslated;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The plan on paper: what to do, in order, with boxes to tick. It is written as the plan is told. */
final class Runbook {

    private static final Pattern POWER_SHELL = Pattern.compile("\\$|[A-Z][a-z]+-[A-Z]");
    private static final int UNTRANSLATED_SHOWN = 200;
    private static final int UNITS_SHOWN = 40;
    private static final String FOR_EACH = "In general";
    private static final String FOR_ALL = "For all of them together";
    private static final String AFTERWARDS = "Afterwards, for all of them";
    private static final int NAMES_SHOWN = 6;

    private final Writer out;
    private Map<String, MigrationUnit> units = Map.of();
    private @Nullable String current;

    Runbook(Writer out) {
        this.out = out;
    }

    /** What comes before the waves. */
    void begin(MigrationPlan plan, List<MainTemplate.File> mains) throws IOException {
        head(plan, mains);
        if (!plan.options().comparesOnly()) {
            quotas(plan);
        }
    }

    private void head(MigrationPlan plan, List<MainTemplate.File> mains) throws IOException {
        line("# Runbook");
        line("");
        line("From classic to Resource Manager, as of " + plan.options().asOf() + ", for the target `" + plan.target()
                + "`: " + plan.groups().size() + " resource groups.");
        int services = (int) plan.estate().resources(CloudService.class).stream()
                .filter(CloudService::hasWebWorkerRoles)
                .count();
        if (services > 0) {
            line("**" + ExtendedSupport.notice(services) + "**");
        }
        line("Do the waves one after the other; within a wave, units can go side by side. What a wave says in general"
                + " holds for those after it too.");
        line("Commands run in the folder that this file lies in. What stands in angle brackets, and variables, are"
                + " for you to fill in.");
        line("Secrets are in no file: a command that takes `…-secrets.json` expects a JSON object that you write,"
                + " with the members that the template's parameter `secrets` names. Keep it out of version"
                + " control.");
        if (plan.options().comparesOnly()) {
            line(
                    "The platform's own migration is gone, and what it made cannot be made anew: these templates show what should"
                            + " be there where it was run. To recreate the estate, plan for the target `current`.");
            line("");
            return;
        }
        if (plan.options().platformMovesAnything()) {
            line("What the platform moves is not deployed: its templates show what should be there afterwards.");
            line("");
            return;
        }
        line("An empty resource group costs nothing: groups can be made and templates validated days before. A storage"
                + " account's name that you change has to be the same in every `parameters.json` that asks for it.");
        line("");
        if (!mains.isEmpty()) {
            line("Deployed one by one, the templates are under control at each step. Once the storage accounts are"
                    + " there and the VHDs are copied, one command a subscription can deploy everything else at"
                    + " once in place of the deployments below; what is there already stays as it is."
                    + (plan.estate().units().stream().anyMatch(MigrationUnit::hasWebWorkerRoles)
                            ? " Web and worker roles are left to their own steps: their packages and"
                                    + " certificates come first."
                            : ""));
            line("");
            line("```sh");
            for (MainTemplate.File main : mains) {
                line(command(main));
            }
            line("```");
            line("");
            List<String> principals =
                    mains.stream().flatMap(m -> m.principals().stream()).toList();
            if (!principals.isEmpty()) {
                line("It publishes application groups to nobody: "
                        + principals.stream().map(p -> "`" + p + "`").collect(Collectors.joining(", "))
                        + " would have to hold the ids of users by their names, as the steps for session hosts write"
                        + " them.");
                line("");
            }
        }
    }

    private static String command(MainTemplate.File main) {
        StringBuilder command = new StringBuilder("az deployment sub create -l ")
                .append(main.location() == null ? "'<region>'" : main.location())
                .append(" -f '")
                .append(main.name().replace("'", "'\\''"))
                .append('\'');
        main.secrets()
                .forEach((parameter, file) -> command.append(" -p ")
                        .append(parameter)
                        .append("=@'")
                        .append(file)
                        .append('\''));
        main.principals().forEach(p -> command.append(" -p ").append(p).append("='{}'"));
        return command.toString();
    }

    /** What both the compute and the network provider have to grant before anything is deployed. */
    private void quotas(MigrationPlan plan) throws IOException {
        List<Need> needs = plan.needs(plan.target());
        if (needs.isEmpty()) {
            return;
        }
        line("## Quotas");
        line("");
        line("What the plan needs, and what is in use of what Azure grants as far as usages were supplied. A"
                + " question mark: `az vm list-usage -l <region>` and `az network list-usages -l <region>` tell"
                + " it. Ask for more before the first wave: that may take days.");
        line("");
        line("| Region | Quota | Needed | In use | Limit | |");
        line("| --- | --- | ---: | ---: | ---: | --- |");
        for (Need need : needs) {
            line("| " + text(need.location().isEmpty() ? "not told" : need.location()) + " | " + text(need.quota())
                    + " | "
                    + need.needed() + " | " + orUnknown(need.used()) + " | " + orUnknown(need.limit()) + " | "
                    + (need.exceeds() ? "**too little**" : "") + " |");
        }
        line("");
    }

    private static String orUnknown(@Nullable Long number) {
        return number == null ? "?" : number.toString();
    }

    void wave(int order, String title, List<MigrationUnit> ofWave) throws IOException {
        line("## Wave " + order + ": " + title);
        line("");
        units = new HashMap<>();
        ofWave.forEach(u -> units.put(u.id(), u));
        current = null;
        String names = String.join(
                ", ",
                ofWave.stream().limit(UNITS_SHOWN).map(u -> text(u.name())).toList());
        int more = ofWave.size() - UNITS_SHOWN;
        line(names + (more > 0 ? " and " + more + " more" : ""));
        line("");
    }

    /** A step of the wave that has begun last; steps of one unit stand under one heading. */
    void step(Step step) throws IOException {
        String unit = step.unit() == null ? "" : step.unit();
        if (!unit.equals(current)) {
            MigrationUnit described = units.get(unit);
            line("### "
                    + (described != null
                            ? text(described.name())
                            : current == null ? FOR_EACH : step.phase() == Step.Phase.AFTER ? AFTERWARDS : FOR_ALL));
            line("");
            current = unit;
        }
        write(step);
    }

    private void write(Step step) throws IOException {
        String[] why = step.why().split("\n");
        out.append("- [ ] **").append(text(step.title())).append("** (");
        out.append(step.phase().name().toLowerCase(Locale.ROOT)).append(')');
        if (!step.why().isEmpty()) {
            out.append("  \n  ").append(prose(why[0]));
        }
        line("");
        for (int i = 1; i < why.length; i++) {
            out.append("  - ");
            line(prose(why[i]));
        }
        if (step.command() != null) {
            boolean powerShell = POWER_SHELL.matcher(step.command()).lookingAt();
            line("");
            line("  ```" + (powerShell ? "powershell" : "sh"));
            for (String command : step.command().split("\n")) {
                out.append("  ");
                line(command);
            }
            line("  ```");
        }
        line("");
    }

    /** What comes after the waves: what the plan does not hold. */
    void end(List<Untranslated> untranslated) throws IOException {
        if (untranslated.isEmpty()) {
            return;
        }
        line("## What the plan does not hold");
        line("");
        line("| What | How many | Which | Why |");
        line("| --- | ---: | --- | --- |");
        Map<String, List<Untranslated>> alike = new LinkedHashMap<>();
        // What an extension answered goes where its reference goes.
        untranslated.stream()
                .filter(u -> !u.classic().type().equals("ExtensionStatus"))
                .forEach(u -> alike.computeIfAbsent(u.classic().type() + "\n" + u.why(), k -> new ArrayList<>())
                        .add(u));
        int shown = 0;
        for (List<Untranslated> same : alike.values()) {
            if (shown++ < UNTRANSLATED_SHOWN) {
                Untranslated first = same.get(0);
                line("| " + text(first.classic().type()) + " | " + same.size() + " | " + text(names(same)) + " | "
                        + text(first.why()) + " |");
            }
        }
        line("");
        line("Each by itself, with its place: `untranslated` in plan.json.");
        line("");
    }

    private static String names(List<Untranslated> same) {
        List<String> names =
                same.stream().map(u -> u.classic().name()).distinct().toList();
        int more = names.size() - NAMES_SHOWN;
        return String.join(", ", names.subList(0, Math.min(NAMES_SHOWN, names.size())))
                + (more > 0 ? " and " + more + " more" : "");
    }

    /** Text in which nothing is markup but commands between backticks. */
    private static String prose(String text) {
        int open = text.indexOf('`');
        if (open < 0) {
            return text(text);
        }
        StringBuilder prose = new StringBuilder(text.length() + 8);
        int from = 0;
        int close = text.indexOf('`', open + 1);
        while (open >= 0 && close > open + 1) {
            prose.append(text(text.substring(from, open)));
            text.substring(open, close + 1).chars().forEach(c -> prose.append(c < ' ' ? ' ' : (char) c));
            from = close + 1;
            open = text.indexOf('`', from);
            close = text.indexOf('`', open + 1);
        }
        return prose.append(text(text.substring(from))).toString();
    }

    /** Text in which nothing is markup. */
    private static String text(String text) {
        int plain = 0;
        while (plain < text.length() && text.charAt(plain) >= ' ' && !isMark(text.charAt(plain))) {
            plain++;
        }
        if (plain == text.length()) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length() + 8).append(text, 0, plain);
        for (int i = plain; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isMark(c)) {
                escaped.append('\\');
            }
            escaped.append(c < ' ' ? ' ' : c);
        }
        return escaped.toString();
    }

    private static boolean isMark(char c) {
        return switch (c) {
            case '\\', '`', '*', '_', '[', ']', '<', '>', '|', '#' -> true;
            default -> false;
        };
    }

    private void line(String line) throws IOException {
        out.write(line);
        out.write('\n');
    }
}
