package dev.mochaberry.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The template of new projects: the Maven archetype on the class path, of which this does what
 * Maven's archetype plugin would do.
 */
final class ProjectTemplate {
  private static final String DESCRIPTOR = "META-INF/maven/archetype-metadata.xml";
  private static final String RESOURCES = "archetype-resources/";

  private ProjectTemplate() {}

  /**
   * The files of a new project.
   *
   * @param artifactId the project's name
   * @param packageName of its classes
   * @return contents by path
   */
  static Map<String, String> files(String groupId, String artifactId, String packageName)
      throws IOException {
    Document descriptor = descriptor();
    Map<String, String> values = new LinkedHashMap<>();
    for (Element property : elements(descriptor, "requiredProperty")) {
      values.put(property.getAttribute("key"), text(property, "defaultValue"));
    }
    values.put("groupId", groupId);
    values.put("artifactId", artifactId);
    values.put("package", packageName);
    Map<String, String> files = new LinkedHashMap<>();
    files.put("pom.xml", filled(read(RESOURCES + "pom.xml"), values));
    for (Element fileSet : elements(descriptor, "fileSet")) {
      String folder = text(fileSet, "directory");
      String prefix = folder.isEmpty() ? "" : folder + "/";
      boolean packaged = Boolean.parseBoolean(fileSet.getAttribute("packaged"));
      String target = packaged ? prefix + packageName.replace('.', '/') + "/" : prefix;
      for (Element include : elements(fileSet, "include")) {
        String name = include.getTextContent();
        files.put(target + named(name, values), filled(read(RESOURCES + prefix + name), values));
      }
    }
    return files;
  }

  private static String filled(String text, Map<String, String> values) {
    String filled = text;
    for (Map.Entry<String, String> value : values.entrySet()) {
      filled = filled.replace("${" + value.getKey() + "}", value.getValue());
    }
    return filled;
  }

  private static String named(String name, Map<String, String> values) {
    String named = name;
    for (Map.Entry<String, String> value : values.entrySet()) {
      named = named.replace("__" + value.getKey() + "__", value.getValue());
    }
    return named;
  }

  private static Document descriptor() throws IOException {
    try (InputStream in = open(DESCRIPTOR)) {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException(DESCRIPTOR, e);
    }
  }

  private static List<Element> elements(Document document, String name) {
    return elements(document.getDocumentElement(), name);
  }

  private static List<Element> elements(Element parent, String name) {
    NodeList found = parent.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  private static String text(Element parent, String child) {
    return elements(parent, child).get(0).getTextContent().strip();
  }

  private static String read(String resource) throws IOException {
    try (InputStream in = open(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static InputStream open(String resource) {
    InputStream in = ProjectTemplate.class.getClassLoader().getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalStateException(resource + " is not on the class path");
    }
    return in;
  }
}
