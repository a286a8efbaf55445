package daybook.escalation;

import daybook.log.Entry;
import java.util.List;

/**
 * A part of what an offence asks for, with the signs by which entries are found that speak to it. Whether it is met is for others to say.
 *
 * @param law the provision, within the Act that {@link Elements} names
 * @param asks what it asks for, in short
 * @param signs what to look for; an entry that has one of them is listed
 * @param source the address at which the text of the provision can be read
 */
public record Limb(String law, String asks, List<Sign> signs, String source) {

    /** Whether an entry is to be listed under it. */
    public boolean lists(Entry entry) {
        for (Sign sign : signs) {
            if (sign.isIn(entry)) {
                return true;
            }
        }
        return false;
    }
}
