import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.InvalidPropertiesFormatException;
import java.util.Properties;
import java.util.TreeMap;

/** Properties written as XML and read back, and read from what others have written. */
class PropertiesAsXml {
  public static void main(String[] args) throws IOException {
    Properties p = new Properties();
    p.setProperty("name", "Mocha & berry <3>");
    p.setProperty("a \"key\"", "it's \"quoted\"");
    p.setProperty("empty", "");
    p.setProperty("wide", "gr\u00fcn \u20ac");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    p.storeToXML(out, "what & why");
    System.out.print(out.toString(StandardCharsets.UTF_8));
    Properties back = new Properties();
    back.loadFromXML(new ByteArrayInputStream(out.toByteArray()));
    System.out.println(back.equals(p) + " " + new TreeMap<>(back));
    out.reset();
    Properties one = new Properties();
    one.setProperty("k", "v");
    one.storeToXML(out, null, "UTF-8");
    System.out.print(out.toString(StandardCharsets.UTF_8));
    String others =
        """
        <?xml version="1.0"?>
        <!DOCTYPE properties SYSTEM "http://java.sun.com/dtd/properties.dtd">
        <properties>
          <comment>by hand</comment>
          <entry key='led'>25</entry>
          <entry key="text">
            two lines, <![CDATA[<raw> & more]]> &#65;&#x42;</entry>
          <entry key="none"></entry>
          <entry key="led">26</entry>
        </properties>
        """;
    back.clear();
    back.loadFromXML(new ByteArrayInputStream(others.getBytes(StandardCharsets.UTF_8)));
    System.out.println(new TreeMap<>(back));
    String[] wrong = {"x", "<properties><entry key='a'>b</properties>", "<properties><entry", ""};
    for (String text : wrong) {
      try {
        back.loadFromXML(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
      } catch (InvalidPropertiesFormatException e) {
        System.out.println("wrong: " + text);
      }
    }
  }
}
