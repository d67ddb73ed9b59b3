package dev.classicready.classic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The table of role sizes, {@code role-sizes.csv}. */
final class RoleSizes {

    private static final Map<String, RoleSize> BY_NAME = read();

    private RoleSizes() {}

    static Optional<RoleSize> find(String name) {
        return Optional.ofNullable(BY_NAME.get(Names.key(name)));
    }

    private static Map<String, RoleSize> read() {
        try (InputStream table = Objects.requireNonNull(RoleSizes.class.getResourceAsStream("role-sizes.csv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(RoleSizes::parse)
                    .collect(Collectors.toUnmodifiableMap(size -> Names.key(size.name()), Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RoleSize parse(String line) {
        String[] cells = line.split(",", -1);
        return new RoleSize(
                cells[0],
                cells[1],
                Integer.parseInt(cells[2]),
                cells[3],
                cells[4].isEmpty() ? null : LocalDate.parse(cells[4]),
                cells[5].isEmpty() ? null : cells[5]);
    }
}
