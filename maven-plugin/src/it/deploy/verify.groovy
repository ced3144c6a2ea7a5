context.get('board').close()
String log = new File(basedir, 'build.log').text

// Translated once; the goal finds it done by the phase before it.
assert log.count('Translated com.example.Countdown') == 2 // as it is, and plain
assert log =~ /would send 4 files, [\d,]+ bytes/
assert log.contains('[INFO] sending 1/')
assert log.contains('com.example.Countdown is on the board, and starts')
assert log.count('\n2\n3\n6\n') == 2
assert log.count('Exception in thread "main" java.lang.ArithmeticException: / by zero') == 2
assert log.count('\tat com.example.Countdown.main(Countdown.java:6)') == 2
assert log.contains('com.example.Countdown failed where it ran, on the board')
assert log.contains('the board has this program already')
assert log.contains('com.example.Countdown as it was before starts')
assert log =~ /\[INFO\] mpremote: \d/
assert log.contains('-Dmochaberry.mainclass is no property of this plugin; did you mean mochaberry.mainClass?')
return true
