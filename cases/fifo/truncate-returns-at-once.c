/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

static void truncate_path(void *fifo)
{
	int result = truncate(fifo, 0), error = errno;

	LINUX_OR_OTHER(result == -1 && error == EINVAL, result == 0 || (result == -1 && error != 0));
	OBSERVE("truncate() of a FIFO %s, errno %d", result == 0 ? "succeeds" : "fails", result == 0 ? 0 : error);
}

CASE("truncate() of a FIFO, of which no document says anything, does not wait for a peer", IMPL("truncate", "DESCRIPTION"),
     NO_FAULT_SHOWS("every outcome of truncate() is allowed; only one that never came would be a failure"))
{
	const char *fifo = temp_fifo();
	int reader = MUST(open(fifo, O_RDONLY | O_NONBLOCK));
	char byte;

	FINISHES(child(truncate_path, (void *)fifo));
	EQUAL(read(reader, &byte, 1), 0);
}
