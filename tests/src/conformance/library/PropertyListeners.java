import java.beans.IndexedPropertyChangeEvent;
import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.beans.PropertyVetoException;
import java.beans.VetoableChangeSupport;
import java.text.AttributedCharacterIterator;
import java.text.AttributedString;
import java.text.CharacterIterator;
import java.util.Arrays;
import java.util.Map;

/** Beans that tell of their changes, and texts with attributes. */
public class PropertyListeners {
  private final PropertyChangeSupport changes = new PropertyChangeSupport(this);
  private final VetoableChangeSupport vetoes = new VetoableChangeSupport(this);
  private int age;

  void setAge(int age) throws PropertyVetoException {
    vetoes.fireVetoableChange("age", this.age, age);
    int old = this.age;
    this.age = age;
    changes.firePropertyChange("age", old, age);
  }

  @Override
  public String toString() {
    return "bean " + age;
  }

  static void show(PropertyChangeEvent e) {
    String index = e instanceof IndexedPropertyChangeEvent i ? " at " + i.getIndex() : "";
    System.out.println(
        e.getPropertyName() + index + ": " + e.getOldValue() + " -> " + e.getNewValue() + " of "
            + e.getSource());
  }

  public static void main(String[] args) {
    PropertyListeners bean = new PropertyListeners();
    PropertyChangeListener all = PropertyListeners::show;
    bean.changes.addPropertyChangeListener(all);
    bean.changes.addPropertyChangeListener("age", e -> System.out.println("age is " + e.getNewValue()));
    bean.vetoes.addVetoableChangeListener(
        e -> {
          if ((Integer) e.getNewValue() < 0) {
            throw new PropertyVetoException("too young", e);
          }
        });
    for (int age : new int[] {3, 3, 4, -1}) {
      try {
        bean.setAge(age);
      } catch (PropertyVetoException e) {
        System.out.println(e.getMessage() + " " + e.getPropertyChangeEvent().getPropertyName());
      }
    }
    bean.changes.fireIndexedPropertyChange("part", 2, "a", "b");
    bean.changes.firePropertyChange("on", false, true);
    System.out.println(bean.changes.hasListeners("age") + " " + bean.changes.hasListeners("other")
        + " " + bean.changes.getPropertyChangeListeners().length);
    bean.changes.removePropertyChangeListener(all);
    bean.changes.firePropertyChange("on", true, false);
    System.out.println(new PropertyChangeEvent("source", "p", 1, 2).getNewValue());

    AttributedString text = new AttributedString("some text");
    text.addAttribute(AttributedCharacterIterator.Attribute.LANGUAGE, "en", 0, 4);
    text.addAttribute(AttributedCharacterIterator.Attribute.READING, "slow");
    AttributedCharacterIterator i = text.getIterator();
    while (i.current() != CharacterIterator.DONE) {
      int end = i.getRunLimit();
      Map<AttributedCharacterIterator.Attribute, Object> of = i.getAttributes();
      System.out.println(i.getIndex() + " to " + end + " " + of.size() + " "
          + i.getAttribute(AttributedCharacterIterator.Attribute.LANGUAGE));
      i.setIndex(end);
    }
    System.out.println(Arrays.asList(i.getBeginIndex(), i.getEndIndex()));
  }
}
