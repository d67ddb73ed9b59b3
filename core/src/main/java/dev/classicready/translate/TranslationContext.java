package dev.classicready.translate;

import dev.classicready.classic.ClassicResource;
import dev.classicready.descriptor.Located;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a translator works with: the group it fills, and the account of what became of each element. */
public final class TranslationContext {

    private static final ArmExpression LOCATION = ArmExpression.of(ArmParameter.LOCATION);

    private final Placement placement;
    private final @Nullable ArmResourceGroup group;
    private final ArmNames names;
    private final List<ArmResource> resources = new ArrayList<>();
    private final Set<ArmId> emitted = new HashSet<>();
    private final List<Mapping> mapping = new ArrayList<>();
    private final List<Untranslated> untranslated = new ArrayList<>();
    private final List<RewrittenFile> files = new ArrayList<>();
    private final List<MachineChange> machines = new ArrayList<>();

    TranslationContext(Placement placement, @Nullable ArmResourceGroup group) {
        this.placement = placement;
        this.group = group;
        this.names = group == null ? new ArmNames() : new ArmNames(placement.namesOf(group));
    }

    public TranslationOptions options() {
        return placement.options();
    }

    /** Whether the resources at hand go into a group; else there is nothing to make of them. */
    public boolean isGrouped() {
        return group != null;
    }

    /** The group that is filled. */
    public ArmResourceGroup group() {
        if (group == null) {
            throw new IllegalStateException("the resource belongs to no group");
        }
        return group;
    }

    /** A new resource of the group, with a legal name as near to the wanted one as can be. */
    public ArmId id(ArmType type, String wanted) {
        return new ArmId(group().subscription(), group().name(), type, names.unique(type, wanted), null);
    }

    /**
     * Adds a resource with a location to the group; after it come only resources that it does not refer to.
     *
     * @param namesAndValues its members by turns; null values are left out
     */
    public void emit(ArmId id, @Nullable Object... namesAndValues) {
        emit(id, ArmResource.Stage.FIRST, namesAndValues);
    }

    /** Adds a resource that has no location of its own. */
    public void emitAnywhere(ArmId id, @Nullable Object... namesAndValues) {
        resources.add(new ArmResource(id, Values.object(namesAndValues), ArmResource.Stage.FIRST));
        emitted.add(id);
    }

    /** Adds a resource that refers to resources of groups that are deployed after this one. */
    public void emitLate(ArmId id, @Nullable Object... namesAndValues) {
        emit(id, ArmResource.Stage.LATE, namesAndValues);
    }

    void emit(ArmId id, ArmResource.Stage stage, @Nullable Object... namesAndValues) {
        Map<String, Object> members = Values.object("location", LOCATION);
        Values.put(members, namesAndValues);
        resources.add(new ArmResource(id, members, stage));
        emitted.add(id);
    }

    /** Adds a file to the plan. */
    void add(RewrittenFile file) {
        files.add(file);
    }

    /** Says what an element became. */
    public void map(ClassicElement classic, String rule, @Nullable String note, ArmReference... arm) {
        List<String> ids = new ArrayList<>(arm.length);
        for (ArmReference reference : arm) {
            ids.add(reference.path());
        }
        mapping.add(new Mapping(classic, ids, rule, note));
    }

    /** Says that an element, with all its parts, became nothing. */
    public void leaveOut(ClassicElement classic, Located element, String why) {
        untranslated.add(new Untranslated(classic, why));
        Parts.of(element).forEach(part -> leaveOut(Elements.of(classic, part), part, why));
    }

    /** Says that a resource, with all its parts, became nothing. */
    public void leaveOut(ClassicResource resource, String why) {
        leaveOut(Elements.of(resource), resource, why);
    }

    /** Says that an element became nothing; its parts, if it has any, are told of by themselves. */
    void leaveOutAlone(ClassicElement classic, String why) {
        untranslated.add(new Untranslated(classic, why));
    }

    /** Says what changes for those who use a machine. */
    void change(MachineChange machine) {
        machines.add(machine);
    }

    boolean isEmitted(ArmId id) {
        return emitted.contains(id);
    }

    Placement placement() {
        return placement;
    }

    ArmNames names() {
        return names;
    }

    List<ArmResource> resources() {
        return resources;
    }

    List<MachineChange> machines() {
        return machines;
    }

    List<Mapping> mapping() {
        return mapping;
    }

    List<RewrittenFile> files() {
        return files;
    }

    List<Untranslated> untranslated() {
        return untranslated;
    }
}
