package dev.classicready.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How a template hands a service configuration over: its text, with secrets in the places of their placeholders. */
final class ServiceConfigurations {

    /** Templates have at most 4 MB; a longer text is handed over whole, like a secret. */
    private static final int MAX_CHARACTERS = 1 << 18;

    /** An expression has at most 24 576 characters. */
    private static final int MAX_NAMES = 20_000;

    private ServiceConfigurations() {}

    /** A configuration that the plan holds. */
    static ArmExpression of(CloudServiceDesign design, ConfigurationRewrite rewrite) {
        String text = rewrite.file().text();
        if (text.length() > MAX_CHARACTERS || !isFillable(rewrite)) {
            return unknown(design);
        }
        ArmExpression configuration = ArmExpression.of(ArmParameter.string(
                design.named("configuration"),
                text,
                "The service configuration, as the file " + RewrittenFile.CONFIGURATION
                        + " of the plan has it; members of secrets take the places of placeholders of their "
                        + "names, __NAME__."));
        if (text.contains(ConfigurationRewrite.NETWORK_ID)) {
            ArmExpression network = design.network().reference();
            configuration = new ArmExpression(
                    "replace(" + configuration.text() + ", " + ArmExpression.quote(ConfigurationRewrite.NETWORK_ID)
                            + ", " + network.text() + ")",
                    parameters(configuration, network));
        }
        return rewrite.placeholders().isEmpty() ? configuration : filled(configuration, rewrite);
    }

    /** Whether the names of all placeholders find room in one expression. */
    private static boolean isFillable(ConfigurationRewrite rewrite) {
        return rewrite.placeholders().stream().mapToInt(p -> p.length() + 4).sum() <= MAX_NAMES;
    }

    /** A configuration that no descriptor holds. */
    static ArmExpression unknown(CloudServiceDesign design) {
        return ArmExpression.secret(design.named("configuration"));
    }

    /** A value as it may stand in XML. */
    static ArmExpression escaped(ArmExpression value) {
        return new ArmExpression(escaped(value.text()), value.parameters());
    }

    private static String escaped(String value) {
        return "replace(replace(replace(replace(" + value
                + ", '&', '&amp;'), '<', '&lt;'), '\"', '&quot;'), '''', '&apos;')";
    }

    private static ArmExpression filled(ArmExpression configuration, ConfigurationRewrite rewrite) {
        List<ArmParameter> parameters = new ArrayList<>(configuration.parameters());
        rewrite.placeholders().forEach(p -> parameters.add(ArmParameter.secrets(p)));
        String names = rewrite.placeholders().stream().map(ArmExpression::quote).collect(Collectors.joining(", "));
        return new ArmExpression(
                "reduce(createArray(" + names + "), " + configuration.text() + ", lambda('text', 'name', "
                        + "replace(lambdaVariables('text'), concat('__', lambdaVariables('name'), '__'), "
                        + escaped("string(parameters('secrets')[lambdaVariables('name')])") + ")))",
                parameters);
    }

    private static List<ArmParameter> parameters(ArmExpression one, ArmExpression other) {
        List<ArmParameter> both = new ArrayList<>(one.parameters());
        both.addAll(other.parameters());
        return both;
    }
}
