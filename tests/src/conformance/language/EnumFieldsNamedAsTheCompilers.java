/** An enum may have a field with the name that compilers give the list of its constants. */
public class EnumFieldsNamedAsTheCompilers {
  enum Size {
    SMALL,
    LARGE;

    Size[] $VALUES;

    static int count() {
      return values().length;
    }
  }

  public static void main(String[] args) {
    for (Size size : Size.values()) {
      size.$VALUES = new Size[] {size};
      System.out.println(size + " " + size.$VALUES[0].ordinal() + " " + Size.count());
    }
  }
}
