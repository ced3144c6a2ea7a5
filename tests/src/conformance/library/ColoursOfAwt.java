import java.awt.Color;
import java.util.*;

public class ColoursOfAwt {
  public static void main(String[] args) {
    Color c = new Color(12, 200, 99);
    System.out.println(
        c + " " + c.getRed() + " " + c.getAlpha() + " " + Integer.toHexString(c.getRGB()));
    System.out.println(
        c.brighter() + " " + c.darker() + " " + Color.RED + " " + Color.white.equals(Color.WHITE));
    System.out.println(
        Color.decode("#ff8040")
            + " "
            + new Color(0x11223344, true).getAlpha()
            + " "
            + c.hashCode());
    float[] hsb = Color.RGBtoHSB(12, 200, 99, null);
    System.out.println(
        Arrays.toString(hsb)
            + " "
            + Integer.toHexString(Color.HSBtoRGB(hsb[0], hsb[1], hsb[2]))
            + Color.getHSBColor(0.3f, 1, 1));
    try {
      new Color(1, 300, -2);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(
        new Color(0.5f, 0.25f, 1f)
            + Arrays.toString(new Color(1, 2, 3, 4).getRGBComponents(null))
            + Arrays.toString(Color.PINK.getRGBColorComponents(null)));
    Map<Color, String> names = new HashMap<>();
    names.put(Color.BLUE, "blue");
    names.put(Color.GREEN, "green");
    names.put(new Color(0, 0, 255), "again");
    System.out.println(names);
    System.out.println(
        Color.BLACK.getTransparency() + " " + new Color(1, 1, 1, 9).getTransparency());
  }
}
