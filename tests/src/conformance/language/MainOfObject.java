// java: 25
/** Main is an object's, and asks for arguments that it does not look at. */
int base = 3;

<T> T twice(T t, java.util.function.UnaryOperator<T> f) {
  return f.apply(f.apply(t));
}

void main(String[] args) {
  IO.println(twice(4, x -> x + base));
}
