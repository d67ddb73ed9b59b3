package dev.classicready.examples.quickstart;

import dev.classicready.AnalysisOptions;
import dev.classicready.Baseline;
import dev.classicready.ReadinessReport;
import dev.classicready.Waivers;
import dev.classicready.descriptor.Descriptors;
import dev.classicready.descriptor.Evidence;
import dev.classicready.translate.Target;
import dev.classicready.translate.TranslationOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the command line asks for, checked before anything is read. */
record Request(
        CommandLine line,
        AnalysisOptions options,
        Optional<Waivers> waivers,
        Optional<LocalDate> today,
        Optional<Baseline> baseline,
        FailOn failOn,
        Optional<Path> out) {

    static Request of(CommandLine line) {
        if (line.inputs().isEmpty()) {
            throw new UsageException("no input; name files, folders or zips, or - for standard input");
        }
        checkInputs(line.inputs());
        if (!only(line).isEmpty() && line.one(Option.OUT).isEmpty()) {
            throw new UsageException("--only picks from what --out writes; --out is missing");
        }
        return new Request(
                line,
                analysis(line),
                line.one(Option.WAIVERS).map(Request::path).map(Waivers::from),
                line.one(Option.TODAY).map(day -> day(Option.TODAY, day)),
                line.one(Option.BASELINE).map(Request::path).map(Baseline::from),
                line.one(Option.FAIL_ON).map(FailOn::ofName).orElse(FailOn.BLOCKER),
                line.one(Option.OUT).map(Request::folder));
    }

    /** What the folder is to hold; empty for everything. */
    Set<String> only() {
        return only(line);
    }

    private static Set<String> only(CommandLine line) {
        Set<String> only = new TreeSet<>();
        for (String names : line.all(Option.ONLY)) {
            for (String name : names.split(",")) {
                if (!OutputFolder.names().contains(name.strip())) {
                    throw new UsageException("--only names \"" + name.strip() + "\"; expected one of "
                            + String.join(", ", OutputFolder.names()));
                }
                only.add(name.strip());
            }
        }
        return only;
    }

    boolean isLenient() {
        return line.has(Option.LENIENT);
    }

    boolean isRedacted() {
        return line.has(Option.REDACT);
    }

    /** The inputs in their order; standard input is read here. */
    Descriptors descriptors(InputStream standardInput) throws IOException {
        Descriptors all = Descriptors.from();
        for (CommandLine.Input input : line.inputs()) {
            Descriptors one = input.path().equals(CommandLine.STANDARD_INPUT)
                    ? Descriptors.from("stdin", standardInput)
                    : Descriptors.from(path(input.path()));
            all = all.and(input.subscription().isEmpty() ? one : one.inSubscription(input.subscription()));
        }
        return all;
    }

    /** A report with the waivers and the baseline that were asked for. */
    ReadinessReport govern(ReadinessReport report) {
        ReadinessReport governed =
                waivers.isPresent() ? report.with(waivers.get(), today.orElseGet(LocalDate::now)) : report;
        return baseline.isPresent() ? governed.comparedWith(baseline.get()) : governed;
    }

    private static void checkInputs(List<CommandLine.Input> inputs) {
        for (CommandLine.Input input : inputs) {
            if (input.path().equals(CommandLine.STANDARD_INPUT)) {
                continue;
            }
            Path path = path(input.path());
            if (!Files.exists(path)) {
                throw new UsageException(input.path() + ": there is no such file or folder");
            }
            for (CommandLine.Input other : inputs) {
                if (other != input
                        && !input.subscription().equals(other.subscription())
                        && !other.path().equals(CommandLine.STANDARD_INPUT)
                        && absolute(input).startsWith(absolute(other))) {
                    throw new UsageException("the input " + input.path() + " lies in " + other.path()
                            + " but belongs to another subscription; name the neighbours one by one");
                }
            }
        }
    }

    private static Path absolute(CommandLine.Input input) {
        return path(input.path()).toAbsolutePath().normalize();
    }

    private static AnalysisOptions analysis(CommandLine line) {
        AnalysisOptions options = AnalysisOptions.defaults();
        for (String kinds : line.all(Option.ASSUME_ABSENT)) {
            options = options.assumeAbsent(
                    Arrays.stream(kinds.split(",")).map(Request::absent).toArray(Evidence[]::new));
        }
        options = translated(options, translation(line));
        if (line.has(Option.AS_OF)) {
            options = asOf(options, day(Option.AS_OF, line.one(Option.AS_OF).orElse("")));
        }
        return options;
    }

    private static AnalysisOptions translated(AnalysisOptions options, TranslationOptions wishes) {
        try {
            return options.translation(wishes);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--option " + e.getMessage());
        }
    }

    private static TranslationOptions translation(CommandLine line) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (String choice : line.all(Option.OPTION)) {
            int equals = choice.indexOf('=');
            if (equals < 1) {
                throw new UsageException("--option is \"" + choice + "\"; expected KEY=VALUE");
            }
            String name = choice.substring(0, equals).strip();
            checkSetting(name);
            settings.put(name, choice.substring(equals + 1).strip());
        }
        TranslationOptions options = TranslationOptions.DEFAULT
                .withSettings(settings)
                .withTargetSubscription(line.one(Option.TARGET_SUBSCRIPTION).orElse(null))
                .withTargetVirtualNetwork(
                        line.one(Option.TARGET_VIRTUAL_NETWORK).orElse(null))
                .withLocation(line.one(Option.LOCATION).orElse(null))
                .withOperator(line.one(Option.OPERATOR).orElse(null));
        return line.has(Option.TARGET)
                ? options.withTarget(target(line.one(Option.TARGET).orElse("")))
                : options;
    }

    private static void checkSetting(String name) {
        SortedSet<String> known = AnalysisOptions.settingNames();
        if (TranslationOptions.isSetting(name) || known.stream().anyMatch(name::equalsIgnoreCase)) {
            return;
        }
        List<String> near = Nearest.some(name, known);
        throw new UsageException("--option names \"" + name + "\", which there is not; "
                + (near.isEmpty()
                        ? "expected size.<classic size>, gateway-sku.<classic size>, "
                                + known.stream()
                                        .filter(k -> !k.startsWith("size.") && !k.startsWith("gateway-sku."))
                                        .collect(Collectors.joining(", "))
                        : "did you mean " + String.join(" or ", near) + "?"));
    }

    private static AnalysisOptions asOf(AnalysisOptions options, LocalDate day) {
        if (day.isBefore(AnalysisOptions.FIRST_EDITION)) {
            throw new UsageException("--as-of is " + day + "; expected " + AnalysisOptions.FIRST_EDITION
                    + " or later: there was nothing to judge by before");
        }
        return options.asOf(day);
    }

    private static Evidence absent(String kind) {
        return Evidence.ofKind(kind)
                .filter(Evidence::mayBeAbsent)
                .orElseThrow(() -> new UsageException("--assume-absent names \"" + kind.strip() + "\"; expected one of "
                        + Arrays.stream(Evidence.values())
                                .filter(Evidence::mayBeAbsent)
                                .map(Evidence::kind)
                                .collect(Collectors.joining(", "))));
    }

    private static Target target(String name) {
        return Target.ofName(name)
                .orElseThrow(() -> new UsageException("--target is \"" + name + "\"; expected current or platform"));
    }

    private static LocalDate day(Option option, String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            throw new UsageException(option.flag() + " is \"" + text + "\"; expected a day such as 2026-11-21");
        }
    }

    private static Path folder(String text) {
        Path folder = path(text);
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UsageException("--out is " + text + ", which is a file; expected a folder");
        }
        return folder;
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new UsageException("\"" + text + "\" cannot be a path: " + e.getReason());
        }
    }
}
