package daybook.log;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Everyday words and the words of daybook that they most likely mean, to suggest them. None is ever accepted in their place: what is
 * stored is what a person chose.
 */
public final class EverydayWords {

    /** Kind (and where it helps an option), then the words for it. */
    private static final String[] KINDS = {
        "message --channel sms: text texts sms texting imessage text-message",
        "message --channel whatsapp: whatsapp",
        "message --channel email: email emails e-mail mail",
        "message --channel facebook: facebook messenger",
        "message --channel instagram: instagram dm",
        "message: messages chat chats voicemail",
        "call: phonecall phone-call phone telephone telephoned rang ring calls called silent-call video-call",
        "letter: letters card cards postcard parcel",
        "gift: gifts present presents flowers chocolates flower chocolate money",
        "friend-request: friend friends friendrequest follow-request connection-request",
        "post: review reviews tweet comment posted",
        "appearance: visit visits visited visiting turned-up waiting waited appeared came encounter meeting",
        "following: follow followed followed-me tailed",
        "watching: watch watched loitering spying photo photos photographed filming",
        "touch: touched touching groped grope kiss kissed hug hugged stroked",
        "advance: flirting sexual proposal asked-out compliment",
        "abuse: abusive insult insults insulted shouting shouted swearing swore rude verbal-abuse refused-to-leave",
        "complaint: complaints complained",
        "allegation: accusation accused false-allegation false-complaint",
        "threat: threats threatened threatening suicide blackmail",
        "damage: vandalism damaged broke graffiti",
        "break-in: breakin burglary burgled broke-in broken-in trespass",
        "impersonation: impersonated impersonating pretended pretending fake-profile fake-account catfish",
        "assault: violence attack attacked hit pushed punched",
        "intrusion: hacking hacked tracker spyware hack",
        "other: stalking stalker harassment stalked incident"
    };

    private static final String[] STEPS = {
        "told-police: police reported reported-to-police call-police 101 999",
        "told-lawyer: lawyer solicitor barrister counsel bma union trade-union legal-advice",
        "told-defence-organisation: mdu mps mddus defence defence-organisation defence-union medical-defence-union",
        "told-management: management manager practice-manager partners partner told-manager",
        "warned: warning warn warning-letter warning-given told-to-stop",
        "chaperone: chaperoned nurse-present",
        "gift-returned: returned-gift returned sent-back",
        "gift-considered: gift declined",
        "contact-protected: number-changed changed-number blocked block",
        "privacy-reviewed: privacy social-media settings",
        "transferred: transfer moved new-list",
        "removed: removal removed-from-list deregistered struck-off off-the-list",
        "removed-immediately: immediate-removal removed-at-once",
        "arrest: arrested",
        "charge: charged",
        "hearing: court court-hearing trial tribunal",
        "outcome: conviction convicted sentence sentenced verdict acquitted acquittal nfa no-further-action caution result",
        "security: locks lock alarm camera cctv doorbell",
        "risk-assessment: risk assessment",
        "order: injunction court-order restraining-order bail spo protection-order non-molestation-order undertaking",
        "support: helpline counselling occupational-health own-gp suzy-lamplugh paladin",
        "evidence-preserved: evidence screenshot screenshots saved",
        "told-regulator: gmc nmc regulator gdc hcpc"
    };

    private static final String[] COMMANDS = {
        "add call: call calls phone phonecall",
        "add message: message text sms email whatsapp",
        "add gift: gift",
        "add: new log record incident entry write insert",
        "amend: edit change correct fix update modify",
        "withdraw: delete remove undo rm cancel erase",
        "timeline --match: search find grep",
        "timeline: list ls history entries all view",
        "step told-police: police",
        "step: steps done action",
        "attach: file photo picture upload evidence-add",
        "draft: template templates wording reply boundary warning-letter write-letter",
        "report: pdf print html export-pdf export-html export-report",
        "export csv: csv excel spreadsheet",
        "export json: json",
        "export bundle: bundle share zip send",
        "import csv: xlsx",
        "escalation: flags flag rules risk warnings alerts",
        "guidance: advice steps-ladder todo what-next",
        "settings: config configure set options",
        "backup: save copy",
        "verify: check validate",
        "doctor: status health",
        "subject: person patient people subjects",
        "evidence: exhibits exhibit files"
    };

