package dev.classicready.render.internal;

import java.util.List;

/** What the template shows, ready for it to escape. */
record Page(
        String policy,
        String layoutLicence,
        String tool,
        String asOf,
        String target,
        boolean platformOpen,
        String extendedSupport,
        boolean empty,
        Verdict platform,
        Verdict redeploy,
        List<Figure> figures,
        List<String> change,
        List<RuleCount> rules,
        List<RuleCount> remarks,
        List<Missing> missing,
        List<String> supplied,
        List<String> assumedAbsent,
        List<Problem> problems,
        int filesRead,
        int problemsLeftOut,
        List<Contradicting> contradictions,
        int contradictionsLeftOut,
        List<PlatformSays> platformSays,
        int platformSaysLeftOut,
        List<WaiverLine> waivers,
        List<NeedLine> needs,
        int findingsLeftOut) {

    /** What quotas have to suffice for, where it is known how much of them is used. */
    List<NeedLine> needsJudged() {
        return needs.stream().filter(NeedLine::isJudged).toList();
    }

    /** What quotas have to suffice for, where nobody said how much of them is used. */
    List<NeedLine> needsOpen() {
        return needs.stream().filter(n -> !n.isJudged()).toList();
    }

    /**
     * A verdict.
     *
     * @param tone {@code ready}, {@code conditions}, {@code unknown} or {@code blocked}
     * @param shares how many units have which verdict, worst first
     */
    record Verdict(String tone, String sign, String word, String meaning, List<Figure> shares) {}

    /** A number with what it counts. */
    record Figure(String tone, String number, String what) {}

    /** A rule with how often it found something that counts. */
    record RuleCount(String id, String title, String tone, String severity, String findings, String units) {}

    /** A kind of evidence that was not supplied. */
    record Missing(String kind, String settles, List<String> rules, String command) {}

    /** What is wrong with a file. */
    record Problem(String tone, String severity, String place, String message) {}

    /** What files say differently; the first is taken. */
    record Contradicting(String resource, String field, List<String> values) {}

    /** What the platform's own validation says. */
    record PlatformSays(String category, String resource, String message, String ruleId) {}

    /** What became of a waiver. */
    record WaiverLine(String state, String rule, String resource, String until, String reason, String matches) {}

    /** What a quota has to suffice for. */
    record NeedLine(
            String tone,
            String target,
            String location,
            String quota,
            String needed,
            String used,
            String limit,
            String verdict) {

        boolean isJudged() {
            return !used.isEmpty() && !limit.isEmpty();
        }
    }
}
