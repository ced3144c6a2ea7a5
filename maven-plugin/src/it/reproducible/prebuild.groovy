// The same program in two folders, one of them deeper and with a space.
File one = new File(basedir, 'one')
File other = new File(basedir, 'quite another/place')
String java = 'src/main/java/com/example/Votes.java'
String pom = new File(one, 'pom.xml').text

new File(other, java).parentFile.mkdirs()
new File(other, java).bytes = new File(one, java).bytes
new File(other, 'pom.xml').text = pom.replace('PARENT', '../../pom.xml').replace('NAME', 'other')
new File(one, 'pom.xml').text = pom.replace('PARENT', '../pom.xml').replace('NAME', 'one')
return true
