package daybook.cli.command;

import daybook.cli.Call;
import daybook.escalation.Jurisdiction;
import daybook.escalation.Provision;
import daybook.handover.Handover;
import daybook.handover.Part;
import daybook.review.LogRules;
import daybook.store.LogStore;
import org.jspecify.annotations.Nullable;

/**
 * What a human must decide before the subject is given what was made. It is said to the recorder and is never in the file, which would
 * tell the subject what is being weighed.
 */
final class AccessDecisions {

    private AccessDecisions() {}

    static void say(Call call, LogStore log, Handover handover) {
        if (!handover.has(Part.DECISIONS)) {
            return;
        }
        Jurisdiction here = LogRules.jurisdiction(log);
        call.say(
                "This is a first draft. Before you give it, read every entry of the log, also those that are not in it, and decide and"
                        + " write down (none of this list is in the file):");
        line(call, "1. Does it name or point to anybody else?", here.law(Provision.ACCESS_OTHERS));
        line(call, "2. Could health data in it do serious harm to anybody?", here.law(Provision.ACCESS_HEALTH));
        line(call, "3. Would it prejudice a police inquiry? Ask them.", here.law(Provision.ACCESS_CRIME));
        line(call, "4. Is any of it advice of a lawyer? Ask the lawyer.", here.law(Provision.ACCESS_PRIVILEGE));
        line(call, "5. Is any of it needed for legal proceedings?", here.law(Provision.ACCESS_PROCEEDINGS));
        line(
                call,
                "6. Which notes, steps and descriptions, left out here, are about the person and have to be given?",
                null);
        call.say("Ask your defence organisation or data protection officer; docs/data-protection.md says more.");
    }

    private static void line(Call call, String question, @Nullable String law) {
        call.say(law == null ? question : question + " " + law);
    }
}
