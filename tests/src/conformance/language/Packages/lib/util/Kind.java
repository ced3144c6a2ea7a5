package lib.util;

public enum Kind {
  A("util a"),
  C("util c");

  private final String label;

  Kind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
