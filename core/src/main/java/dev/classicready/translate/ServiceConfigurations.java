package dev.classicready.translate;

import java.util.ArrayList;
import java.util.List;

/** How a template hands a service configuration over: its text, with secrets in the places of their placeholders. */
final class ServiceConfigurations {

    /** Templates have at most 4 MB; a longer text is handed over like a secret. */
    private static final int MAX_CHARACTERS = 1 << 18;

    private ServiceConfigurations() {}

    /** A configuration that the plan holds. */
    static ArmExpression of(CloudServiceDesign design, ConfigurationRewrite rewrite) {
        String text = rewrite.file().text();
        ArmExpression configuration = text.length() > MAX_CHARACTERS
                ? unknown(design)
                : ArmExpression.of(ArmParameter.string(
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
        return new ArmExpression(
                "reduce(items(parameters('secrets')), " + configuration.text() + ", lambda('text', 'secret', "
                        + "replace(lambdaVariables('text'), concat('__', lambdaVariables('secret').key, '__'), "
                        + escaped("string(lambdaVariables('secret').value)") + ")))",
                parameters);
    }

    private static List<ArmParameter> parameters(ArmExpression one, ArmExpression other) {
        List<ArmParameter> both = new ArrayList<>(one.parameters());
        both.addAll(other.parameters());
        return both;
    }
}
