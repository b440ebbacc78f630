/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

static void open_link(void *symbolic_link)
{
	int next = next_fd();

	FAILS(ELOOP, open(symbolic_link, O_RDONLY | O_NOFOLLOW));
	EQUAL(next_fd(), next);
}

CASE("open() of a symbolic link to a FIFO with O_NOFOLLOW fails with ELOOP, without waiting for a writer",
     POSIX("open", "ERRORS [ELOOP]"))
{
	const char *symbolic_link = temp_path();

	MUST(symlink(temp_fifo(), symbolic_link));
	FINISHES(child(open_link, (void *)symbolic_link));
}
