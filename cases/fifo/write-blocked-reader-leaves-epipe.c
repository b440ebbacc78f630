/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

struct stage {
	int reader, writer;
};

static void write_until_epipe(void *argument)
{
	struct stage *stage = argument;

	catch_signal(SIGPIPE, 0);
	MUST(close(stage->reader)); /* the other copy of it is the last */
	FAILS(EPIPE, write(stage->writer, "x", 1));
	EQUAL(caught(SIGPIPE), 1);
}

CASE("a write() that blocks on a full FIFO fails with EPIPE and raises SIGPIPE when the last reader closes it",
     POSIX("write", "ERRORS [EPIPE]"))
{
	const char *fifo = temp_fifo();
	struct stage stage = {MUST(open(fifo, O_RDONLY | O_NONBLOCK)), MUST(open(fifo, O_WRONLY))};

	fill(stage.writer);
	pid_t writer = child(write_until_epipe, &stage);
	BLOCKS(writer);
	MUST(close(stage.reader));
	FINISHES(writer);
}
