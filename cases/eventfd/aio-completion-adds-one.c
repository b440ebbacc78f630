/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* syscall() */
#include <fcntl.h>
#include <sys/eventfd.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "plumbline.h"

/* As io_submit(2) has it; not every libc comes with the kernel's headers. */
struct operation {
	uint64_t data;
	uint32_t key_and_flags[2];
	uint16_t opcode;
	int16_t priority;
	uint32_t fd;
	uint64_t buffer, bytes;
	int64_t offset;
	uint64_t reserved;
	uint32_t flags, eventfd;
};
enum { PREAD = 0, FLAG_RESFD = 1 };

CASE("the kernel adds 1 to an eventfd for each asynchronous operation that has ended, where IOCB_FLAG_RESFD names it",
     LINUX("io_submit(2)", "DESCRIPTION, aio_resfd"))
{
	char bytes[2] = "";
	uint64_t count = 0;
	unsigned long context = 0;
	uint64_t events[2][4];
	int file = MUST(open(temp_file("xy", 2), O_RDONLY)), fd = MUST(eventfd(0, 0));
	struct operation operations[2] = {{.opcode = PREAD, .flags = FLAG_RESFD}};

	if (LOOK(syscall(SYS_io_setup, 2, &context)) != 0 && (errno == ENOSYS || errno == EAGAIN || errno == EPERM))
		SKIP("there is no asynchronous I/O to be had");
	operations[0].fd = (uint32_t)file;
	operations[0].eventfd = (uint32_t)fd;
	operations[0].bytes = 1;
	operations[1] = operations[0];
	operations[0].buffer = (uintptr_t)&bytes[0];
	operations[1].buffer = (uintptr_t)&bytes[1];
	operations[1].offset = 1;
	EQUAL(syscall(SYS_io_submit, context, 2, (struct operation *[]){&operations[0], &operations[1]}), 2);
	EQUAL(syscall(SYS_io_getevents, context, 2, 2, events, NULL), 2);
	EQUAL(read(fd, &count, 8), 8);
	EQUAL(count, 2);
	EQUAL_BYTES(bytes, "xy", 2);
	MUST(syscall(SYS_io_destroy, context));
}
