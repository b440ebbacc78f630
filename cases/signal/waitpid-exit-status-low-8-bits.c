/* SPDX-License-Identifier: MIT */
#include "signal.h"

static void leave(void *status)
{
	_exit(INT(status));
}

CASE("WEXITSTATUS is the low 8 bits of what the child gave _exit()", POSIX("waitpid", "DESCRIPTION, WEXITSTATUS"))
{
	static const int statuses[][2] = {{0, 0},     {1, 1},   {127, 127}, {128, 128},
					  {255, 255}, {256, 0}, {-1, 255},  {0x1234, 0x34}};

	for (int i = 0; i < 8; i++) {
		int given = statuses[i][0], status = -1;
		pid_t pid = child(leave, &given);

		EQUAL(waitpid(pid, &status, 0), pid);
		HOLDS(WIFEXITED(status) && !WIFSIGNALED(status));
		EQUAL(WEXITSTATUS(status), statuses[i][1]);
	}
}
