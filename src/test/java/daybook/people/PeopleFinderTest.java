package daybook.people;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.people.Mention.Why;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is found in a text and what is not: each line of the table is a text with what has to be found in it between two brackets. */
class PeopleFinderTest {

    private static final KnownNames KNOWN = new KnownNames()
            .name(Why.WITNESS, "Sam Okafor")
            .name(Why.WITNESS, "Nurse B")
            .name(Why.RECORDER, "Dr Ann Lee")
            .name(Why.SUBJECT, "Mark Stone")
            .identifier(Why.SUBJECT, "@mark_s")
            .identifier(Why.SUBJECT, "07700 900123");

    private static final String TABLE = """
            He asked [[Mr Smith]] for it.
            [[Mrs. Jones]] rang.
            [[Dr Mary Smith-Jones]] was told.
            [[Ms O'Neill]] and [[Prof. D\u2019Arcy]] saw it.
            [[MRS JONES]] IS NEXT.
            I told [[PC 1234]] and [[DC Brown]].
            [[Sister Mary]] opened the door, [[Nurse Bell]]'s room was shut.
            [[Nurse B]] wrote it down.
            The message said "Tell [[Miss Green]] I saw her".
            [[Dr J. Smith]] came.
            [[Mr Smith]]'s car was outside.
            Signed [[Sgt Müller]], [[Insp. Ó Briain]].
            He waited for [[my husband]].
            [[Her son]] was with [[my younger daughter Ella]].
            [[His ex-wife]] rang. [[Anna's husband]] too.
            [[my mother-in-law]]'s house
            [[My two children]] were in the car.
            Call me on [[07700 900456]] or [[+44 7700 900457]].
            Ring [[(01632) 960123]] today.
            Write to [[jo.bloggs+gp@example.org]].
            He lives at [[12 High Street]], [[SW1A 2AA]].
            He wrote "[[4a Old Mill Lane]]".
            The post went to [[D02 X285]].
            [[Sam Okafor]] and [[SAM]] saw it, and [[Okafor]]'s door was open.
            I am [[Dr Ann Lee]].
            [[mark stone]] signed it [[Stone]].
            It came from [[@mark_s]] and from [[07700900123]].
            He was seen on Monday at The Surgery.
            In March the Police came. On Friday he sent flowers.
            The sister of the ward was away.
            MISS YOU SO MUCH. I miss you.
            Nurse The door was open.
            Doctor Monday is closed.
            He is my patient, and my favourite.
            I changed my lock and my number.
            On 2026-11-20 14:30 he came; on 03.11.2026 09:15 again.
            Reference 0123456789012345678.
            The room B1 2nd floor, 3 Court dates, 12 flowers on the Street.
            He marked it, and a stone lay there.
            You are welcome, Mr.
            He said he was a Dr. Then he left.
            """;

    @TestFactory
    Stream<DynamicTest> whatMayNameAPersonIsFoundAndNothingElse() {
        return TABLE.lines()
                .map(line -> DynamicTest.dynamicTest(line, () -> {
                    String text = line.replace("[[", "").replace("]]", "");
                    StringBuilder marked = new StringBuilder();
                    int at = 0;
                    for (Mention each : new PeopleFinder(KNOWN).in(text)) {
                        marked.append(text, at, each.from())
                                .append("[[")
                                .append(each.of(text))
                                .append("]]");
                        at = each.to();
                    }

                    assertThat(marked.append(text.substring(at))).hasToString(line);
                }));
    }

    private static final String WHY = """
            Sam Okafor came     | WITNESS
            Nurse B came        | WITNESS
            Dr Ann Lee came     | RECORDER
            Mark Stone came     | SUBJECT
            call 07700900123    | SUBJECT
            call 07700 900999   | PHONE
            Nurse Bell came     | TITLE
            my husband came     | RELATION
            a.b@example.org     | MAIL
            12 Mill Road        | ADDRESS
            post to SE1 9GF     | POSTCODE
            """;

    @TestFactory
    Stream<DynamicTest> itIsSaidByWhatItWasFound() {
        return WHY.lines()
                .map(line -> DynamicTest.dynamicTest(line, () -> {
                    String[] cells = line.split("\\|", 2);

                    assertThat(new PeopleFinder(KNOWN).in(cells[0].strip()))
                            .extracting(Mention::why)
                            .containsExactly(Why.valueOf(cells[1].strip()));
                }));
    }

    @TestFactory
    Stream<DynamicTest> aTextIsReadSentenceBySentence() {
        return Stream.of(
                        List.of("He came. He left!", "He came.", "He left!"),
                        List.of("Mr. Smith and Dr. J. Lee came. Then?", "Mr. Smith and Dr. J. Lee came.", "Then?"),
                        List.of("He said \"Stop.\" I did.", "He said \"Stop.\"", "I did."),
                        List.of("One line\nand another\n\n", "One line", "and another"),
                        List.of("It cost 3.50 today", "It cost 3.50 today"),
                        List.of("It was me, not I. He left.", "It was me, not I.", "He left."),
                        List.of("Wait... what", "Wait...", "what"))
                .map(each -> DynamicTest.dynamicTest(
                        each.get(0),
                        () -> assertThat(Sentences.of(each.get(0))).isEqualTo(each.subList(1, each.size()))));
    }
}
