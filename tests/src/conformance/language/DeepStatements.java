/** Statements nested as deep as nobody would by hand. */
public class DeepStatements {
  static int loops(int n) {
    int c = 0;
    for (int i0 = 0; i0 < n; i0++) {
      for (int i1 = 0; i1 < n; i1++) {
        for (int i2 = 0; i2 < n; i2++) {
          for (int i3 = 0; i3 < n; i3++) {
            for (int i4 = 0; i4 < n; i4++) {
              for (int i5 = 0; i5 < n; i5++) {
                for (int i6 = 0; i6 < n; i6++) {
                  for (int i7 = 0; i7 < n; i7++) {
                    for (int i8 = 0; i8 < n; i8++) {
                      for (int i9 = 0; i9 < n; i9++) {
                        for (int i10 = 0; i10 < n; i10++) {
                          for (int i11 = 0; i11 < n; i11++) {
                            c++;
                            if (i3 == 1 && i11 == 1) continue;
                            c += 2;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
    return c;
  }

  static int ifs(int n) {
    int c = 0;
    if (n > 0) {
      c += 0;
      if (n > 1) {
        c += 1;
        if (n > 2) {
          c += 2;
          if (n > 3) {
            c += 3;
            if (n > 4) {
              c += 4;
              if (n > 5) {
                c += 5;
                if (n > 6) {
                  c += 6;
                  if (n > 7) {
                    c += 7;
                    if (n > 8) {
                      c += 8;
                      if (n > 9) {
                        c += 9;
                        if (n > 10) {
                          c += 10;
                          if (n > 11) {
                            c += 11;
                            if (n > 12) {
                              c += 12;
                              if (n > 13) {
                                c += 13;
                                if (n > 14) {
                                  c += 14;
                                  if (n > 15) {
                                    c += 15;
                                    if (n > 16) {
                                      c += 16;
                                      if (n > 17) {
                                        c += 17;
                                        if (n > 18) {
                                          c += 18;
                                          if (n > 19) {
                                            c += 19;
                                            if (n > 20) {
                                              c += 20;
                                              if (n > 21) {
                                                c += 21;
                                                if (n > 22) {
                                                  c += 22;
                                                  if (n > 23) {
                                                    c += 23;
                                                    if (n > 24) {
                                                      c += 24;
                                                      c *= 2;
                                                    } else c--;
                                                  } else c--;
                                                } else c--;
                                              } else c--;
                                            } else c--;
                                          } else c--;
                                        } else c--;
                                      } else c--;
                                    } else c--;
                                  } else c--;
                                } else c--;
                              } else c--;
                            } else c--;
                          } else c--;
                        } else c--;
                      } else c--;
                    } else c--;
                  } else c--;
                } else c--;
              } else c--;
            } else c--;
          } else c--;
        } else c--;
      } else c--;
    } else c--;
    return c;
  }

  static String tries(int n) {
    StringBuilder s = new StringBuilder();
    try {
      s.append(0);
      try {
        s.append(1);
        try {
          s.append(2);
          try {
            s.append(3);
            try {
              s.append(4);
              try {
                s.append(5);
                try {
                  s.append(6);
                  try {
                    s.append(7);
                    try {
                      s.append(8);
                      try {
                        s.append(9);
                        if (n > 0) throw new IllegalStateException();
                      } catch (IllegalStateException e) {
                        s.append('c');
                        if (n > 1) throw e;
                      } finally {
                        s.append('f');
                      }
                    } catch (IllegalStateException e) {
                      s.append('c');
                      if (n > 2) throw e;
                    } finally {
                      s.append('f');
                    }
                  } catch (IllegalStateException e) {
                    s.append('c');
                    if (n > 3) throw e;
                  } finally {
                    s.append('f');
                  }
                } catch (IllegalStateException e) {
                  s.append('c');
                  if (n > 4) throw e;
                } finally {
                  s.append('f');
                }
              } catch (IllegalStateException e) {
                s.append('c');
                if (n > 5) throw e;
              } finally {
                s.append('f');
              }
            } catch (IllegalStateException e) {
              s.append('c');
              if (n > 6) throw e;
            } finally {
              s.append('f');
            }
          } catch (IllegalStateException e) {
            s.append('c');
            if (n > 7) throw e;
          } finally {
            s.append('f');
          }
        } catch (IllegalStateException e) {
          s.append('c');
          if (n > 8) throw e;
        } finally {
          s.append('f');
        }
      } catch (IllegalStateException e) {
        s.append('c');
        if (n > 9) throw e;
      } finally {
        s.append('f');
      }
    } catch (IllegalStateException e) {
      s.append('c');
      if (n > 10) throw e;
    } finally {
      s.append('f');
    }
    return s.toString();
  }

  static int whiles(int n) {
    int c = 0, k = n;
    l0:
    while (k-- > 0) {
      c++;
      l1:
      while (k-- > 1) {
        c++;
        l2:
        while (k-- > 2) {
          c++;
          l3:
          while (k-- > 3) {
            c++;
            l4:
            while (k-- > 4) {
              c++;
              l5:
              while (k-- > 5) {
                c++;
                l6:
                while (k-- > 6) {
                  c++;
                  l7:
                  while (k-- > 7) {
                    c++;
                    if (k % 3 == 0) continue l4;
                    if (k % 5 == 0) break l2;
                  }
                }
              }
            }
          }
        }
      }
    }
    return c;
  }

  interface R {
    int get();
  }

  static int lambdas(int n) {
    R r =
        () -> {
          int a0 = n + 0;
          R q0 =
              () -> {
                int a1 = n + 1;
                R q1 =
                    () -> {
                      int a2 = n + 2;
                      R q2 =
                          () -> {
                            int a3 = n + 3;
                            R q3 =
                                () -> {
                                  int a4 = n + 4;
                                  R q4 =
                                      () -> {
                                        int a5 = n + 5;
                                        R q5 =
                                            () -> {
                                              int a6 = n + 6;
                                              R q6 =
                                                  () -> {
                                                    int a7 = n + 7;
                                                    R q7 =
                                                        () -> {
                                                          int a8 = n + 8;
                                                          R q8 =
                                                              () -> {
                                                                int a9 = n + 9;
                                                                R q9 = () -> n;
                                                                return q9.get() + a9;
                                                              };
                                                          return q8.get() + a8;
                                                        };
                                                    return q7.get() + a7;
                                                  };
                                              return q6.get() + a6;
                                            };
                                        return q5.get() + a5;
                                      };
                                  return q4.get() + a4;
                                };
                            return q3.get() + a3;
                          };
                      return q2.get() + a2;
                    };
                return q1.get() + a1;
              };
          return q0.get() + a0;
        };
    return r.get();
  }

  static int switches(int n) {
    return switch (n) {
      case 0 -> 0;
      default ->
          switch (n) {
            case 1 -> 1;
            default ->
                switch (n) {
                  case 2 -> 2;
                  default ->
                      switch (n) {
                        case 3 -> 3;
                        default ->
                            switch (n) {
                              case 4 -> 4;
                              default ->
                                  switch (n) {
                                    case 5 -> 5;
                                    default ->
                                        switch (n) {
                                          case 6 -> 6;
                                          default ->
                                              switch (n) {
                                                case 7 -> 7;
                                                default ->
                                                    switch (n) {
                                                      case 8 -> 8;
                                                      default ->
                                                          switch (n) {
                                                            case 9 -> 9;
                                                            default -> n;
                                                          };
                                                    };
                                              };
                                        };
                                  };
                            };
                      };
                };
          };
    };
  }

  public static void main(String[] args) {
    System.out.println(
        loops(2)
            + " "
            + ifs(12)
            + " "
            + ifs(40)
            + " "
            + tries(0)
            + " "
            + tries(5)
            + " "
            + whiles(30)
            + " "
            + lambdas(3)
            + " "
            + switches(4)
            + switches(44));
  }
}
