/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* splice(), F_SETPIPE_SZ */
#include <string.h>

#include "stream.h"

static int from[2], to[2];

static void splice_more_than_fits(void *moved)
{
	*(ssize_t *)moved = GIVES(splice(from[0], NULL, to[1], NULL, 2 * page_size(), SPLICE_F_NONBLOCK));
}

/* Two pages of data in the source; the target holds one. */
CASE("splice() with SPLICE_F_NONBLOCK of more than the target pipe holds moves what fits, returns its size and leaves the rest",
     LINUX("splice(2)", "RETURN VALUE"))
{
	size_t page = page_size();
	char *data = guarded(2 * page);
	ssize_t *moved = shared_memory(sizeof(*moved));

	MUST(pipe(from));
	MUST(pipe(to));
	MUST(fcntl(to[1], F_SETPIPE_SZ, (int)page));
	MUST_HOLD((size_t)fcntl(to[1], F_GETPIPE_SZ) == page);
	memset(data, 'a', page);
	memset(data + page, 'b', page);
	MUST(write(from[1], data, page));
	MUST(write(from[1], data + page, page));
	FINISHES(child(splice_more_than_fits, moved));
	AT_LEAST(*moved, 1);
	AT_MOST(*moved, page);
	set_nonblocking(to[0]);
	set_nonblocking(from[0]);
	EQUAL(read(to[0], data, 2 * page), *moved);
	EQUAL(data[*moved - 1], 'a');
	EQUAL(read(from[0], data, 2 * page), (ssize_t)(2 * page) - *moved);
	EQUAL(data[page - 1], 'b');
}
