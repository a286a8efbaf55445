package daybook.docs;

import java.util.List;

/**
 * One of the forms of a time that manual pages name, with examples that a test has the program read.
 *
 * @param remark what there is to say of it, empty for nothing
 */
record TimeForm(String title, String remark, List<String> examples) {

    static final List<TimeForm> ALL = List.of(
            of(
                    "Dates",
                    "",
                    "2026-11-20",
                    "20 Nov 2026",
                    "Fri 20 Nov 2026",
                    "20/11/2026",
                    "20 Nov",
                    "today",
                    "yesterday",
                    "friday",
                    "3 days ago",
                    "2 weeks ago"),
            of("A month or a year", "", "2026-11", "Nov 2026", "2026"),
            of("Times of day", "A time alone is today's.", "14:30", "14:30:05", "2.30pm", "2pm", "noon", "about 2pm"),
            of(
                    "Parts of a day",
                    "Morning is from 06:00 to 12:00, afternoon to 18:00, evening to 22:00, night to 06:00 of the next day.",
                    "yesterday morning",
                    "fri afternoon",
                    "20 Nov evening",
                    "yesterday night"),
            of("Counted back", "", "now", "2 hours ago", "20 minutes ago"),
            of("A date and a time", "In either order.", "yesterday 14:30", "fri 2pm", "20/11/2026 09:15"),
            of("Ranges", "", "2026-11-01 to 2026-11-05", "yesterday 14:00 to 15:00"),
            of(
                    "With a zone or an offset",
                    "Otherwise the log's zone.",
                    "2026-11-20 14:30 Z",
                    "2026-11-20 14:30 +01:00",
                    "2026-11-20 14:30 Europe/Paris"),
            of("Nobody knows", "", "unknown"));

    private static TimeForm of(String title, String remark, String... examples) {
        return new TimeForm(title, remark, List.of(examples));
    }

    String text() {
        return String.join(", ", examples) + "." + (remark.isEmpty() ? "" : " " + remark);
    }
}
