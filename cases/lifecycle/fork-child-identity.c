/* SPDX-License-Identifier: MIT */
#include <sys/wait.h>
#include <unistd.h>

#include "plumbline.h"

CASE("fork() returns 0 in the child and the child's ID in the parent; the child's parent is the caller",
     POSIX("fork", "DESCRIPTION"))
{
	pid_t *seen = shared_memory(2 * sizeof(pid_t)), parent = getpid();
	int status;
	pid_t pid = GIVES(fork());

	if (pid == 0) {
		seen[0] = getpid();
		seen[1] = getppid();
		_exit(7);
	}
	EQUAL(waitpid(pid, &status, 0), pid);
	HOLDS(WIFEXITED(status));
	EQUAL(WEXITSTATUS(status), 7);
	EQUAL(seen[0], pid);
	EQUAL(seen[1], parent);
	DIFFERS(pid, parent);
}
