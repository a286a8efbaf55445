package daybook.packages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Every place that names the libraries names those of THIRD-PARTY; {@code PortableIT} holds that to what is shipped. */
class LibrariesTest {

    private static final Path NOTICES = Path.of("src/build/notices/THIRD-PARTY");

    static List<String> libraries() throws IOException {
        return Notices.libraries(NOTICES);
    }

    @Test
    void theReadmeNamesTheSame() throws IOException {
        String table = section(Files.readString(Path.of("README.md")), "## Built on");

        List<String> named = table.lines()
                .filter(line -> line.startsWith("|"))
                .flatMap(row -> Pattern.compile("`([^`]+)`")
                        .matcher(row.split("\\|", -1)[1])
                        .results())
                .map(name -> name.group(1))
                .toList();
        assertThat(named).containsExactlyInAnyOrderElementsOf(libraries());
    }

    @Test
    void eachDependencyThatIsShippedIsOneOfThem() throws Exception {
        assertThat(libraries()).containsAll(shippedByThePom());
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void theBuildTakesNoOtherJarThanTheOneWithItsChecksum(String library) throws IOException {
        assertThat(Files.readAllLines(Path.of(".mvn/checksums/checksums.sha256")))
                .anyMatch(line -> line.matches("[0-9a-f]{64} {2}.*/" + Pattern.quote(library) + "/([^/]+)/"
                        + Pattern.quote(library) + "-\\1\\.jar"));
    }

    @Test
    void eachLicenceKeptHereBelongsToOne() throws IOException {
        try (Stream<Path> kept = Files.list(NOTICES.getParent())) {
            assertThat(kept.map(file -> file.getFileName().toString())
                            .filter(name -> !name.equals("THIRD-PARTY"))
                            .toList())
                    .isNotEmpty()
                    .isSubsetOf(Notices.licences(NOTICES));
        }
    }

    private static String section(String page, String heading) {
        int start = page.indexOf("\n" + heading + "\n");
        assertThat(start).as(heading).isPositive();
        int end = page.indexOf("\n## ", start + 1);
        return page.substring(start, end < 0 ? page.length() : end);
    }

    private static List<String> shippedByThePom() throws IOException, ParserConfigurationException, SAXException {
        Element project = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("pom.xml").toFile())
                .getDocumentElement();
        List<String> shipped = new ArrayList<>();
        for (Element dependency : children(children(project, "dependencies").get(0), "dependency")) {
            if (children(dependency, "scope").isEmpty()) {
                shipped.add(children(dependency, "artifactId").get(0).getTextContent());
            }
        }
        assertThat(shipped).isNotEmpty();
        return shipped;
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element child && child.getTagName().equals(name)) {
                children.add(child);
            }
        }
        return children;
    }
}
