/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_ADD_SEALS */
#include <stdio.h>

#include "mapping.h"

CASE("with F_SEAL_SHRINK open() of the memfd by its link in /proc with O_TRUNC fails with EPERM, and cuts nothing",
     LINUX("fcntl(2)", "File Sealing, F_SEAL_SHRINK"), NEEDS(PROC))
{
	char path[40];
	int memfd = sealable("a"), next = next_fd();

	snprintf(path, sizeof(path), "/proc/self/fd/%d", memfd);
	MUST(fcntl(memfd, F_ADD_SEALS, F_SEAL_SHRINK));
	FAILS(EPERM, open(path, O_RDWR | O_TRUNC));
	EQUAL(next_fd(), next);
	EQUAL(lseek(memfd, 0, SEEK_END), page_size());
	EQUAL(lseek(GIVES(open(path, O_RDWR)), 0, SEEK_END), page_size());
}
