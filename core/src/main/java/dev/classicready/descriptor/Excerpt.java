package dev.classicready.descriptor;

import java.util.List;

/**
 * The lines of a descriptor around a place, a few and none of them long, with secrets taken out.
 *
 * @param firstLine the number of the first line, counted from 1
 * @param lines without line ends; where one is cut, {@code …} stands for what was left out
 * @param marked the index in {@code lines} of the line that holds the place
 */
public record Excerpt(int firstLine, List<String> lines, int marked) {

    public Excerpt {
        lines = List.copyOf(lines);
    }
}
