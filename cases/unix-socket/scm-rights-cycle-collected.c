/* SPDX-License-Identifier: MIT */
#include "socket.h"

static void make_cycle(int pipe_end)
{
	int first[2], second[2];

	pair_of(SOCKET_TYPE, first);
	pair_of(SOCKET_TYPE, second);
	EQUAL(sendmsg(first[0], rights(&second[1], 1), 0), 1);
	EQUAL(sendmsg(second[0], rights((int[]){first[1], pipe_end}, 2), 0), 1);
	MUST(close(pipe_end));
	EQUAL(LOOK(recv(first[1], &(char){0}, 1, MSG_PEEK | MSG_DONTWAIT)), 1);
	EQUAL(LOOK(recv(second[1], &(char){0}, 1, MSG_PEEK | MSG_DONTWAIT)), 1);
	for (int i = 0; i < 2; i++) {
		MUST(close(first[i]));
		MUST(close(second[i]));
	}
}

/* Who closes a socket while garbage is being looked for may not be noticed before the next one does. */
static void close_others_until_end_of_file(void *end)
{
	int pair[2];

	while (LOOK(read(INT(end), &(char){0}, 1)) != 0) {
		pair_of(SOCKET_TYPE, pair);
		MUST(close(pair[0]));
		MUST(close(pair[1]));
	}
}

CASE("two " OBJECT "s that are under way in each other and open nowhere else are closed in the end, with what is in them",
     VARIANT(stream, "unix-socket/scm-rights-cycle-collected", IMPL("close", "DESCRIPTION")),
     VARIANT(dgram, "unix-socket/dgram-scm-rights-cycle-collected", IMPL("close", "DESCRIPTION")),
     VARIANT(seqpacket, "unix-socket/seqpacket-scm-rights-cycle-collected", IMPL("close", "DESCRIPTION")))
{
	int ends[2];

	MUST(pipe(ends));
	set_nonblocking(ends[0]);
	make_cycle(ends[1]);
	FINISHES(child(close_others_until_end_of_file, &ends[0]));
	OBSERVE("collected");
}
