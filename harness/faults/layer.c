/* SPDX-License-Identifier: MIT */
/* What every faulty_FUNCTION() does: record, or break the one call that is to be broken, or pass on. */
#include <errno.h>
#include <fcntl.h>
#include <mqueue.h>
#include <poll.h>
#include <sched.h>
#include <semaphore.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/ipc.h>
#include <sys/mman.h>
#include <sys/msg.h>
#include <sys/resource.h>
#include <sys/select.h>
#include <sys/sem.h>
#include <sys/shm.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

#include "faults.h"

/*
 * One thunk a function. All arguments of these functions are integers or pointers, and there are at most six: on the 64-bit
 * machines that this is for, they are passed on as they came whatever their types are.
 */
enum {
#define INTERFACE(name, ...) I_##name,
#include "interfaces.def"
#undef INTERFACE
	INTERFACES
};
_Static_assert((int)INTERFACES <= (int)MOST_INTERFACES, "each interface has its place in a record");

static long faulty(int interface, long a, long b, long c, long d, long e, long f);

#pragma GCC diagnostic ignored "-Wmissing-prototypes"
#define INTERFACE(name, ...)                                                \
	long faulty_##name(long a, long b, long c, long d, long e, long f); \
	long faulty_##name(long a, long b, long c, long d, long e, long f)  \
	{                                                                   \
		return faulty(I_##name, a, b, c, d, e, f);                  \
	}
#include "interfaces.def"
#undef INTERFACE

/* Their real types do not matter here, only where they are; a libc that lacks one has a null pointer. */
#define INTERFACE(name, ...) extern long real_##name(long, ...) __asm__(#name) __attribute__((weak));
#include "interfaces.def"
#undef INTERFACE

const struct interface interfaces[] = {
#define INTERFACE(name_, answer_, ...) {#name_, answer_, {__VA_ARGS__}, real_##name_},
#define none none = true
#include "interfaces.def"
#undef none
#undef INTERFACE
};
const int interface_count = INTERFACES;

const char *const operator_names[] = {
	"reports success and does nothing",
	"does it and reports failure",
	"fails with another error",
	"does it and returns one less",
	"does it and returns one more",
	"ignores a flag",
	"never blocks",
	"ignores an argument",
	"corrupts what it returns",
	"does it twice",
};

/*
 * What all processes of a case share, and its programs after an exec too: a file in memory, at a descriptor out of the way.
 * k counts over all of them.
 */
enum { SHARED_FD = 800 };

static struct shared {
	int calls[INTERFACES];
	int last[INTERFACES]; /* the slot of the last call, plus 1 */
	bool recording, injecting, took_effect;
	struct fault fault;
	struct record record;
} * shared;
static const struct fault *fault;

static void map_shared(int fd)
{
	shared = mmap(NULL, sizeof(*shared), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	if (shared == MAP_FAILED) {
		perror("plumbline-faults: mmap");
		_exit(3);
	}
	fault = &shared->fault;
}

void fault_begin(const struct fault *injected)
{
	if (!shared) { /* each worker has its own */
		int fd = memfd_create("faults", 0);

		if (fd < 0 || ftruncate(fd, sizeof(*shared)) != 0 || dup2(fd, SHARED_FD) != SHARED_FD) {
			perror("plumbline-faults: memfd_create");
			_exit(3);
		}
		close(fd);
		map_shared(SHARED_FD);
	}
	memset(shared, 0, sizeof(*shared));
	shared->recording = !injected;
	shared->injecting = injected;
	if (injected)
		shared->fault = *injected;
}

const struct record *fault_record(void)
{
	return &shared->record;
}

bool fault_took_effect(void)
{
	return shared->took_effect;
}

void fault_go_on(void)
{
	map_shared(SHARED_FD);
}

long plumb_real(struct call *call)
{
	const struct interface *i = &interfaces[call->interface];
	const long *a = call->a;
	long answer;

	if (!i->real) {
		errno = ENOSYS;
		return -1;
	}
	answer = i->real(a[0], a[1], a[2], a[3], a[4], a[5]);
	/* Of an int only the low half is defined. */
	return i->answer == COUNT || i->answer == POINTER || i->answer == OBJECT || call->interface == I_sysconf ||
			       call->interface == I_fpathconf || call->interface == I_pathconf
		       ? answer
		       : (int)answer;
}

static bool failed(int interface, long answer)
{
	switch (interfaces[interface].answer) {
	case ERROR:
		return answer != 0;
	case OBJECT:
		return answer == 0;
	default:
		return answer == -1;
	}
}

/* What the call has stored, and how much: what CORRUPT can change. */
static void *filled(const struct call *call, long answer, size_t *size)
{
	const long *a = call->a;

	*size = 0;
	switch (call->interface) {
	case I_pipe:
	case I_pipe2:
		return *size = 2 * sizeof(int), (void *)a[0];
	case I_socketpair:
		return *size = 2 * sizeof(int), (void *)a[3];
	case I_read:
	case I_pread:
	case I_recv:
	case I_recvfrom:
	case I_readlink:
	case I_mq_receive:
	case I_mq_timedreceive:
		return *size = answer > 0 ? (size_t)answer : 0, (void *)a[1];
	case I_readv:
	case I_preadv:
		return *size = answer > 0 && a[2] > 0 ? 1 : 0, ((struct iovec *)a[1])[0].iov_base;
	case I_recvmsg:
		return *size = answer > 0 ? 1 : 0, answer > 0 ? ((struct msghdr *)a[1])->msg_iov[0].iov_base : NULL;
	case I_msgrcv: /* the type and the text */
		return *size = sizeof(long) + (size_t)answer, (void *)a[1];
	case I_fstat:
	case I_stat:
	case I_lstat:
		return *size = sizeof(struct stat), (void *)a[1];
	case I_fstatat:
		return *size = sizeof(struct stat), (void *)a[2];
	case I_msgctl:
		return *size = a[1] == IPC_STAT || a[1] == MSG_STAT ? sizeof(struct msqid_ds) : 0, (void *)a[2];
	case I_shmctl:
		return *size = a[1] == IPC_STAT || a[1] == SHM_STAT ? sizeof(struct shmid_ds) : 0, (void *)a[2];
	case I_semctl:
		return *size = a[2] == IPC_STAT || a[2] == SEM_STAT ? sizeof(struct semid_ds)
			       : a[2] == GETALL                     ? sizeof(unsigned short)
								    : 0,
		       (void *)a[3];
	case I_fcntl:
		return *size = a[1] == F_GETLK || a[1] == F_OFD_GETLK ? sizeof(struct flock) : 0, (void *)a[2];
	case I_getrlimit:
		return *size = sizeof(struct rlimit), (void *)a[1];
	case I_waitpid:
		return *size = a[1] && answer > 0 ? sizeof(int) : 0, (void *)a[1];
	case I_wait:
		return *size = a[0] && answer > 0 ? sizeof(int) : 0, (void *)a[0];
	case I_sem_getvalue:
		return *size = sizeof(int), (void *)a[1];
	case I_mq_getattr:
		return *size = sizeof(struct mq_attr), (void *)a[1];
	case I_poll:
	case I_ppoll:
		return *size = a[1] > 0 ? sizeof(short) : 0, a[1] > 0 ? &((struct pollfd *)a[0])->revents : NULL;
	case I_epoll_wait:
	case I_epoll_pwait:
		return *size = answer > 0 ? sizeof(struct epoll_event) : 0, (void *)a[1];
	case I_sigwaitinfo:
	case I_sigtimedwait:
		return *size = a[1] && answer > 0 ? sizeof(siginfo_t) : 0, (void *)a[1];
	case I_sigpending:
		return *size = sizeof(long), (void *)a[0];
	case I_eventfd_read:
	case I_getsockopt:
		return *size = sizeof(int), (void *)a[call->interface == I_getsockopt ? 3 : 1];
	case I_getsockname:
	case I_getpeername:
		return *size = 4, (void *)a[1];
	case I_shmat: /* the bytes that it shows */
		return NULL;
	default:
		return NULL;
	}
}

static int64_t sleeps_so_far(void)
{
	struct rusage usage;

	return getrusage(RUSAGE_THREAD, &usage) == 0 ? usage.ru_nvcsw : 0;
}

/* Room for the call: the first few of a function, and its last, for a loop may lead up to what the case is about. */
static struct recorded_call *slot_for(int interface, int k)
{
	int n;

	if (k > MOST_K + 1) {
		while ((n = __atomic_load_n(&shared->last[interface], __ATOMIC_SEQ_CST)) == 0)
			sched_yield();
		return &shared->record.calls[n - 1];
	}
	n = __atomic_fetch_add(&shared->record.count, 1, __ATOMIC_SEQ_CST);
	if (n >= MOST_CALLS) {
		shared->record.count = MOST_CALLS;
		n = MOST_CALLS - 1;
	}
	if (k == MOST_K + 1)
		__atomic_store_n(&shared->last[interface], n + 1, __ATOMIC_SEQ_CST);
	return &shared->record.calls[n];
}

/* Whether there is something of the key that msgget() and its like are asked for. */
static bool key_is_used(const struct call *call)
{
	struct call look = {call->interface, {call->a[0]}};

	if (call->interface != I_msgget && call->interface != I_shmget && call->interface != I_semget)
		return false;
	return (int)call->a[0] != IPC_PRIVATE && (plumb_real(&look) >= 0 || errno == EACCES);
}

static void note_operations(struct recorded_call *r, bool readable)
{
	const struct sembuf *operations = (const struct sembuf *)r->a[1];

	r->a[5] = 0;
	r->a[4] = r->a[2] > 8;
	for (long i = 0; readable && r->a[2] <= 8 && i < r->a[2]; i++) {
		r->a[4] |= operations[i].sem_op != 0;
		r->a[5] |= operations[i].sem_flg;
	}
}

static long record_call(struct call *call, int k)
{
	struct recorded_call *slot = slot_for(call->interface, k), r = {.interface = (short)call->interface, .k = k};
	int64_t sleeps = sleeps_so_far();
	size_t size = 0;
	int error;

	memcpy(r.a, call->a, sizeof(r.a));
	r.found = key_is_used(call);
	errno = 0;
	r.answer = plumb_real(call);
	error = errno;
	r.slept = sleeps_so_far() > sleeps;
	if (interfaces[call->interface].traits.sops)
		note_operations(&r, error != EFAULT);
	if (failed(call->interface, r.answer))
		r.error = interfaces[call->interface].answer == ERROR ? (int)r.answer : error;
	else
		r.filled = filled(call, r.answer, &size) && size > 0;
	*slot = r;
	errno = error;
	return r.answer;
}

/* What succeeded would answer, had it been done. */
static long pretended_success(const struct call *call)
{
	static char page[65536] __attribute__((aligned(65536)));
	const struct interface *i = &interfaces[call->interface];
	long requested = i->traits.wants ? call->a[i->traits.wants - 1] : 1;
	int fd;

	switch (i->answer) {
	case COUNT:
		return requested > 0 && requested < 1 << 30 ? requested : 1;
	case NUMBER:
		if (call->interface == I_open || call->interface == I_openat || call->interface == I_dup)
			return (fd = open("/dev/null", O_RDWR | O_CLOEXEC)) >= 0 ? fd : 0;
		if (call->interface == I_msgget || call->interface == I_shmget || call->interface == I_semget)
			return 1 << 30; /* 0 may be the true one */
		return call->interface == I_dup2 || call->interface == I_dup3 ? call->a[1] : 0;
	case POINTER:
	case OBJECT:
		return (long)page;
	default:
		return 0;
	}
}

static long fail_with(int interface, int error)
{
	if (interfaces[interface].answer == ERROR)
		return error;
	errno = error;
	return interfaces[interface].answer == OBJECT ? 0 : -1;
}

/* The error that a slip of the implementer would most likely give in its place. */
static int neighbour(int error)
{
	static const int pairs[][2] = {
		{EAGAIN, ENOMSG},   {ENOMSG, EAGAIN},  {EIDRM, EINVAL},   {EINVAL, EIDRM},   {EACCES, EPERM},
		{EPERM, EACCES},    {EPIPE, EIO},      {ENOENT, EINVAL},  {EEXIST, EACCES},  {EBADF, EINVAL},
		{ENXIO, ENODEV},    {EFAULT, EINVAL},  {E2BIG, EMSGSIZE}, {ESPIPE, EINVAL},  {EINTR, EAGAIN},
		{ETIMEDOUT, EINTR}, {EDEADLK, EAGAIN}, {EMFILE, ENFILE},  {ENOSPC, ENOMEM},  {ERANGE, EINVAL},
		{EFBIG, EINVAL},    {ESRCH, EPERM},    {ECHILD, EINVAL},  {ENOTCONN, EPIPE}, {EBUSY, EINVAL}};

	for (size_t i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++)
		if (pairs[i][0] == error)
			return pairs[i][1];
	return EIO;
}

static long without_flag(struct call *call)
{
	const struct traits *traits = &interfaces[call->interface].traits;

	if (traits->sops) {
		for (long i = 0; i < call->a[2]; i++)
			((struct sembuf *)call->a[1])[i].sem_flg &= (short)~fault->flag;
	} else if (traits->fcntl) {
		call->a[2] &= ~fault->flag;
	} else if (traits->mmap) { /* MAP_SHARED made MAP_PRIVATE, or the other way round, or without MAP_FIXED ... */
		call->a[3] ^= fault->flag;
	} else {
		call->a[traits->flags - 1] &= ~fault->flag;
	}
	return plumb_real(call);
}

static long without_blocking(struct call *call)
{
	const struct traits *traits = &interfaces[call->interface].traits;
	int flags;
	long answer;

	if (traits->nowait) {
		call->a[traits->flags - 1] |= traits->nowait;
		return plumb_real(call);
	}
	if (traits->sops) {
		for (long i = 0; i < call->a[2]; i++)
			((struct sembuf *)call->a[1])[i].sem_flg |= IPC_NOWAIT;
		return plumb_real(call);
	}
	if (traits->fcntl) {
		call->a[1] = call->a[1] == F_SETLKW ? F_SETLK : call->a[1] == F_OFD_SETLKW ? F_OFD_SETLK : call->a[1];
		return plumb_real(call);
	}
	if (!traits->fd)
		return fail_with(call->interface, EAGAIN);
	flags = fcntl((int)call->a[traits->fd - 1], F_GETFL);
	fcntl((int)call->a[traits->fd - 1], F_SETFL, flags | O_NONBLOCK);
	answer = plumb_real(call);
	int error = errno;
	fcntl((int)call->a[traits->fd - 1], F_SETFL, flags);
	errno = error;
	return answer;
}

static long corrupt(struct call *call)
{
	long answer = plumb_real(call);
	int error = errno;
	size_t size = 0;
	unsigned char *bytes = failed(call->interface, answer) ? NULL : filled(call, answer, &size);

	shared->took_effect = bytes && size > 0;
	for (size_t i = 0; bytes && i < size; i++)
		bytes[i] ^= 0x15;
	errno = error;
	return answer;
}

static long inject(struct call *call)
{
	long answer;

	shared->took_effect = true;
	switch (fault->operator) {
	case DO_NOTHING:
		return pretended_success(call);
	case REPORT_FAILURE:
		plumb_real(call);
		return fail_with(call->interface, EIO);
	case OTHER_ERROR:
		answer = plumb_real(call);
		shared->took_effect = failed(call->interface, answer);
		if (!shared->took_effect)
			return answer;
		return fail_with(call->interface, neighbour(interfaces[call->interface].answer == ERROR ? (int)answer : errno));
	case SHORTER:
		return plumb_real(call) - 1;
	case LONGER:
		return plumb_real(call) + 1;
	case DROP_FLAG:
		return without_flag(call);
	case NEVER_BLOCK:
		answer = without_blocking(call);
		shared->took_effect = failed(call->interface, answer);
		return answer;
	case IGNORE_ARGUMENT:
		call->a[interfaces[call->interface].traits.zero - 1] = 0;
		return plumb_real(call);
	case CORRUPT:
		return corrupt(call);
	case TWICE:
		shared->took_effect = !failed(call->interface, plumb_real(call));
		return plumb_real(call);
	default:
		abort();
	}
}

static long faulty(int interface, long a, long b, long c, long d, long e, long f)
{
	struct call call = {interface, {a, b, c, d, e, f}};
	int k;

	if (shared && shared->injecting && fault->named >= 0) {
		const struct named_fault *named = __start_plumb_faults[fault->named];

		return strcmp(named->function, interfaces[interface].name) == 0 ? named->body(&call) : plumb_real(&call);
	}
	if (shared && shared->recording)
		shared->record.called[interface] = true;
	if (!shared || plumb_setup > 0 || !(shared->recording || fault->interface == interface))
		return plumb_real(&call);
	k = __atomic_add_fetch(&shared->calls[interface], 1, __ATOMIC_SEQ_CST);
	if (shared->recording)
		return record_call(&call, k);
	return k == fault->k ? inject(&call) : plumb_real(&call);
}
