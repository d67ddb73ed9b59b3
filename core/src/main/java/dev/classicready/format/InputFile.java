package dev.classicready.format;

import dev.classicready.descriptor.DescriptorProblem;
import dev.classicready.descriptor.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a document.
 *
 * @param file its name, relative to its input
 * @param kind null where no format recognized it
 * @param resources how many resources and observations it told of, with virtual machines and roles, session hosts,
 *     published applications and users
 * @param problems sorted by place
 */
public record InputFile(String file, @Nullable Evidence kind, int resources, List<DescriptorProblem> problems) {

    public InputFile {
        problems = problems.stream().sorted().toList();
    }

    /** Whether a format recognized the document. */
    public boolean recognized() {
        return kind != null;
    }

    /** Whether content of the document was lost. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(DescriptorProblem::isError);
    }
}
