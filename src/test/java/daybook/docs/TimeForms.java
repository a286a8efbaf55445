package daybook.docs;

import java.util.List;

/** The forms of a time that manual pages name, each with examples that a test has the program read. */
enum TimeForms {
    DATES(
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
    PERIODS("A month or a year", "", "2026-11", "Nov 2026", "2026"),
    TIMES("Times of day", "A time alone is today's.", "14:30", "14:30:05", "2.30pm", "2pm", "noon", "about 2pm"),
    PARTS(
            "Parts of a day",
            "Morning is from 06:00 to 12:00, afternoon to 18:00, evening to 22:00, night to 06:00 of the next day.",
            "yesterday morning",
            "fri afternoon",
            "20 Nov evening",
            "yesterday night"),
    AGO("Counted back", "", "now", "2 hours ago", "20 minutes ago"),
    BOTH("A date and a time", "In either order.", "yesterday 14:30", "fri 2pm", "20/11/2026 09:15"),
    RANGES("Ranges", "", "2026-11-01 to 2026-11-05", "yesterday 14:00 to 15:00"),
    ZONES(
            "With a zone or an offset",
            "Otherwise the log's zone.",
            "2026-11-20 14:30 Z",
            "2026-11-20 14:30 +01:00",
            "2026-11-20 14:30 Europe/Paris"),
    UNKNOWN("Nobody knows", "", "unknown");

    private final String title;
    private final String remark;
    private final List<String> examples;

    TimeForms(String title, String remark, String... examples) {
        this.title = title;
        this.remark = remark;
        this.examples = List.of(examples);
    }

    String title() {
        return title;
    }

    List<String> examples() {
        return examples;
    }

    String text() {
        return String.join(", ", examples) + "." + (remark.isEmpty() ? "" : " " + remark);
    }
}
