package daybook.bench;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;

/**
 * Invented entries over ten years: the same number and seed give the same entries. They stand nearly in the order of time, as people
 * write them down. The last month holds {@link #QUIET_ENTRIES} entries whatever the number, so that a question about it has an answer of
 * one size in logs of any size.
 */
final class Corpus implements Iterator<Invented> {

    static final long SEED = 2014;

    static final LocalDate FIRST_DAY = LocalDate.of(2014, 1, 1);
    static final LocalDate QUIET_MONTH = LocalDate.of(2023, 12, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2023, 12, 31);
    static final LocalDate BUSY_MONTH = LocalDate.of(2019, 6, 1);
    static final LocalDate BUSY_MONTH_END = LocalDate.of(2019, 6, 30);

    static final int QUIET_ENTRIES = 100;
    static final int RARE_ENTRIES = 20;

    private static final List<String> KINDS = weighted(
            "30 message 18 call 8 appearance 5 letter 4 gift 4 friend-request 4 post 2 following 2 watching 3 advance 3 allegation "
                    + "2 threat 1 damage 1 assault 1 intrusion 2 other");
    private static final List<String> STEPS = weighted(
            "6 told-management 2 told-defence-organisation 4 warned 5 chaperone 2 contact-protected 1 transferred 2 told-police 4 support 3 other");
    private static final List<String> SUBJECTS = weighted("12 P1 5 P2 2 P3 1 P4");
    private static final List<String> WRITTEN = weighted("8 sms 6 whatsapp 6 email 3 facebook 1 instagram 1 linkedin");
    private static final List<String> PLACES = weighted("9 work 3 home 3 public 1 school 4 online 1 other");
    private static final List<String> FEARS = weighted("4 none 6 uneasy 3 frightened 1 very-frightened 1 unknown");
    private static final List<String> THREATS = weighted("8 no 1 yes 2 unsure");
    private static final List<String> PEOPLE =
            weighted("3 Nurse&B 3 Ms&C&(reception) 2 Dr&D 2 Mr&E 1 Mrs&F,&neighbour 1 PC&Example");
    private static final List<String> OUTCOMES = weighted("1 kept 3 returned 3 declined 1 handed-over");
    private static final List<String> TAGS = weighted("3 evening 2 repeated 1 seen-by-others 1 cctv");

    private final int entries;
    private final int quiet;
    private final Random random;
    private final Words words;
    private int next;

    Corpus(int entries, long seed) {
        this.entries = entries;
        this.quiet = Math.min(QUIET_ENTRIES, entries / 10);
        // Its numbers are fixed by the Java specification.
        this.random = new Random(seed);
        this.words = new Words(random);
    }

    @Override
    public boolean hasNext() {
        return next < entries;
    }

    @Override
    public Invented next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        int number = next++;
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        facts.put(Fact.SUBJECT, any(SUBJECTS));
        LocalDateTime moment = moment(number);
        facts.put(Fact.DATE, moment.toLocalDate().toString());
        if (!chance(10)) {
            facts.put(
                    Fact.TIME,
                    moment.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString());
        }
        facts.put(Fact.DESCRIPTION, description(number));
        int sort = random.nextInt(100);
        if (sort < 88) {
            incident(facts);
        } else if (sort < 96) {
            facts.put(Fact.KIND, any(STEPS));
            facts.put(Fact.WITH, any(PEOPLE));
        } else {
            facts.put(Fact.KIND, "note");
        }
        return new Invented(number, facts);
    }

    private void incident(Map<Fact, String> facts) {
        String kind = any(KINDS);
        facts.put(Fact.KIND, kind);
        switch (kind) {
            case "message", "friend-request", "post" -> facts.put(Fact.CHANNEL, any(WRITTEN));
            case "call" -> facts.put(Fact.CHANNEL, "phone");
            case "letter" -> facts.put(Fact.CHANNEL, "post");
            case "gift" -> {
                facts.put(Fact.VALUE, String.valueOf(5 + random.nextInt(195)));
                facts.put(Fact.OUTCOME, any(OUTCOMES));
            }
            default -> facts.put(Fact.CHANNEL, "in-person");
        }
        if (chance(2)) {
            facts.put(Fact.PLACE, any(PLACES));
        }
        if (kind.equals("call") || kind.equals("message")) {
            // A number that Ofcom keeps for drama.
            facts.put(Fact.IDENTIFIER, "07700 900" + (100 + random.nextInt(900)));
        }
        if (chance(6)) {
            facts.put(Fact.EXACT_WORDS, words.some(3, 15));
        }
        if (chance(5)) {
            facts.put(Fact.WITNESSES, chance(4) ? any(PEOPLE) + "; Mrs G" : any(PEOPLE));
        }
        if (chance(3)) {
            facts.put(Fact.FEAR, any(FEARS));
        }
        if (chance(4)) {
            facts.put(Fact.THREAT, any(THREATS));
        }
        if (chance(10)) {
            facts.put(Fact.IMPACT, words.some(4, 14));
        }
        if (chance(8)) {
            facts.put(Fact.RESPONSE, words.some(4, 14));
        }
        if (chance(15)) {
            facts.put(Fact.TAGS, any(TAGS));
        }
    }

    private String description(int number) {
        // Many are short, some long: 4 to 74 words, 20 on average.
        int length = 4 + random.nextInt(16) + (chance(3) ? random.nextInt(28) : 0) + (chance(10) ? 28 : 0);
        StringBuilder text = new StringBuilder();
        words.append(text, length);
        text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
        if (chance(Words.COMMON_ONE_IN)) {
            text.append(", ").append(Words.COMMON);
        }
        if (chance(Words.MIDDLING_ONE_IN)) {
            text.append(", ").append(Words.MIDDLING);
        }
        if (isRare(number)) {
            text.append(", ").append(Words.RARE);
        }
        return text.append('.').toString();
    }

    /** Spread evenly, so that it does not depend on the seed how many there are. */
    private boolean isRare(int number) {
        long before = ((long) number * RARE_ENTRIES + entries / 2) / entries;
        long after = ((long) (number + 1) * RARE_ENTRIES + entries / 2) / entries;
        return after > before;
    }

    private LocalDateTime moment(int number) {
        boolean isQuiet = number >= entries - quiet;
        LocalDate from = isQuiet ? QUIET_MONTH : FIRST_DAY;
        LocalDate to = isQuiet ? LAST_DAY : QUIET_MONTH;
        long minutes = ChronoUnit.MINUTES.between(from.atStartOfDay(), to.atStartOfDay());
        int place = isQuiet ? number - (entries - quiet) : number;
        int places = isQuiet ? quiet : entries - quiet;
        long minute = (long) ((place + random.nextDouble()) * minutes / places);
        if (!isQuiet && chance(30)) {
            // Written down some days or weeks after others that happened later.
            minute = Math.max(0, minute - random.nextInt(60 * 24 * 60));
        }
        return from.atStartOfDay().plusMinutes(minute);
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private String any(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** Each word so many times as the number before it says; an ampersand stands for a blank. */
    private static List<String> weighted(String words) {
        List<String> all = new ArrayList<>();
        String[] parts = words.split(" ", -1);
        for (int i = 0; i < parts.length; i += 2) {
            for (int n = Integer.parseInt(parts[i]); n > 0; n--) {
                all.add(parts[i + 1].replace('&', ' '));
            }
        }
        return List.copyOf(all);
    }
}
