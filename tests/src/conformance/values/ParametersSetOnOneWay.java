/** A parameter that is set to the field and one more, but only sometimes: else it is anything. */
public class ParametersSetOnOneWay {
  private int count;
  private long total;

  ParametersSetOnOneWay(int start, boolean next) {
    if (next) {
      start = count + 1;
    }
    count = start;
  }

  void set(int value, boolean next) {
    if (next) {
      value = count + 1;
    }
    count = value;
  }

  void setTotal(long value, boolean before) {
    if (before) {
      value = total - 2;
    }
    total = value;
  }

  public static void main(String[] args) {
    ParametersSetOnOneWay cell = new ParametersSetOnOneWay(2_000_000_000, false);
    System.out.println(cell.count + cell.count);
    cell.set(Integer.MAX_VALUE, false);
    System.out.println((cell.count + 1) + " " + cell.count * 2);
    cell.set(5, true);
    System.out.println((cell.count - 1) + " " + (cell.count + cell.count));
    cell.setTotal(Long.MAX_VALUE, false);
    System.out.println(cell.total + cell.total);
    cell.setTotal(1, true);
    System.out.println(cell.total * 2);
    System.out.println(new ParametersSetOnOneWay(9, true).count);
  }
}
