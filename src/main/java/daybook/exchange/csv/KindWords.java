package daybook.exchange.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The usual words of the kind column of logs that people keep.
 *
 * <p>A word is known only where it can mean one thing in such a log, whoever writes it. Of a word with several meanings the likely ones are
 * named, and the person chooses: a visit may be the subject's or the doctor's own, a warning one that was given or a threat.
 */
final class KindWords {

    /** What the words behind the colon mean, in the form of {@link KindMeaning#read}; words are folded, and have blanks between them. */
    private static final String[] KNOWN = {
        "message: messages unwanted-message unwanted-messages instant-message instant-messages direct-message direct-messages",
        "message,channel=email: email emails e-mail e-mails email-message unwanted-email unwanted-emails email-received",
        "message,channel=sms: sms text texts text-message text-messages txt txts texting unwanted-text unwanted-texts",
        "message,channel=phone: voicemail voicemails voice-mail voicemail-message answerphone-message answering-machine-message",
        "message,channel=whatsapp: whatsapp whatsapp-message whatsapp-messages",
        "message,channel=facebook: facebook-message facebook-messages facebook-messenger",
        "message,channel=instagram: instagram-message instagram-messages instagram-dm",
        "message,channel=linkedin: linkedin-message linkedin-messages",
        "message,threat=yes: threatening-message threatening-messages",
        "message,channel=email,threat=yes: threatening-email threatening-emails",
        "message,channel=sms,threat=yes: threatening-text threatening-texts",
        "call: calls video-call video-calls",
        "call,channel=phone: phone-call phone-calls phonecall phonecalls telephone-call telephone-calls silent-call silent-calls"
                + " nuisance-call nuisance-calls missed-call missed-calls hang-up-call hang-up-calls unwanted-call unwanted-calls"
                + " repeated-calls",
        "call,channel=phone,threat=yes: threatening-call threatening-calls threatening-phone-call",
        "letter: letters handwritten-letter hand-delivered-letter unwanted-letter unwanted-letters postcard postcards greeting-card"
                + " birthday-card christmas-card valentine-card note-on-car note-left note-through-door",
        "letter,threat=yes: threatening-letter threatening-letters",
        "gift: gifts presents flowers bouquet chocolates unwanted-gift unwanted-gifts gift-left",
        "friend-request: friend-requests follow-request follow-requests connection-request connection-requests",
        "friend-request,channel=facebook: facebook-friend-request facebook-request",
        "friend-request,channel=instagram: instagram-follow-request instagram-request",
        "friend-request,channel=linkedin: linkedin-request linkedin-connection-request linkedin-invitation",
        "post: online-post online-posts social-media-post social-media-posts online-review google-review bad-review blog-post",
        "post,channel=facebook: facebook-post facebook-posts",
        "post,channel=instagram: instagram-post instagram-posts",
        "post,channel=x: tweet tweets",
        "appearance: turned-up turned-up-uninvited turned-up-unannounced showed-up uninvited-visit unwanted-visit unwanted-visits"
                + " unannounced-visit waited-outside waiting-outside",
        "appearance,place=home: turned-up-at-home came-to-house came-to-my-house waited-outside-home",
        "appearance,place=work: turned-up-at-work came-to-work waited-outside-work waited-outside-surgery",
        "following: followed followed-me followed-home followed-on-foot followed-by-car tailing tailed",
        "watching: loitering loitered spying spied-on watched being-watched photographing photographed filming filmed"
                + " taking-photographs taking-photos",
        "advance: sexual-remark sexual-remarks sexual-comment sexual-comments sexual-advance sexual-advances romantic-advance"
                + " unwanted-advance unwanted-advances asked-me-out declaration-of-love marriage-proposal",
        "touch: touching touched unwanted-touch unwanted-touching inappropriate-touch inappropriate-touching groping groped hugged"
                + " kissed",
        "abuse: verbal-abuse verbally-abusive abusive-language insult insults shouting shouted shouted-at swearing sworn-at"
                + " name-calling racial-abuse racist-abuse homophobic-abuse refusal-to-leave refused-to-leave",
        "complaint: complaints complained formal-complaint written-complaint complaint-letter complaint-to-practice complaint-to-gmc"
                + " gmc-complaint ombudsman-complaint",
        "allegation: false-allegation false-allegations false-accusation false-accusations",
        "threat: threats threatened threatening threatening-behaviour verbal-threat verbal-threats death-threat death-threats"
                + " threat-to-kill threats-to-kill threat-of-violence threats-of-violence suicide-threat threat-of-suicide",
        "damage: damaged property-damage damage-to-property criminal-damage car-damage damage-to-car damage-to-vehicle vandalism"
                + " vandalised vandalized graffiti arson tyres-slashed slashed-tyres",
        "break-in: break-ins breakin broke-in burglary burglaries burgled broken-into forced-entry unlawful-entry unauthorised-entry",
        "break-in,place=home: entered-home entered-my-home house-break-in",
        "impersonation: impersonated impersonating fake-profile fake-profiles fake-account fake-accounts",
        "assault: assaults assaulted physical-assault common-assault physical-attack attacked violence physical-violence physical-abuse"
                + " punched slapped kicked",
        "intrusion: hacking hacked account-hacked hacked-account email-hacked spyware stalkerware tracker tracking-device gps-tracker",
        "told-police: told-the-police reported-to-police reported-to-the-police police-told police-informed informed-police"
                + " police-contacted contacted-police police-called called-police call-to-police rang-police crime-report 101-call"
                + " 999-call called-999 called-101",
        "told-management: told-manager told-practice-manager reported-to-manager reported-to-management told-partners"
                + " informed-practice-manager",
        "told-defence-organisation: mdu mddus told-mdu called-mdu rang-mdu contacted-mdu mdu-call mdu-advice told-mddus called-mddus"
                + " defence-union",
        "told-lawyer: told-solicitor asked-solicitor solicitor-advice told-union",
        "told-regulator: told-gmc reported-to-gmc told-nmc reported-to-nmc",
        "warned: written-warning formal-warning final-warning verbal-warning warning-given",
        "warned,warned_how=letter: warning-letter letter-of-warning warning-letter-sent",
        "chaperone: chaperoned chaperone-present",
        "gift-returned: returned-gift gift-sent-back",
        "transferred: transfer-of-care transferred-to-colleague",
        "removed: removed-from-list removal-from-list taken-off-list",
        "removed-immediately: immediate-removal removed-at-once",
        "arrest: arrested arrests rearrest rearrested re-arrested",
        "charge: charged indictment indicted",
        "hearing: hearings court-hearing court-hearings court-date court-appearance trial appeal-hearing bail-hearing plea-hearing"
                + " tribunal-hearing sentencing-hearing",
        "outcome: conviction convictions convicted sentence sentenced verdict acquittal acquitted guilty-plea no-further-action nfa"
                + " police-caution prison-sentence",
        "order: court-order protective-order protection-order",
        "order,order_type=restraining: restraining-order",
        "order,order_type=stalking-protection: stalking-protection-order",
        "order,order_type=injunction: injunction",
        "order,order_type=non-molestation: non-molestation-order",
        "order,order_type=bail: bail-conditions",
        "security: locks-changed changed-locks new-locks cctv-installed camera-installed alarm-installed panic-alarm-installed",
        "risk-assessment: risk-assessed risk-assessments",
        "support: occupational-health told-occupational-health helpline-call called-helpline",
        "note: press press-article press-coverage newspaper-article news-article news-report media-coverage background"
                + " background-information general-note file-note"
    };

