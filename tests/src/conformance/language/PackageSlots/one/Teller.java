package one;

public interface Teller {
  void tell(int from);
}
