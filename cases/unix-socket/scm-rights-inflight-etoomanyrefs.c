/* SPDX-License-Identifier: MIT */
#include <sys/resource.h>

#include "socket.h"

static void send_many(void *unused)
{
	struct rlimit limit = {16, 16};
	struct stat status;
	int fd[2], file, result = 0, sent = 0;

	(void)unused;
	/* What is under way counts for the user: one whom no other case is, and no other run of this. */
	MUST(stat(temp_file("", 0), &status));
	uid_t own = second_user() + 1 + (uid_t)(status.st_ino % 1000000);
	if (LOOK(setgid(own)) != 0 || LOOK(setuid(own)) != 0)
		SKIP("it needs a user of its own");
	pair_of(SOCK_DGRAM, fd);
	file = MUST(open("/", O_RDONLY));
	MUST(setrlimit(RLIMIT_NOFILE, &limit));
	while (sent < 100 && (result = (int)sendmsg(fd[0], rights((int[]){file, file, file, file}, 4), MSG_DONTWAIT)) == 1)
		sent += 4;
	EQUAL(result, -1);
	EQUAL(errno, ETOOMANYREFS);
	AT_LEAST(sent, 16);
	FAILS(ETOOMANYREFS, sendmsg(fd[0], rights(&file, 1), MSG_DONTWAIT));
	SENDS(fd[0], "abc");
	for (; sent > 0; sent -= 4) {
		int received[4];

		RECEIVES_DESCRIPTORS(fd[1], received, 4);
		for (int i = 0; i < 4; i++)
			MUST(close(received[i]));
	}
	RECEIVES(fd[1], "abc");
	NOTHING_LEFT(fd[1]);
	EQUAL(sendmsg(fd[0], rights(&file, 1), 0), 1);
	SAME_FILE(RECEIVES_DESCRIPTOR(fd[1]), file);
	NOTHING_LEFT(fd[1]);
}

CASE("sendmsg() of descriptors by a user who has more under way than RLIMIT_NOFILE fails with ETOOMANYREFS until some are "
     "received",
     LINUX("unix(7)", "ERRORS, ETOOMANYREFS"), NEEDS(SECOND_USER),
     NOT_UNDER_MEMCHECK("valgrind keeps the limit of descriptors itself"))
{
	FINISHES(child(send_many, NULL));
}
