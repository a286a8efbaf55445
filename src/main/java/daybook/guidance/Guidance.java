package daybook.guidance;

import java.util.List;

/**
 * The ladder for one subject.
 *
 * @param subject the subject's code
 * @param incidents how many incidents count
 * @param urgent whether an urgent flag stands, so that what cannot wait comes first
 * @param rungs the advised steps in the order of the ladder, then the others that were recorded
 * @param reminders what runs out, in the order of the days; what has no day comes last
 */
public record Guidance(String subject, long incidents, boolean urgent, List<Rung> rungs, List<Reminder> reminders) {

    /** Where the ladder comes from. */
    public static final List<String> SOURCES = List.of(
            "Medical Defence Union (2016). New advice for practices on how to deal with 'intrusive' patients.",
            "Medical Defence Union. Maintaining patient boundaries (guide).",
            "Suzy Lamplugh Trust. Advice for people who are stalked: do not engage with the person.",
            "General Medical Council. Confidentiality: good practice in handling patient information.");

    /** What the ladder is not, said with every result. */
    public static final String NOTICE =
            "The ladder is general advice and goes by what was logged. Which steps fit, and in which order, is for your"
                    + " defence organisation to say. Keep logging even when every step is done.";
}
