package dev.classicready.examples.quickstart;

import java.util.Arrays;
import java.util.Locale;

/** The options of the command line. */
enum Option {
    OUT("DIR", "writes the report and the plan into this folder"),
    ONLY("FILE,...", "what of it, for example report.json,plan (default: all)"),
    TARGET("current|platform", "what the plan is made for (default current)"),
    AS_OF("YYYY-MM-DD", "judges by the rules of that day (default: the rules' knowledge date)"),
    ASSUME_ABSENT("KIND,...", "takes kinds of evidence that are not supplied as \"there is none\""),
    TARGET_SUBSCRIPTION("ID", "where the plan puts everything"),
    TARGET_VIRTUAL_NETWORK("NAME", "an existing network for machines outside of virtual networks"),
    OPERATOR("PRINCIPAL", "who is to handle certificates after the deployment"),
    LOCATION("LOCATION", "the region of resources whose descriptors tell none"),
    OPTION("KEY=VALUE", "a choice of the plan, for example size.Small=Standard_B2s_v2"),
    WAIVERS("FILE", "accepted findings and changed severities (JSON or YAML)"),
    TODAY("YYYY-MM-DD", "the day by which waivers expire (default: the clock's)"),
    LENIENT("", "files that cannot be read do not change the exit code"),
    FAIL_ON("blocker|warning|unknown|never", "what makes the exit code 1 (default blocker)"),
    BASELINE("OLD-report.json", "compares with an earlier report"),
    SUBSCRIPTION("NAME=PATH", "an input whose resources belong to that subscription"),
    REDACT("", "replaces names and addresses, so that the report can be shared"),
    HELP("", "shows this text"),
    VERSION("", "shows the version");

    private final String value;
    private final String description;

    Option(String value, String description) {
        this.value = value;
        this.description = description;
    }

    /** {@code --as-of}. */
    String flag() {
        return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What stands behind the flag, or an empty string. */
    String value() {
        return value;
    }

    String description() {
        return description;
    }

    boolean takesValue() {
        return !value.isEmpty();
    }

    boolean isRepeatable() {
        return this == ONLY || this == ASSUME_ABSENT || this == OPTION || this == SUBSCRIPTION;
    }

    static Option of(String flag) {
        return Arrays.stream(values())
                .filter(o -> o.flag().equals(flag))
                .findFirst()
                .orElseThrow(() -> new UsageException("unknown option " + flag
                        + Nearest.one(
                                        flag,
                                        Arrays.stream(values())
                                                .map(Option::flag)
                                                .toList())
                                .map(o -> "; did you mean " + o + "?")
                                .orElse("")));
    }
}
