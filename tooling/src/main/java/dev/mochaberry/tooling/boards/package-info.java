/** Boards as their users speak of them: labels, ports, deployments, what a program says there. */
package dev.mochaberry.tooling.boards;
