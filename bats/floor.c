/* SPDX-License-Identifier: MIT */
/* floor fork N | floor exec N PROGRAM...: what so many processes cost at the least, one after the other; microseconds each. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double now_us(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double)now.tv_sec * 1e6 + (double)now.tv_nsec / 1e3;
}

int main(int argc, char *argv[])
{
	int count = argc > 2 ? atoi(argv[2]) : 0, exec = argc > 3 && strcmp(argv[1], "exec") == 0;
	double start = now_us();

	for (int i = 0; i < count; i++) {
		char *words[] = {exec ? argv[3 + i % (argc - 3)] : NULL, "--inside", NULL};
		pid_t pid = fork();

		if (pid == 0 && exec)
			execv(words[0], words);
		if (pid <= 0)
			_exit(0);
		waitpid(pid, NULL, 0);
	}
	printf("%.1f\n", count ? (now_us() - start) / count : 0);
	return 0;
}
