package dev.classicready.junit;

import dev.classicready.AnalysisOptions;
import dev.classicready.ReadinessAnalyzer;
import dev.classicready.ReadinessReport;
import dev.classicready.Waivers;
import dev.classicready.descriptor.Descriptors;
import dev.classicready.plan.MigrationPlan;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Gives tests the report and the plan of the descriptors that {@link ClassicDescriptors} names. */
final class ClassicDescriptorsExtension implements ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(ClassicDescriptorsExtension.class);
    private static final String CLASS_PATH = "classpath:";

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == ReadinessReport.class || type == MigrationPlan.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        ClassicDescriptors wanted = nearest(context)
                .orElseThrow(() -> new ParameterResolutionException("no @ClassicDescriptors stands at "
                        + parameter.getDeclaringExecutable() + " or at a class around it"));
        ReadinessReport report = report(wanted, context);
        return parameter.getParameter().getType() == MigrationPlan.class ? report.plan() : report;
    }

    private static Optional<ClassicDescriptors> nearest(ExtensionContext context) {
        for (Optional<ExtensionContext> at = Optional.of(context);
                at.isPresent();
                at = at.get().getParent()) {
            Optional<ClassicDescriptors> found =
                    AnnotationSupport.findAnnotation(at.get().getElement(), ClassicDescriptors.class);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The store of the whole run keeps reports, so that many test classes can share one. */
    private static ReadinessReport report(ClassicDescriptors wanted, ExtensionContext context) {
        ExtensionContext.Store store = context.getRoot().getStore(NAMESPACE);
        ClassLoader loader = context.getRequiredTestClass().getClassLoader();
        return store.getOrComputeIfAbsent(wanted, key -> judge(wanted, analyzer(store), loader), ReadinessReport.class);
    }

    private static ReadinessAnalyzer analyzer(ExtensionContext.Store store) {
        return store.getOrComputeIfAbsent(
                ReadinessAnalyzer.class, key -> ReadinessAnalyzer.create(), ReadinessAnalyzer.class);
    }

    private static ReadinessReport judge(ClassicDescriptors wanted, ReadinessAnalyzer analyzer, ClassLoader loader) {
        AnalysisOptions options =
                AnalysisOptions.defaults().target(wanted.target()).assumeAbsent(wanted.assumeAbsent());
        if (!wanted.asOf().isEmpty()) {
            options = options.asOf(day("asOf", wanted.asOf()));
        }
        Path[] paths =
                Arrays.stream(wanted.value()).map(path -> find(path, loader)).toArray(Path[]::new);
        ReadinessReport report = analyzer.with(options).analyze(Descriptors.from(paths));
        if (wanted.waivers().isEmpty()) {
            return report;
        }
        LocalDate today = wanted.today().isEmpty() ? LocalDate.now() : day("today", wanted.today());
        return report.with(Waivers.from(find(wanted.waivers(), loader)), today);
    }

    private static LocalDate day(String member, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new ExtensionConfigurationException(
                    "@ClassicDescriptors: " + member + " is \"" + text + "\"; expected a day such as 2026-11-21", e);
        }
    }

    private static Path find(String path, ClassLoader loader) {
        try {
            Path found = path.startsWith(CLASS_PATH)
                    ? resource(path.substring(CLASS_PATH.length()), loader)
                    : Path.of(path).toAbsolutePath().normalize();
            if (!Files.exists(found)) {
                throw new ExtensionConfigurationException(
                        "@ClassicDescriptors: " + path + ": there is no file or folder " + found);
            }
            return found;
        } catch (InvalidPathException e) {
            throw new ExtensionConfigurationException("@ClassicDescriptors: \"" + path + "\" cannot be a path", e);
        }
    }

    private static Path resource(String name, ClassLoader loader) {
        URL url = loader.getResource(name.startsWith("/") ? name.substring(1) : name);
        if (url == null || !url.getProtocol().equals("file")) {
            throw new ExtensionConfigurationException("@ClassicDescriptors: " + CLASS_PATH + name
                    + (url == null ? " is not on the class path" : " lies in a jar; expected a file or folder"));
        }
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new ExtensionConfigurationException("@ClassicDescriptors: " + url + " cannot be a path", e);
        }
    }
}