    /** What words may mean that are not known, the likely ones first; the last may be that nothing happened that counts. */
    private static final String[] SEVERAL = {
        "appearance note: visit visits visited meeting encounter attendance attended",
        "appearance advance: approach approached",
        "appearance,target=family call,target=family: approach-to-family approached-family contact-with-family",
        "gift letter: present",
        "order hearing: bail",
        "break-in note: entry entries access",
        "watching security: surveillance cctv camera",
        "gift letter: package packages parcel parcels delivery card cards",
        "gift damage: object objects item",
        "letter post: leaflet leaflets flyer flyers poster posters mail",
        "call message: phone telephone telephoned phoned rang contact contacted communication",
        "message friend-request post: facebook instagram social-media linkedin online snapchat tiktok",
        "post note: review reviews comment comments",
        "warned threat: warning warnings",
        "told-police note: police report reported",
        "hearing order: court tribunal",
        "hearing outcome: appeal appeals sentencing",
        "touch assault: sexual-assault physical-contact attack",
        "allegation complaint: accusation accusations gmc",
        "abuse threat: aggression aggressive aggressive-behaviour anti-social-behaviour intimidation blackmail",
        "watching appearance: stalking stalked lying-in-wait prowling",
        "abuse message: harassment harassing abusive-message abusive-messages abusive-email abusive-call",
        "break-in appearance: trespass trespassing trespassed",
        "intrusion impersonation: identity-theft identity-fraud",
        "support note: counselling impact distress",
        "note support: advice information advice-given",
        "order outcome: undertaking caution"
    };

    private final Map<String, KindMeaning> known = new HashMap<>();

    KindWords() {
        for (String line : KNOWN) {
            KindMeaning meaning = KindMeaning.read(before(line));
            for (String word : words(line)) {
                known.put(word, meaning);
            }
        }
    }

    /** Returns what a folded word means, or null where it is unknown or may mean several things. */
    @Nullable
    KindMeaning meaning(String folded) {
        return known.get(folded);
    }

    /** Returns what a word that is not known may mean, the likely first; none where nobody has thought of it. */
    static List<String> readings(String word) {
        String folded = KindMeaning.fold(word);
        for (String line : SEVERAL) {
            if (words(line).contains(folded)) {
                return List.of(before(line).split(" ", -1));
            }
        }
        return List.of();
    }

    /** All words, each with what it means, as a table for people. */
    static List<String> lines() {
        return List.of(KNOWN);
    }

    /** All words with several meanings, and these. */
    static List<String> severalLines() {
        return List.of(SEVERAL);
    }

    static String before(String line) {
        return line.substring(0, line.indexOf(':'));
    }

    static List<String> words(String line) {
        return List.of(line.substring(line.indexOf(':') + 2).split(" ", -1));
    }
}
