package dev.mochaberry.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Eclipse's Maven does with each goal what is said in the plugin, and asks nobody. */
class EclipseTest {
  private static final String METADATA = "/META-INF/m2e/lifecycle-mapping-metadata.xml";
  private static final String DESCRIPTOR = "/META-INF/maven/plugin.xml";

  @Test
  void eachGoalIsRunOrIgnored() throws Exception {
    Set<String> said = new TreeSet<>();
    for (Element action : elements(document(METADATA).getDocumentElement(), "pluginExecution")) {
      elements(action, "goal").forEach(g -> assertThat(said.add(g.getTextContent())).isTrue());
    }
    assertThat(said).isEqualTo(goals());
  }

  /** What a save starts must neither wait for a board nor start a program. */
  @Test
  void aSaveTranslatesAndChecks() throws Exception {
    Set<String> run = new TreeSet<>();
    for (Element action : elements(document(METADATA).getDocumentElement(), "pluginExecution")) {
      if (!elements(action, "execute").isEmpty()) {
        assertThat(elements(action, "runOnIncremental").get(0).getTextContent()).isEqualTo("true");
        elements(action, "goal").forEach(g -> run.add(g.getTextContent()));
      }
    }
    assertThat(run).containsExactly("check", "translate");
  }

  private static Set<String> goals() throws Exception {
    Set<String> all = new TreeSet<>();
    for (Element mojo : elements(document(DESCRIPTOR).getDocumentElement(), "mojo")) {
      all.add(elements(mojo, "goal").get(0).getTextContent());
    }
    return all;
  }

  private static List<Element> elements(Element in, String name) {
    NodeList found = in.getElementsByTagName(name);
    List<Element> all = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      all.add((Element) found.item(i));
    }
    return all;
  }

  private static Document document(String resource)
      throws IOException, ParserConfigurationException, SAXException {
    try (InputStream in = EclipseTest.class.getResourceAsStream(resource)) {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
    }
  }
}
