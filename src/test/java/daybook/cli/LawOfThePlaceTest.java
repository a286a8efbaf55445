package daybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.escalation.Jurisdiction;
import daybook.escalation.Provision;
import daybook.log.OrderType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that is printed names a number or a law of another place than the log's. */
class LawOfThePlaceTest {

    /** The numbers of services in all the files: 999, 101, 112 and telephone numbers. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\w#.-])(?:999|101|112|18000|0[0-9]{2,3} [0-9]{3,4} [0-9]{4})(?!\\w)");

    private static final Pattern LAW = Pattern.compile(
            "\\b(?!Sources? )(?:[A-Z][A-Za-z-]+ )+(?:\\([A-Za-z ]+\\) )*(?:Act|Order) [12][0-9]{3}|EWHC|UKSC|Regulations");

    private static final List<String> COMMANDS = List.of(
            "escalation",
            "escalation --json",
            "escalation --rules",
            "escalation --rules --json",
            "guidance",
            "guidance --json",
            "summary",
            "summary --json",
            "timeline --chart",
            "draft boundary-words",
            "draft warning",
            "draft removal-notice",
            "draft note-to-reception",
            "draft removal-notice --json");

    @TempDir
    Path folder;

    static List<String> places() {
        return Jurisdiction.words();
    }

    @ParameterizedTest
    @MethodSource("places")
    void everyNumberAndEveryLawIsThatOfThePlace(String place) throws IOException {
        Session log = everything();
        if (!place.equals(Jurisdiction.STANDARD)) {
            log.ok("settings", "set", "jurisdiction", place, "--reason", "x");
        }
        Path report = folder.resolve("r.html");
        log.ok("report", "-o", report.toString());
        List<String> outputs = new ArrayList<>();
        for (String command : COMMANDS) {
            outputs.add(log.ok(command.split(" ", -1)));
        }
        outputs.add(Files.readString(report).replaceAll("<style[^>]*>(?s:.*?)</style>", " "));
        String own = ofThePlace(place);

        for (String output : outputs) {
            String text = output.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
            assertThat(found(NUMBER, text)).as(place).isSubsetOf(found(NUMBER, own));
            assertThat(found(LAW, text)).as(place).isSubsetOf(found(LAW, own));
        }
    }

    private static String ofThePlace(String place) {
        Jurisdiction here = Jurisdiction.of(place).orElseThrow();
        StringBuilder own = new StringBuilder(String.join(" ", here.help()));
        for (Provision provision : Provision.values()) {
            String law = here.law(provision);
            own.append(' ').append(law == null ? "" : law);
        }
        for (OrderType type : OrderType.values()) {
            String name = here.order(type);
            own.append(' ').append(name == null ? "" : name);
        }
        return own.toString();
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Session everything() {
        Session log = Session.about(folder, "P1");
        String[] kinds = {
            "message", "call", "letter", "friend-request", "post", "appearance", "following", "watching", "advance",
            "touch", "abuse", "complaint", "allegation", "break-in", "impersonation", "threat", "damage", "assault",
            "intrusion", "other"
        };
        for (String kind : kinds) {
            log.ok("add", kind, "-m", "x", "--at", "2026-11-20", "--fear", "very-frightened", "--place", "home");
        }
        log.ok("add", "gift", "-m", "x", "--at", "2026-05-20", "--value", "150");
        log.ok("add", "call", "-m", "x", "--at", "2026-05-21", "--impact", "x", "--target", "colleague");
        log.ok("step", "warned", "--at", "2026-06-01", "--removal-risk", "--how", "letter");
        log.ok(
                "step",
                "order",
                "--at",
                "2026-06-02",
                "--type",
                "restraining",
                "--until",
                "2026-12-01",
                "--condition",
                "x");
        log.ok("step", "order", "--at", "2026-06-02", "--type", "stalking-protection");
        log.ok("step", "order", "--at", "2026-06-02", "--type", "injunction");
        log.ok("step", "order", "--at", "2026-06-02", "--type", "undertaking");
        return log;
    }
}
