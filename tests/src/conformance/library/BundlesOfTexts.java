import java.io.IOException;
import java.io.StringReader;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ListResourceBundle;
import java.util.MissingResourceException;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.TreeSet;

/** Bundles that a program makes itself. */
public class BundlesOfTexts {
  static class Texts extends ListResourceBundle {
    @Override
    protected Object[][] getContents() {
      return new Object[][] {{"hello", "Hello"}, {"bye", "Goodbye"}, {"count", 3}, {"names", new String[] {"a", "b"}}};
    }
  }

  static class German extends ListResourceBundle {
    German(ResourceBundle parent) {
      setParent(parent);
    }

    @Override
    protected Object[][] getContents() {
      return new Object[][] {{"hello", "Hallo"}, {"new", "neu"}};
    }
  }

  static class Upper extends ResourceBundle {
    @Override
    protected Object handleGetObject(String key) {
      return key.startsWith("x") ? null : key.toUpperCase();
    }

    @Override
    public Enumeration<String> getKeys() {
      return Collections.enumeration(Collections.singleton("one"));
    }
  }

  static void show(ResourceBundle b) {
    System.out.println(new TreeSet<>(b.keySet()) + " " + Collections.list(b.getKeys()).size() + " "
        + b.containsKey("hello") + " " + b.containsKey("no") + " " + b.getBaseBundleName());
    try {
      System.out.println(b.getString("hello"));
      System.out.println(b.getString("xyz"));
    } catch (MissingResourceException e) {
      System.out.println(e.getMessage() + " | " + e.getClassName() + " | " + e.getKey());
    }
  }

  public static void main(String[] args) throws IOException {
    ResourceBundle texts = new Texts();
    show(texts);
    System.out.println(texts.getObject("count") + " " + texts.getStringArray("names").length);
    show(new German(texts));
    System.out.println(new German(texts).getString("bye"));
    show(new Upper());
    PropertyResourceBundle p = new PropertyResourceBundle(new StringReader("hello = Hi\n# comment\nother: x y\n"));
    show(p);
    System.out.println(p.getString("other") + " " + p.handleGetObject("none"));
    try {
      texts.getString("count");
    } catch (ClassCastException e) {
      System.out.println("no text");
    }
    try {
      texts.getObject(null);
    } catch (NullPointerException e) {
      System.out.println("null");
    }
  }
}
