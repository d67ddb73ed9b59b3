package dev.classicready.fact;

/** Tells which facts some rule matches, or names beside the evidence that it needs. The others need not be made. */
@FunctionalInterface
public interface Interest {

    /**
     * Whether facts of a type are of interest, or one of some circumstances that are told with them.
     *
     * @param circumstances {@linkplain Fact#kind() kinds} of circumstances
     */
    boolean in(Class<? extends Fact> type, String... circumstances);
}
