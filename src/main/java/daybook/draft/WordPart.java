package daybook.draft;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writer of one XML part of an Office Open XML package, with the prefix {@code w} where the part is WordprocessingML. */
final class WordPart {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    /** Writes the body of an element. */
    @FunctionalInterface
    interface Content {
        void write() throws XMLStreamException;
    }

    WordPart() throws XMLStreamException {
        xml = FACTORY.createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
    }

    /** Writes an element with its attributes, names and values in turn, and what is in it. */
    WordPart element(String name, String[] attributes, Content content) throws XMLStreamException {
        xml.writeStartElement(name);
        attributes(attributes);
        content.write();
        xml.writeEndElement();
        return this;
    }

    WordPart element(String name, Content content) throws XMLStreamException {
        return element(name, new String[0], content);
    }

    /** Writes an element with nothing in it but attributes, names and values in turn. */
    WordPart empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        attributes(attributes);
        return this;
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    /** Writes text; the two characters that XML has no place for become the replacement character. */
    void text(String words) throws XMLStreamException {
        xml.writeCharacters(words.replace('\uFFFE', '\uFFFD').replace('\uFFFF', '\uFFFD'));
    }

    /** Ends the part and returns its bytes. */
    byte[] bytes() throws XMLStreamException {
        xml.writeEndDocument();
        xml.close();
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
