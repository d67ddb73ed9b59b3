package dev.classicready.translate;

/**
 * Names of Virtual Desktop's resources: 3 to 64 letters, digits and {@code @ . - _} and blanks, applications' up to 24. So
 * most objects keep the name that they have.
 */
final class DesktopNames {

    private static final int SHORTEST = 3;
    private static final int HASH = 6;

    private DesktopNames() {}

    /** The name with what is not accepted replaced, and of an accepted length. */
    static String legal(ArmType type, String name) {
        StringBuilder legal = new StringBuilder(name.length());
        for (char c : name.strip().toCharArray()) {
            boolean accepted =
                    c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "@.-_ ".indexOf(c) >= 0;
            if (accepted) {
                legal.append(c);
            } else if (legal.isEmpty() || legal.charAt(legal.length() - 1) != '-') {
                legal.append('-');
            }
        }
        if (legal.length() < SHORTEST) {
            return legal.append('-').append(ArmNames.hash(name, HASH)).toString();
        }
        if (legal.length() > type.maxLength()) {
            legal.setLength(type.maxLength() - HASH - 1);
            return legal.toString().strip() + "-" + ArmNames.hash(name, HASH);
        }
        return legal.toString();
    }
}
