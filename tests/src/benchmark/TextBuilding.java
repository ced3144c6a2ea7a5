public class TextBuilding {
  public static void main(String[] args) {
    int total = 0;
    for (int round = 0; round < 1000; round++) {
      StringBuilder b = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        b.append(i).append(',');
      }
      String s = b.toString();
      int commas = 0;
      for (int i = 0; i < s.length(); i++) {
        if (s.charAt(i) == ',') {
          commas++;
        }
      }
      total += s.length() + commas;
    }
    System.out.println(total);
  }
}
