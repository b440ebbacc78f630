/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

enum { ROUNDS = 5 };

static int fd, *released;
static struct gate *got, *leave;

static void wait_for_lock(void *request)
{
	GIVES(fcntl(fd, F_SETLKW, request));
	EQUAL(__atomic_load_n(released, __ATOMIC_SEQ_CST), 1);
	open_gate(got);
	pass_gate(leave);
}

/* Where the two bytes are that a waiter then has locked: size and offset, which it has in common with us, were 3 and are 6. */
static off_t start_after_moving(short whence)
{
	struct flock request = {.l_type = F_WRLCK, .l_whence = whence, .l_start = 1, .l_len = 2}, *question;
	off_t start;

	__atomic_store_n(released, 0, __ATOMIC_SEQ_CST);
	MUST(ftruncate(fd, 3));
	MUST(lseek(fd, 3, SEEK_SET));
	MUST(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 0, 9)));
	pid_t waiter = child(wait_for_lock, &request);
	BLOCKS(waiter);
	MUST(ftruncate(fd, 6));
	MUST(lseek(fd, 6, SEEK_SET));
	__atomic_store_n(released, 1, __ATOMIC_SEQ_CST);
	MUST(fcntl(fd, F_SETLK, record_lock(F_UNLCK, 0, 9)));
	pass_gate(got);
	question = record_lock(F_RDLCK, 0, 0);
	GIVES(fcntl(fd, F_GETLK, question));
	start = question->l_start;
	EQUAL(question->l_len, 2);
	open_gate(leave);
	FINISHES(waiter);
	return start;
}

/* A waiter that had not yet called after all is right to count from 6, and tells nothing: then there is another round. */
CASE("F_SETLKW that had to wait locks the bytes that SEEK_END or SEEK_CUR meant before it waited",
     POSIX("fcntl", "DESCRIPTION, F_SETLKW"))
{
	off_t start = -1;

	got = new_gate();
	leave = new_gate();
	released = shared_memory(sizeof(*released));
	fd = MUST(open(temp_file(NULL, 3), O_RDWR));
	for (int i = 0; i < ROUNDS && start != 4; i++)
		start = start_after_moving(SEEK_END);
	EQUAL(start, 4);
	start = -1;
	for (int i = 0; i < ROUNDS && start != 4; i++)
		start = start_after_moving(SEEK_CUR);
	EQUAL(start, 4);
}
