package dev.classicready.descriptor;

/**
 * A descriptor, or a part of one, cannot be read. Thrown while reading and turned into a {@link DescriptorProblem} of
 * that file; its neighbours are read all the same.
 */
public final class DescriptorException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient DescriptorProblem problem;

    public DescriptorException(DescriptorProblem problem) {
        super(problem.message());
        this.problem = problem;
    }

    public DescriptorProblem problem() {
        return problem;
    }
}
