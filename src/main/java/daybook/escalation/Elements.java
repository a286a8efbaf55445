package daybook.escalation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The elements of the offence of a place, as one file of the program holds them. Only what is in that file says which entries speak to which
 * of them.
 *
 * @param offence the offence and its Act, within a sentence
 * @param checked the day on which the text of the law was looked up
 * @param limbs the elements, in the order of the law
 */
public record Elements(String offence, LocalDate checked, List<Limb> limbs) {

    /** Returns those of a place; null where the program has no data for it. */
    public static @Nullable Elements of(Jurisdiction here) {
        Properties values = new Properties();
        try (InputStream in = Elements.class.getResourceAsStream("elements-" + here.word() + ".properties")) {
            if (in == null) {
                return null;
            }
            values.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Limb> limbs = new ArrayList<>();
        for (int i = 1; values.getProperty("limb-" + i + ".law") != null; i++) {
            String key = "limb-" + i + ".";
            limbs.add(new Limb(
                    value(values, key + "law"),
                    value(values, key + "asks"),
                    signs(value(values, key + "from")),
                    value(values, key + "source")));
        }
        return new Elements(value(values, "offence"), LocalDate.parse(value(values, "checked")), List.copyOf(limbs));
    }

    private static List<Sign> signs(String words) {
        List<Sign> signs = new ArrayList<>();
        int from = 0;
        while (from < words.length()) {
            int comma = words.indexOf(',', from);
            int to = comma < 0 ? words.length() : comma;
            signs.add(Sign.of(words.substring(from, to).strip()));
            from = to + 1;
        }
        return List.copyOf(signs);
    }

    private static String value(Properties values, String key) {
        return Objects.requireNonNull(values.getProperty(key), key);
    }
}
