package dev.classicready.classic;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The table of role sizes, {@code role-sizes.csv}. */
final class RoleSizes {

    private static final Map<String, RoleSize> BY_NAME = read();

    /** Descriptors mostly spell names as the table does. */
    private static final Map<String, RoleSize> BY_SPELLING =
            BY_NAME.values().stream().collect(Collectors.toUnmodifiableMap(RoleSize::name, Function.identity()));

    private RoleSizes() {}

    static Optional<RoleSize> find(String name) {
        RoleSize asSpelled = BY_SPELLING.get(name);
        return Optional.ofNullable(asSpelled != null ? asSpelled : BY_NAME.get(Names.key(name)));
    }

    static SortedSet<String> names() {
        return BY_NAME.values().stream().map(RoleSize::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, RoleSize> read() {
        return Table.rows("role-sizes.csv").stream()
                .map(RoleSizes::parse)
                .collect(Collectors.toUnmodifiableMap(size -> Names.key(size.name()), Function.identity()));
    }

    private static RoleSize parse(String[] cells) {
        return new RoleSize(
                cells[0],
                cells[1],
                Integer.parseInt(cells[2]),
                cells[3],
                cells[4].isEmpty() ? null : LocalDate.parse(cells[4]),
                cells[5].isEmpty() ? null : cells[5]);
    }
}
