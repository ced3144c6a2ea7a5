/** Tests that end a turn of a loop stay tests that end it. */
class ContinueGuards {
  private static final int NONE = -1;

  /** The sum of the valid readings; one above the limit ends them. */
  static int sum(int[] readings, int limit) {
    int total = 0;
    for (int reading : readings) {
      if (reading == NONE || reading == 0 || reading == 999) continue;
      if (reading < 0 && total > 100) continue;
      if (reading > limit || total > 10_000) break;
      total += reading;
    }
    return total;
  }

  public static void main(String[] args) {
    System.out.println(sum(new int[] {3, NONE, 4, 0, 50, 7}, 40));
  }
}
