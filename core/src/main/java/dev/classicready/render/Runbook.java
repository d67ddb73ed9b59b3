package dev.classicready.render;

import dev.classicready.classic.MigrationUnit;
import dev.classicready.plan.MigrationPlan;
import dev.classicready.plan.Step;
import dev.classicready.plan.Wave;
import dev.classicready.translate.Untranslated;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The plan on paper: what to do, in order, with boxes to tick. */
final class Runbook {

    private static final int UNTRANSLATED_SHOWN = 200;
    private static final int UNITS_SHOWN = 40;

    private final Writer out;

    private Runbook(Writer out) {
        this.out = out;
    }

    static void write(
            MigrationPlan plan, List<Wave> waves, List<String> mains, List<Untranslated> untranslated, Writer out)
            throws IOException {
        Runbook runbook = new Runbook(out);
        runbook.head(plan, mains);
        for (Wave wave : waves) {
            runbook.wave(wave);
        }
        runbook.untranslated(untranslated);
    }

    private void head(MigrationPlan plan, List<String> mains) throws IOException {
        line("# Runbook");
        line("");
        line("From classic to Resource Manager, as of " + plan.options().asOf() + ", for the target `" + plan.target()
                + "`: " + plan.groups().size() + " resource groups.");
        line("Do the waves one after the other; within a wave, units can go side by side.");
        line(
                "Commands run in the folder that this file lies in. What stands in angle brackets, and variables, are for you "
                        + "to fill in.");
        line(
                "Secrets are in no file: a command that takes `…-secrets.json` expects a JSON object that you write, with the "
                        + "members that the template's parameter `secrets` names. Keep it out of version control.");
        line("");
        if (!mains.isEmpty()) {
            line(
                    "Instead of deploying group by group, one command a subscription deploys everything, once VHDs are copied"
                            + (plan.estate().units().stream().anyMatch(MigrationUnit::hasWebWorkerRoles)
                                    ? ", but for the web and worker roles, whose packages and certificates come first:"
                                    : ":"));
            line("");
            line("```sh");
            for (String main : mains) {
                line("az deployment sub create -l <region> -f '" + main.replace("'", "'\\''") + "'");
            }
            line("```");
            line("");
        }
    }

    private void wave(Wave wave) throws IOException {
        line("## Wave " + wave.order() + ": " + wave.title());
        line("");
        Map<String, MigrationUnit> units = new LinkedHashMap<>();
        wave.units().forEach(u -> units.put(u.id(), u));
        String names = String.join(
                ", ",
                wave.units().stream()
                        .limit(UNITS_SHOWN)
                        .map(u -> text(u.name()))
                        .toList());
        int more = wave.units().size() - UNITS_SHOWN;
        line(names + (more > 0 ? " and " + more + " more" : ""));
        line("");
        String current = "";
        for (Step step : wave.steps()) {
            String unit = step.unit() == null ? "" : step.unit();
            if (!unit.equals(current)) {
                MigrationUnit described = units.get(unit);
                line("### " + (described == null ? unit : text(described.name())));
                line("");
                current = unit;
            }
            step(step);
        }
    }

    private void step(Step step) throws IOException {
        line("- [ ] **" + text(step.title()) + "** (" + step.phase().name().toLowerCase(Locale.ROOT) + ")  ");
        line("  " + text(step.why()));
        if (step.command() != null) {
            boolean powerShell = step.command().matches("(?s)(\\$|Move-|Register-|Get-|New-|Remove-|Set-|Switch-).*");
            line("");
            line("  ```" + (powerShell ? "powershell" : "sh"));
            for (String command : step.command().split("\n")) {
                line("  " + command);
            }
            line("  ```");
        }
        line("");
    }

    private void untranslated(List<Untranslated> untranslated) throws IOException {
        if (untranslated.isEmpty()) {
            return;
        }
        line("## What the plan does not hold");
        line("");
        line("| Element | Why |");
        line("| --- | --- |");
        for (Untranslated entry : untranslated.subList(0, Math.min(UNTRANSLATED_SHOWN, untranslated.size()))) {
            line("| " + text(entry.classic().path()) + " | " + text(entry.why()) + " |");
        }
        line("");
        if (untranslated.size() > UNTRANSLATED_SHOWN) {
            line("And " + (untranslated.size() - UNTRANSLATED_SHOWN) + " more: see `untranslated` in plan.json.");
            line("");
        }
    }

    /** Text in which nothing is markup. */
    private static String text(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("\\`*_[]<>|#".indexOf(c) >= 0) {
                plain.append('\\');
            }
            plain.append(c < ' ' ? ' ' : c);
        }
        return plain.toString();
    }

    private void line(String line) throws IOException {
        out.write(line);
        out.write('\n');
    }
}
