String log = new File(basedir, 'build.log').text

assert log.contains('counts to 41')
assert log.contains('-- changed: Counter.java')
assert log.contains('Counter.java:5:45: error MB0101: the Java compiler says: illegal start of expression')
assert log.contains('-- nothing new is started')
assert log.contains('counts to 42')
assert log.count('-- started on JVM ') == 2
return true
