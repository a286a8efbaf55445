package daybook.cli.command;

import daybook.log.DaybookException;
import daybook.log.Fact;
import daybook.log.FactCheck;
import daybook.log.Facts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The question of {@code add} for what else makes an incident graver or easier to prove: one question, and details of what was so. */
final class Circumstances {

    /** What can be so of an incident. */
    private enum Circumstance {
        PRIVATE("they knew something about your private life", Fact.PRIVATE_KNOWLEDGE),
        WITNESS("somebody else saw or heard it", Fact.WITNESSES),
        FILE("you have a picture or a file of it", null),
        TIMES("it stands for more than one act", Fact.TIMES);

        private final String words;
        private final @Nullable Fact fact;

        Circumstance(String words, @Nullable Fact fact) {
            this.words = words;
            this.fact = fact;
        }
    }

    private final Questioner ask;
    private final Facts.Builder facts;
    private final Attachments files;

    Circumstances(Questioner ask, Facts.Builder facts, Attachments files) {
        this.ask = ask;
        this.facts = facts;
        this.files = files;
    }

    /** Asks for those that are not known yet. */
    void ask() throws IOException {
        List<Circumstance> open = new ArrayList<>();
        for (Circumstance each : Circumstance.values()) {
            if (each.fact == null || !isKnown(facts.value(each.fact))) {
                open.add(each);
            }
        }
        ask.heading("Was any of this so? Type the numbers, such as 1 3. Enter: not that you know.", List.of());
        for (int i = 0; i < open.size(); i++) {
            ask.offer(" " + (i + 1) + " ", open.get(i).words, 3);
        }
        for (int number : numbers(open.size())) {
            detail(open.get(number - 1));
        }
    }

    /** Asks again for all of them: what was said before is forgotten. */
    void again() throws IOException {
        for (Circumstance each : Circumstance.values()) {
            if (each.fact != null) {
                facts.set(each.fact, null);
            }
        }
        files.removeAdded();
        ask();
    }

    private static boolean isKnown(@Nullable Object value) {
        return value != null && !(value instanceof List<?> list && list.isEmpty());
    }

    private List<Integer> numbers(int most) throws IOException {
        while (true) {
            List<Integer> numbers = numbers(ask.answer("Any of these:", List.of()), most);
            if (numbers != null) {
                return numbers;
            }
            ask.say("Type numbers from 1 to " + most + ", such as 1 3, or press Enter.");
        }
    }

    /** Parses single figures with anything but letters and other figures between them; null if malformed. */
    private static @Nullable List<Integer> numbers(String answer, int most) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < answer.length(); i++) {
            char c = answer.charAt(i);
            if (c == ' ' || c == ',' || c == ';' || c == '.' || c == '+' || c == '&') {
                continue;
            }
            boolean alone = i + 1 == answer.length() || !Character.isLetterOrDigit(answer.charAt(i + 1));
            if (c < '1' || c > '0' + most || !alone) {
                return null;
            }
            if (!numbers.contains(c - '0')) {
                numbers.add(c - '0');
            }
        }
        return numbers;
    }

    private void detail(Circumstance circumstance) throws IOException {
        switch (circumstance) {
            case PRIVATE -> facts.set(Fact.PRIVATE_KNOWLEDGE, true);
            case WITNESS -> witnesses();
            case FILE -> files();
            case TIMES -> times();
        }
    }

    private void witnesses() throws IOException {
        ask.heading("Who saw or heard it? One name at a time; Enter: nobody else.", List.of());
        List<String> names = new ArrayList<>();
        while (true) {
            String name = ask.answer(names.isEmpty() ? "Witness:" : "Another witness:", List.of());
            if (name.isEmpty()) {
                break;
            }
            try {
                names.add(FactCheck.item(Fact.WITNESSES, name));
            } catch (DaybookException.Usage e) {
                ask.refused(e);
            }
        }
        facts.set(Fact.WITNESSES, names);
    }

    private void times() throws IOException {
        ask.heading("How many acts? 40, at least 100, about 20. Enter: not known.", List.of());
        while (true) {
            String answer = ask.answer("How many:", List.of());
            try {
                facts.set(Fact.TIMES, answer.isBlank() ? null : FactCheck.read(Fact.TIMES, answer));
                return;
            } catch (DaybookException.Usage e) {
                ask.refused(e);
            }
        }
    }

    private void files() throws IOException {
        ask.heading(
                "Which file? Type its name, or drag it into this window. One at a time; Enter: no more.", List.of());
        while (true) {
            String name = ask.answer("File:", List.of());
            if (name.isEmpty()) {
                return;
            }
            try {
                ask.say("To be kept with the entry: " + files.add(unquoted(name)));
            } catch (DaybookException e) {
                ask.refused(e);
            }
        }
    }

    /** Returns a file's name without the quotation marks that a terminal puts around a file that is dragged into it. */
    private static String unquoted(String name) {
        int last = name.length() - 1;
        boolean quoted = last > 0 && name.charAt(0) == name.charAt(last) && "'\"".indexOf(name.charAt(0)) >= 0;
        return quoted ? name.substring(1, last) : name;
    }
}
