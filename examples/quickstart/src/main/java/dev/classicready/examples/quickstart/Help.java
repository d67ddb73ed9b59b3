package dev.classicready.examples.quickstart;

import java.io.PrintStream;
import java.util.Arrays;

/** The help text. */
final class Help {
    private Help() {}

    static void print(PrintStream out) {
        out.print("""
                Tells whether an Azure classic estate is ready for Resource Manager, and plans
                the way there. Reads only what it is given; nothing is sent anywhere.

                usage: classicready INPUT... [OPTION...]
                       classicready rules        prints the rules as JSON

                An INPUT is a descriptor, a folder or zip of descriptors, or - for one document
                on standard input: exports of the classic management API, cscfg, csdef, netcfg,
                and the JSON of az and Get-Rds commands. Without --out the report is printed.

                """);
        int width = Arrays.stream(Option.values()).mapToInt(o -> synopsis(o).length()).max().orElse(0);
        for (Option option : Option.values()) {
            if (synopsis(option).length() > width - 8) {
                out.print("  " + synopsis(option) + "\n" + " ".repeat(30) + option.description() + "\n");
            } else {
                out.printf("  %-27s %s%n".replace("%n", "\n"), synopsis(option), option.description());
            }
        }
        out.print("""

                exit code: 0 nothing at or above --fail-on, 1 something is, 2 bad input or usage
                """);
    }

    private static String synopsis(Option option) {
        return option.takesValue() ? option.flag() + " " + option.value() : option.flag();
    }
}
