package dev.classicready.translate;

import java.util.ArrayList;
import java.util.List;

/**
 * A template expression as a value of a resource; plain strings are literals, whatever they look like.
 *
 * @param text without the brackets around it
 * @param parameters what it refers to
 */
public record ArmExpression(String text, List<ArmParameter> parameters) {

    public ArmExpression {
        parameters = List.copyOf(parameters);
    }

    static ArmExpression of(ArmParameter parameter) {
        return new ArmExpression("parameters('".concat(parameter.name()).concat("')"), List.of(parameter));
    }

    /** A member of the secure object that a template takes. */
    static ArmExpression secret(String member) {
        return new ArmExpression("parameters('secrets')[" + quote(member) + "]", List.of(ArmParameter.secrets(member)));
    }

    /** Texts and expressions one after the other. */
    static ArmExpression concat(Object... parts) {
        StringBuilder text = new StringBuilder(200).append("concat(");
        List<ArmParameter> parameters = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            text.append(i == 0 ? "" : ", ");
            if (parts[i] instanceof ArmExpression expression) {
                text.append(expression.text);
                parameters.addAll(expression.parameters);
            } else {
                quote(parts[i].toString(), text);
            }
        }
        return new ArmExpression(text.append(')').toString(), parameters);
    }

    /** A string literal inside of an expression. */
    static String quote(String literal) {
        return "'" + literal.replace("'", "''") + "'";
    }

    /** Appends a string literal. */
    static void quote(String literal, StringBuilder text) {
        text.append('\'')
                .append(literal.indexOf('\'') < 0 ? literal : literal.replace("'", "''"))
                .append('\'');
    }
}
