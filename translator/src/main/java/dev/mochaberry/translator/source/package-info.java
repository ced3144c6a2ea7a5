/** What the author said: comments, Javadoc, the spelling of literals, and where words stand. */
package dev.mochaberry.translator.source;
