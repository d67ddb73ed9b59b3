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

                exit code: 0 nothing at or above --fail-on, 1 something is, 2 bad input or usage
                """);
    }

    private static String synopsis(Option option) {
        return option.takesValue() ? option.flag() + " " + option.value() : option.flag();
    }
}