    private static final String[] OPTIONS = {
        "--at: --when --date --time --on --day --datetime --occurred",
        "--message: --text --msg --description --comment --note",
        "--place: --where --location",
        "--place-detail: --address",
        "--witness: --witnesses --seen-by",
        "--attach: --picture --photo --image --evidence",
        "--identifier: --number --phone --handle --from",
        "--subject: --who --person --patient --about",
        "--as: --by --author --recorder --me",
        "--with: --whom --told",
        "--ref: --reference --crime-number",
        "--times: --count --how-many --number-of-times",
        "--attribution: --suspect --suspected --known-by",
        "--told-by: --source --informant",
        "--contact: --touch --touched",
        "--type: --order-type --kind-of-order",
        "--condition: --conditions",
        "--how: --by-letter --manner",
        "--value: --price --cost --worth",
        "--output: --out --to-file",
        "--file: --log --db --database",
        "--since: --after",
        "--until: --before"
    };

    private static final String[] DRAFTS = {
        "boundary-letter or warning: letter letters",
        "boundary-letter: boundary first-letter polite-letter",
        "boundary-words: words script say phrases what-to-say",
        "warning: warn warning-letter formal-warning final-warning",
        "removal-notice: removal remove removal-letter deregister off-the-list dismissal",
        "note-to-reception: reception receptionist note desk front-desk staff-note briefing",
        "holding-reply: reply answer response acknowledgement acknowledge holding email"
    };

    private static final String[] FEARS = {
        "none: no not nothing calm fine ok",
        "uneasy: worried anxious nervous uncomfortable concerned upset unsettled",
        "frightened: scared afraid fear frightening alarmed shaken",
        "very-frightened: terrified panic panicked petrified very-scared very-afraid"
    };

    private static final String[] PLACES = {
        "home: house flat doorstep driveway garden garage",
        "work: workplace surgery practice reception clinic hospital ward office consultation consulting",
        "school: nursery college university",
        "online: internet facebook instagram whatsapp website",
        "public: street shop supermarket park pub station"
    };

    private EverydayWords() {}

    /** Returns the kind that a word most likely means, without options; null if none is known. */
    public static @Nullable String kind(String typed) {
        String found = kindWithOptions(typed);
        int blank = found == null ? -1 : found.indexOf(' ');
        return found == null || blank < 0 ? found : found.substring(0, blank);
    }

    /** Returns the kind that a word most likely means, with the option that goes with it: {@code message --channel sms}. */
    public static @Nullable String kindWithOptions(String typed) {
        return find(KINDS, typed);
    }

    /** Returns the step that a word most likely means; null if none is known. */
    public static @Nullable String step(String typed) {
        return find(STEPS, typed);
    }

    /** Returns the command, with its arguments, that a word most likely means; null if none is known. */
    public static @Nullable String command(String typed) {
        String found = find(COMMANDS, typed);
        String word = typed.toLowerCase(Locale.ROOT);
        if (found == null && Kind.of(word).isPresent()) {
            return "add " + word;
        }
        return found == null && Step.of(word).isPresent() ? "step " + word : found;
    }

    /** Returns the option that another one most likely means; null if none is known. */
    public static @Nullable String option(String typed) {
        return find(OPTIONS, typed);
    }

    /** Returns the draft that a word most likely means; null if none is known. */
    public static @Nullable String draft(String typed) {
        return find(DRAFTS, typed);
    }

    /** Returns the place that a word most likely means; null if none is known. */
    public static @Nullable String place(String typed) {
        return find(PLACES, typed);
    }

    /** Returns the level of fear that a word most likely means; null if none is known. */
    public static @Nullable String fear(String typed) {
        return find(FEARS, typed);
    }

    private static @Nullable String find(String[] table, String typed) {
        if (typed.isBlank()) {
            return null;
        }
        String word =
                " " + typed.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-') + " ";
        for (String line : table) {
            int colon = line.indexOf(':');
            if ((line.substring(colon + 1) + " ").contains(word)) {
                return line.substring(0, colon);
            }
        }
        return null;
    }
}
