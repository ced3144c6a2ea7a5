/** How a test class becomes a program. */
package dev.mochaberry.junit.translation;
