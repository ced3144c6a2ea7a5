String log = new File(basedir, 'build.log').text

assert log.count('Translated com.example.Hello to target/mochaberry: ') == 2
assert log.count('[INFO] Nothing to translate: target/mochaberry is up to date') == 1
assert log.count('com.example.Hello can be translated') == 2
return true
