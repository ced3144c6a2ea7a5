package dev.mochaberry.maven;

import dev.mochaberry.tooling.Spelling;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.logging.Log;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Properties on Maven's command line that no goal knows, such as {@code mochaberry.mainclass}:
 * Maven itself would say nothing and go on without.
 */
final class UnknownSettings {
  private static final String PREFIX = "mochaberry.";

  /** What the tests read ({@code mochaberry.test.on}), the JVM's event loop, and what poms use. */
  private static final Pattern ELSEWHERE =
      Pattern.compile("mochaberry\\.(test\\..*|clock|trace|version)");

  private static final Pattern EXPRESSION = Pattern.compile("\\$\\{(mochaberry\\.\\w+)}");

  private UnknownSettings() {}

  /** Warns of each. */
  static void warn(PluginDescriptor plugin, MavenSession session, Log log) {
    in(session.getUserProperties().stringPropertyNames(), known(plugin)).forEach(log::warn);
  }

  /** Warns of each that the pom has for the plugin; Maven itself does since 3.9. */
  static void warnOfPom(PluginDescriptor plugin, Plugin inPom, Log log) {
    Set<String> names = new TreeSet<>(names(inPom.getConfiguration()));
    inPom.getExecutions().forEach(e -> names.addAll(names(e.getConfiguration())));
    inPom(names, parameters(plugin)).forEach(log::warn);
  }

  /** The elements of a configuration; its class is another one in each Maven, its text is XML. */
  static List<String> names(Object configuration) {
    List<String> names = new ArrayList<>();
    if (configuration != null) {
      try {
        Element root =
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(configuration.toString())))
                .getDocumentElement();
        for (Node n = root.getFirstChild(); n != null; n = n.getNextSibling()) {
          if (n instanceof Element element) {
            names.add(element.getTagName());
          }
        }
      } catch (ParserConfigurationException | SAXException | IOException e) {
        return List.of(); // a Maven that has another text for it; it warns by itself
      }
    }
    return names;
  }

  /** What to say of those elements of the configuration that no goal has. */
  static List<String> inPom(Set<String> names, Collection<String> known) {
    return names.stream()
        .filter(name -> !known.contains(name))
        .map(
            name ->
                "<"
                    + name
                    + "> in the pom is no parameter of this plugin"
                    + Spelling.nearest(name, known)
                        .map(n -> "; did you mean <" + n + ">?")
                        .orElse("")
                    + " (mochaberry:help -Ddetail has all)")
        .toList();
  }

  private static Set<String> parameters(PluginDescriptor plugin) {
    return plugin.getMojos().stream()
        .flatMap(goal -> goal.getParameterMap().keySet().stream())
        .collect(Collectors.toSet());
  }

  /** What to say of those names that are meant for the plugin, and not known. */
  static List<String> in(Collection<String> names, Collection<String> known) {
    List<String> warnings = new ArrayList<>();
    for (String name : new TreeSet<>(names)) {
      if (name.startsWith(PREFIX) && !known.contains(name) && !ELSEWHERE.matcher(name).matches()) {
        warnings.add(
            "-D"
                + name
                + " is no property of this plugin"
                + nearest(name, known).map(n -> "; did you mean " + n + "?").orElse("")
                + " (mochaberry:help -Ddetail has all)");
      }
    }
    return warnings;
  }

  private static Collection<String> known(PluginDescriptor plugin) {
    TreeSet<String> known = new TreeSet<>();
    for (MojoDescriptor goal : plugin.getMojos()) {
      PlexusConfiguration parameters = goal.getMojoConfiguration();
      for (int i = 0; parameters != null && i < parameters.getChildCount(); i++) {
        String value = parameters.getChild(i).getValue("");
        Matcher expression = EXPRESSION.matcher(value);
        if (expression.matches()) {
          known.add(expression.group(1));
        }
      }
    }
    return known;
  }

  /** The known name that is most like another one, if one is at all. */
  private static Optional<String> nearest(String name, Collection<String> known) {
    return Spelling.nearest(word(name), known.stream().map(UnknownSettings::word).toList())
        .map(PREFIX::concat);
  }

  private static String word(String name) {
    return name.substring(PREFIX.length());
  }
}
