package dev.classicready.examples.quickstart;

import java.io.PrintStream;

/** The help text. */
final class Help {
    private static final int COLUMN = 29;

    private Help() {}

    static void print(PrintStream out) {
        out.print("""
                Tells whether an Azure classic estate is ready for Resource Manager, and plans
                the way there. Reads only what it is given; nothing is sent anywhere.

                usage: classicready INPUT... [OPTION...]
                       classicready rules        prints the rules as JSON

                An INPUT is a descriptor, a folder or zip of descriptors, or - for one document
                on standard input: answers of the classic management API, a network configuration,
                the JSON of az commands, the objects of Virtual Desktop (classic). Without --out the
                report is printed.

                """);
        for (Option option : Option.values()) {
            String synopsis = "  " + synopsis(option);
            String gap =
                    synopsis.length() < COLUMN ? " ".repeat(COLUMN - synopsis.length()) : "\n" + " ".repeat(COLUMN);
            out.print(synopsis + gap + option.description() + "\n");
        }
        out.print("""

                choices of --option, for the target current:
                  size.Medium=Standard_D2s_v5      the size of machines and roles of a classic size
                  gateway-sku.Standard=VpnGw2AZ    the SKU of gateways of a classic size
                  os-family=7                      the guest operating system of web and worker roles
                and for both targets virtual-desktop.few-users and its like: see core/docs/read-the-plan.md

                exit code: 0 nothing at or above --fail-on, 1 something is, 2 bad input or usage
                """);
    }

    private static String synopsis(Option option) {
        return option.takesValue() ? option.flag() + " " + option.value() : option.flag();
    }
}
