/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include "inotify.h"
#include "plumbline.h"

CASE("a store through a shared mapping, and msync() of it, change the file and are not reported as IN_MODIFY",
     LINUX("inotify(7)", "Limitations and caveats"))
{
	const char *path = temp_file("abc", 3);
	struct inotify_event event[2] = {0};
	char found;
	int file = MUST(open(path, O_RDWR));
	char *memory = MUST(mmap(NULL, 3, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0));
	int fd = new_inotify(IN_NONBLOCK);

	GIVES(inotify_add_watch(fd, path, IN_MODIFY));
	memory[0] = 'X';
	MUST(msync(memory, 3, MS_SYNC));
	FAILS(EAGAIN, read(fd, event, sizeof(event)));
	EQUAL(pread(file, &found, 1, 0), 1);
	EQUAL(found, 'X');
	MUST(write(file, "Y", 1));
	EQUAL(read(fd, event, sizeof(event)), sizeof(*event));
	EQUAL(event[0].mask, IN_MODIFY);
}
