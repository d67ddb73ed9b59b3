package dev.classicready.fact;

import dev.classicready.descriptor.Located;
import java.util.List;

/** A part of a deployment's load balancing, which may contradict itself or the rest. */
public interface LoadBalancing extends Fact {

    /** What Resource Manager could not make load-balancing rules of, each a part of a sentence; mostly empty. */
    List<String> faults();

    /** The faults as one part of a sentence. */
    default String fault() {
        return String.join("; ", faults());
    }

    /** Where the faults show. */
    List<? extends Located> culprits();
}
