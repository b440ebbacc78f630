/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

#include "plumbline.h"

CASE("mmap() that would exceed RLIMIT_AS fails with ENOMEM, and succeeds under the old limit",
     XSI("getrlimit", "DESCRIPTION, RLIMIT_AS"),
     NOT_UNDER_MEMCHECK("valgrind itself needs address space under the lowered limit"))
{
	size_t size = 16 * page_size();
	int fd = MUST(open(temp_file(NULL, size), O_RDWR));
	struct rlimit limit, low;

	MUST(getrlimit(RLIMIT_AS, &limit));
	low = (struct rlimit){page_size(), limit.rlim_max};
	MUST(pwrite(fd, "x", 1, (off_t)size - 1));
	SUCCEEDS(setrlimit(RLIMIT_AS, &low));
	FAILS(ENOMEM, mmap(NULL, size, PROT_READ, MAP_SHARED, fd, 0));
	FAILS(ENOMEM, mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE, fd, 0));
	SUCCEEDS(setrlimit(RLIMIT_AS, &limit));
	char *memory = GIVES(mmap(NULL, size, PROT_READ, MAP_SHARED, fd, 0));
	EQUAL(memory[size - 1], 'x');
}
