package dev.classicready;

import java.util.Locale;
import java.util.regex.Pattern;

/** A pattern in which {@code *} stands for any characters and {@code ?} for one; case is ignored. */
final class Glob {

    private final Pattern pattern;

    Glob(String glob) {
        StringBuilder regex = new StringBuilder();
        for (String part : glob.strip().toLowerCase(Locale.ROOT).split("(?<=[*?])|(?=[*?])")) {
            regex.append(part.equals("*") ? ".*" : part.equals("?") ? "." : Pattern.quote(part));
        }
        this.pattern = Pattern.compile(regex.toString(), Pattern.DOTALL);
    }

    boolean matches(String text) {
        return pattern.matcher(text.strip().toLowerCase(Locale.ROOT)).matches();
    }
}
