package dev.classicready.examples.quickstart;

import dev.classicready.AnalysisProgress;
import dev.classicready.BadInputException;
import dev.classicready.ReadinessAnalyzer;
import dev.classicready.ReadinessReport;
import dev.classicready.Version;
import dev.classicready.descriptor.Cancellation;
import dev.classicready.render.CatalogueRenderer;
import dev.classicready.render.TextRenderer;
import java.io.BufferedWriter;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;

/** The command line. It says what was found; what it says where is all that it decides. */
public final class ClassicReady {

    private static final int FINE = 0;
    private static final int FAILED = 1;
    private static final int BAD_INPUT = 2;

    private static final int FILES_NAMED = 10;

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    private final boolean terminal;

    ClassicReady(InputStream in, PrintStream out, PrintStream err) {
        this(in, out, err, false);
    }

    private ClassicReady(InputStream in, PrintStream out, PrintStream err, boolean terminal) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int exitCode = new ClassicReady(System.in, out, err, isTerminal()).run(args);
        out.flush();
        System.exit(exitCode);
    }

    /** Whether both ends are a terminal; since Java 22 there is a console in a pipe, too, which then says so itself. */
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** Runs a command line and answers with the exit code. */
    int run(String... args) {
        try {
            return execute(args);
        } catch (UsageException e) {
            return complain(e.getMessage() + "\nTry classicready --help.");
        } catch (BadInputException e) {
            return complain(e.getMessage());
        } catch (FileSystemException e) {
            return complain(e.getFile() + ": cannot be read or written: " + reason(e));
        } catch (IOException e) {
            return complain("cannot read or write: " + e.getMessage());
        } catch (OutOfMemoryError e) {
            return complain("not enough memory; give Java more, for example with CLASSICREADY_OPTS=-Xmx4g");
        } catch (RuntimeException | StackOverflowError e) {
            if (Boolean.getBoolean("classicready.debug")) {
                e.printStackTrace(err);
            }
            return complain("internal error, not of your making: "
                    + String.valueOf(e).lines().findFirst().orElse("")
                    + "\nFor the details set CLASSICREADY_OPTS=-Dclassicready.debug=true");
        }
    }

    private static String reason(FileSystemException failure) {
        if (failure instanceof NoSuchFileException) {
            return "there is no such file or folder, and none can be made";
        }
        if (failure instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return "there is a file where a folder is expected";
        }
        return failure.getReason() == null ? failure.getClass().getSimpleName() : failure.getReason();
    }

    private int complain(String message) {
        err.print("classicready: " + message + "\n");
        return BAD_INPUT;
    }

    private int execute(String... args) throws IOException {
        if (args.length == 1 && args[0].equals("rules")) {
            Writer catalogue = writer();
            new CatalogueRenderer().write(ReadinessAnalyzer.create().rules(), catalogue);
            catalogue.flush();
            return FINE;
        }
        CommandLine line = CommandLine.parse(args);
        if (line.has(Option.HELP)) {
            Help.print(out);
            return FINE;
        }
        if (line.has(Option.VERSION)) {
            out.print("classicready " + Version.current() + "\n");
            return FINE;
        }
        return judge(Request.of(line));
    }

    private int judge(Request request) throws IOException {
        ProgressBar bar = ProgressBar.isWanted(terminal, System.getenv()) ? ProgressBar.on(err) : ProgressBar.hidden();
        ReadinessReport report;
        List<String> removed = List.of();
        try {
            report = analyze(request, bar);
            if (request.out().isPresent()) {
                removed = new OutputFolder(request.out().get(), request.only()).write(report);
            }
        } finally {
            bar.wipe();
        }
        Writer text = writer();
        if (request.out().isPresent()) {
            TextRenderer.brief().write(report, text);
            text.write("\nWritten to " + request.out().get() + "\n" + removed(removed));
        } else {
            new TextRenderer(ProgressBar.isColourful(terminal, System.getenv())).write(report, text);
        }
        text.flush();
        if (report.estate().isEmpty() || (report.hasErrors() && !request.isLenient())) {
            return BAD_INPUT;
        }
        return request.failOn().isReachedBy(report) ? FAILED : FINE;
    }

    private static String removed(List<String> files) {
        if (files.isEmpty()) {
            return "";
        }
        int more = files.size() - FILES_NAMED;
        return "Removed what an earlier plan left in plan/ and this one has not: "
                + String.join(", ", files.subList(0, Math.min(FILES_NAMED, files.size())))
                + (more > 0 ? " and " + more + " more" : "") + "\n";
    }

    private ReadinessReport analyze(Request request, AnalysisProgress progress) throws IOException {
        ReadinessAnalyzer analyzer = ReadinessAnalyzer.create().with(request.options());
        ReadinessReport judged =
                request.govern(analyzer.analyze(request.descriptors(in), progress, new Cancellation()));
        return request.isRedacted() ? analyzer.redact(judged) : judged;
    }

    private Writer writer() {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }
}
