/* SPDX-License-Identifier: MIT */
/*
 * plumbline.h - what a case may say.
 *
 * A case is one program that exercises one documented behaviour. This is a whole one, cases/pipe/read-blocks-until-data.c:
 *
 *	#include <unistd.h>
 *
 *	#include "plumbline.h"
 *
 *	static void read_one_byte(void *pipe_ends)
 *	{
 *		int *fd = pipe_ends;
 *		char byte;
 *
 *		EQUAL(read(fd[0], &byte, 1), 1);
 *		EQUAL(byte, 'x');
 *	}
 *
 *	CASE("read() on an empty pipe blocks until another process writes", POSIX("read", "DESCRIPTION"))
 *	{
 *		int fd[2];
 *
 *		MUST(pipe(fd));
 *		pid_t reader = child(read_one_byte, fd);
 *		BLOCKS(reader);
 *		MUST(write(fd[1], "x", 1));
 *		FINISHES(reader);
 *	}
 *
 * MUST is set-up: when it fails the behaviour was never reached, and the verdict is unresolved. All else in capitals is the
 * behaviour: when it fails the verdict is fail. The first failure, in whichever process or thread of the case, ends the case.
 */
#ifndef PLUMBLINE_H
#define PLUMBLINE_H

#include <errno.h>
#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <time.h>

#include "objects.h"

/*
 * The declaration: CASE(behaviour, source [, needs...]) { body }
 *
 * behaviour is one testable sentence in our own words.
 */
#define CASE(behaviour_, ...)                                                                                          \
	static void plumb_body(void);                                                                                  \
	static const struct plumb_case plumb_case = {.id = PLUMB_ID,                                                   \
						     .file = __FILE__,                                                 \
						     .behaviour = behaviour_,                                          \
						     .does_not_build = PLUMB_DOES_NOT_BUILD,                           \
						     .body = plumb_body,                                               \
						     __VA_ARGS__};                                                     \
	_Static_assert(plumb_the_case_names_its_source, "");                                                           \
	static const struct plumb_case *const plumb_entry __attribute__((section("plumb_cases"), used)) = &plumb_case; \
	static void plumb_body(void)

/*
 * Sources: the interface or manual page, and the clause in it. Which one is used says what a differing platform means:
 * POSIX, XSI and POSIX_OPTION: it is wrong (an option: if it claims that option). POSIX_MAY: it may differ within what POSIX
 * allows, and the case accepts all of that. LINUX: it differs from Linux, not from POSIX. LINUX_DEVIATION: Linux does what
 * POSIX does not say; both pass. IMPL: no document defines it; the case OBSERVEs, and fails only outside what every document
 * allows. The option is named as the standard's margin names it: MSG, SHM, TSH, PS ...
 */
#define POSIX(page_, clause_) PLUMB_STANDARD(PLUMB_POSIX, page_, clause_)
#define XSI(page_, clause_) PLUMB_STANDARD(PLUMB_XSI, page_, clause_)
#define POSIX_OPTION(option_, page_, clause_) PLUMB_STANDARD(PLUMB_OPTION, page_, clause_), .option = #option_
#define POSIX_MAY(page_, clause_) PLUMB_STANDARD(PLUMB_POSIX_MAY, page_, clause_)
#define LINUX(page_, clause_) PLUMB_MANUAL(PLUMB_LINUX, page_, clause_)
#define LINUX_DEVIATION(page_, clause_) PLUMB_SOURCE(PLUMB_LINUX_DEVIATION, page_, clause_, true, "") /* of either */
#define IMPL(page_, clause_) PLUMB_SOURCE(PLUMB_IMPL, page_, clause_, true, "")

/*
 * One behaviour that several objects share is one file, compiled once for each; each has an id, a source and needs of its own:
 *
 *	CASE("read() of an empty " OBJECT " with O_NONBLOCK set fails with EAGAIN",
 *	     VARIANT(pipe, "pipe/read-empty-nonblock-eagain", POSIX("read", "ERRORS [EAGAIN]")),
 *	     VARIANT(fifo, "fifo/read-empty-nonblock-eagain", POSIX("read", "ERRORS [EAGAIN]")))
 *
 * The word in front names the object: objects.h says which there are and what OBJECT then is. PLUMB_VARIANT_fifo is defined
 *while the file is compiled for a FIFO. The file lies at one of the ids.
 */
#define VARIANT(word_, id_, ...) PLUMB_IF(PLUMB_VARIANT_##word_)(__VA_ARGS__)

/* Needs, or-ed together. Each is checked before the body runs; a missing one is a skip that names it. */
#define NEEDS(needs_) .needs = (needs_)
#define ROOT (1ull << 48)                  /* effective user ID 0; for one privilege ask for its PRIVILEGE instead */
#define SECOND_USER (1ull << 49)           /* become_second_user() works */
#define LOOPBACK (1ull << 50)              /* 127.0.0.1 can be bound and reached */
#define LOOPBACK6 (1ull << 51)             /* ::1 can be bound and reached */
#define OWN_IPC_NAMESPACE (1ull << 52)     /* the case runs in an IPC namespace of its own, limits and all */
#define OWN_MACHINE (1ull << 56)           /* it may change, or end, the whole machine: only where the user has said so */
#define PROC (1ull << 53)                  /* /proc describes this process */
#define SHELL (1ull << 54)                 /* /bin/sh runs */
#define EXEC_SELF (1ull << 55)             /* exec_self() works */
#define LOCKED_MEMORY (1ull << 57)         /* 64 KiB can be locked */
#define PRIVILEGE_CHOWN (1ull << 0)        /* the Linux capability of that name, or user ID 0 where there are none */
#define PRIVILEGE_DAC_OVERRIDE (1ull << 1) /* and so on: the bit is the capability's number */
#define PRIVILEGE_FOWNER (1ull << 3)
#define PRIVILEGE_KILL (1ull << 5)
#define PRIVILEGE_NET_BIND_SERVICE (1ull << 10)
#define PRIVILEGE_NET_ADMIN (1ull << 12)
#define PRIVILEGE_NET_RAW (1ull << 13)
#define PRIVILEGE_IPC_LOCK (1ull << 14)
#define PRIVILEGE_IPC_OWNER (1ull << 15)
#define PRIVILEGE_SYS_ADMIN (1ull << 21)
#define PRIVILEGE_SYS_NICE (1ull << 23)
#define PRIVILEGE_SYS_RESOURCE (1ull << 24)
#define PRIVILEGE_MKNOD (1ull << 27)

#define TIMEOUT(seconds_) .timeout = (seconds_)                     /* instead of 10 s */
#define SLEEPS .sleeps = true                                       /* it mostly waits for a clock: others run meanwhile */
#define LAW .is_law = true                                          /* see law.h: --effort multiplies its time */
#define NOT_UNDER_MEMCHECK(reason_) .not_under_memcheck = (reason_) /* skipped there, with that reason */
#define NO_FAULT_SHOWS(reason_) .no_fault_shows = (reason_)         /* why no injected fault can make it fail */
#ifdef PLUMB_DOES_NOT_BUILD                                         /* then only the declaration is compiled */
#define AFTER_EXEC(function_) .after_exec = NULL
#else
#define PLUMB_DOES_NOT_BUILD NULL
#define AFTER_EXEC(function_) .after_exec = (function_) /* what exec_self() runs: void function(const char *) */
#endif

/*
 * Set-up. MUST(call) is call's value; -1, MAP_FAILED and a null pointer are its failure.
 * MUST0 is for functions that return an error number, or 0.
 */
#define MUST(call)                                                                       \
	({                                                                               \
		struct plumb_under_way plumb_outer = plumb_begin(PLUMB_AT(#call), true); \
		plumb_setup++;                                                           \
		__typeof__(call) plumb_value = (call);                                   \
		plumb_setup--;                                                           \
		plumb_go_on(plumb_outer);                                                \
		if (PLUMB_FAILED(plumb_value))                                           \
			plumb_unresolved(PLUMB_AT(#call), errno);                        \
		plumb_value;                                                             \
	})
#define MUST0(call)                                                                      \
	do {                                                                             \
		struct plumb_under_way plumb_outer = plumb_begin(PLUMB_AT(#call), true); \
		plumb_setup++;                                                           \
		int plumb_error = (call);                                                \
		plumb_setup--;                                                           \
		plumb_go_on(plumb_outer);                                                \
		if (plumb_error != 0)                                                    \
			plumb_unresolved(PLUMB_AT(#call), plumb_error);                  \
	} while (0)
/*
 * A look at the state on behalf of an expectation, where both success and failure tell something: call's value. It is an
 * instrument, not the behaviour: the fault layer leaves it alone.
 */
#define LOOK(call)                                     \
	({                                             \
		plumb_setup++;                         \
		__typeof__(call) plumb_value = (call); \
		plumb_setup--;                         \
		plumb_value;                           \
	})
/* Ends the case as a skip: the platform lacks something optional that no declaration could name. printf()'s arguments. */
#define SKIP(...) plumb_skip(__VA_ARGS__)
/* Ends the case as unresolved unless the condition, which no call's failure tells, holds. */
#define MUST_HOLD(condition) ((condition) ? (void)0 : plumb_unresolved(PLUMB_AT(#condition), 0))

/* The behaviour: calls. */
/* The call returns 0, as most functions do that give nothing else. */
#define SUCCEEDS(call)                                                                     \
	({                                                                                 \
		_Static_assert(!PLUMB_IS_POINTER(call), "what gives an address is GIVES"); \
		plumb_begin(PLUMB_AT(#call), false);                                       \
		intmax_t plumb_value = (call);                                             \
		plumb_succeeds(PLUMB_AT(#call), plumb_value, errno);                       \
	})
/*
 * The call gives something, which is GIVES()'s value: a descriptor, an id, an address, or "a value other than -1" as fcntl()
 * does. Failure is as in MUST.
 */
#define GIVES(call)                                                              \
	({                                                                       \
		plumb_begin(PLUMB_AT(#call), false);                             \
		__typeof__(call) plumb_value = (call);                           \
		plumb_gives(PLUMB_AT(#call), !PLUMB_FAILED(plumb_value), errno); \
		plumb_value;                                                     \
	})
#define FAILS(error, call) PLUMB_FAILS(#call, error, error, call)
/* Either is right; say besides which is Linux's, by the words below. */
#define FAILS_EITHER(error, other, call) PLUMB_FAILS(#call, error, other, call)
/* The call returns this error number, or 0: pthread_*(), posix_*(). */
#define RETURNS(error, call) (plumb_begin(PLUMB_AT(#call), false), plumb_returns(PLUMB_AT(#call), (call), error))
#define RETURNS_EITHER(error, other, call) \
	(plumb_begin(PLUMB_AT(#call), false), plumb_returns_either(PLUMB_AT(#call), (call), error, other))

/*
 * Several outcomes are right, and Linux's documents say which is Linux's. Each of these accepts any; the user may demand one:
 * `--like linux` what Linux documents, `--like posix` what POSIX says. What was seen is observed.
 *
 * FAILS_LIKE(linux_error, posix_error, call): a deviation, by two errors.
 * LINUX_OR_POSIX(linux_outcome, posix_outcome): a deviation, by two conditions, of which one holds.
 * LINUX_OR_OTHER(linux_outcome, other_outcome): POSIX allows both, and Linux has the first.
 * VARIES(why): said in a case that accepts several outcomes none of which is always Linux's.
 */
#define FAILS_LIKE(linux_error, posix_error, call) \
	PLUMB_FAILS(#call, plumb_linux(linux_error, posix_error), plumb_posix(linux_error, posix_error), call)
#define LINUX_OR_POSIX(linux_outcome, posix_outcome) \
	plumb_outcome(PLUMB_AT(#linux_outcome " or " #posix_outcome), linux_outcome, posix_outcome, true)
#define LINUX_OR_OTHER(linux_outcome, other_outcome) \
	plumb_outcome(PLUMB_AT(#linux_outcome " or " #other_outcome), linux_outcome, other_outcome, false)
#define VARIES(why) ((void)(why))
/* Which of them the user demands, for what no word here says. Neither, as a rule. */
bool like_linux(void);
bool like_posix(void);

/* The behaviour: values. */
#define EQUAL(actual, expected) PLUMB_COMPARE(#actual " == " #expected, actual, 0, expected)
#define DIFFERS(actual, other) PLUMB_COMPARE(#actual " != " #other, actual, 1, other)
#define AT_LEAST(actual, least) PLUMB_COMPARE(#actual " >= " #least, actual, 2, least)
#define AT_MOST(actual, most) PLUMB_COMPARE(#actual " <= " #most, actual, 3, most)
#define EQUAL_BYTES(actual, expected, size) \
	plumb_equal_bytes(PLUMB_AT(#actual " holds the bytes of " #expected), actual, expected, size)
#define EQUAL_STRING(actual, expected) plumb_equal_string(PLUMB_AT(#actual " is " #expected), actual, expected)
/* For what the others cannot say; prefer them, for they print both sides. */
#define HOLDS(condition) (plumb_begin(PLUMB_AT(#condition), false), plumb_holds(PLUMB_AT(#condition), condition))
/* Records what an implementation does where no document decides; reports compare it across platforms. printf()'s arguments. */
#define OBSERVE(...) plumb_observe(__VA_ARGS__)

/*
 * Processes and threads. An expectation that fails in either fails the case, and the case does not end before they have.
 */
struct thread;
/* Starts a process that runs function(argument) and ends. Unresolved if fork() fails. */
pid_t child(void (*function)(void *), void *argument);
/* Starts a thread of this process that runs function(argument). Unresolved if pthread_create() fails. */
struct thread *thread(void (*function)(void *), void *argument);
/* In such a function: the int that its argument points to. */
#define INT(argument) (*(int *)(argument))
/* Kills a child that has nothing left to say, and reaps it. Set-up: what it did so far is not judged. */
void stop(pid_t child);
/* The kernel's ID of a thread as gettid() has it, where there is no such thing a skip; and its pthread_t. */
pid_t thread_tid(struct thread *thread);
unsigned long thread_pthread(struct thread *thread);
/* Runs this program again in the calling process, as what the case's AFTER_EXEC function then does with argument. */
_Noreturn void exec_self(const char *argument);

/*
 * A gate lets processes and threads of a case wait for each other by no facility but memory: each open_gate() lets one
 * pass_gate() through, before it or after it. Closed at first. Set-up: unresolved if it does not open in time.
 */
struct gate;
struct gate *new_gate(void);
void open_gate(struct gate *gate);
void pass_gate(struct gate *gate);

/* The child or thread is asleep in a call and has not returned. Where no kernel tells: it has not returned for a little while.
 */
#define BLOCKS(task) \
	_Generic((task), struct thread * : plumb_thread_blocks, default : plumb_child_blocks)(PLUMB_AT(#task " blocks"), task)
/* It ends, and nothing in it has failed. */
#define FINISHES(task)                            \
	_Generic((task), struct thread *          \
		 : plumb_thread_finishes, default \
		 : plumb_child_finishes)(PLUMB_AT(#task " finishes"), task)
/* The child is terminated by the signal. */
#define DIES(child_, signo) plumb_dies(PLUMB_AT(#child_ " dies of " #signo), child_, signo)
/*
 * The signal, sent again until it is no longer in vain, makes the blocked call return, and then the task FINISHES. So a signal
 * that comes before the call cannot hang the case. The task needs a handler: see catch_signal().
 */
#define INTERRUPTS(signo, task)                     \
	_Generic((task), struct thread *            \
		 : plumb_interrupts_thread, default \
		 : plumb_interrupts_child)(PLUMB_AT(#signo " interrupts " #task), task, signo)
/*
 * function(address) raises the signal: SIGSEGV, SIGBUS ... Its value is the siginfo_t that came with it. No default action:
 * for that, DIES(child(store_byte, address), SIGSEGV).
 */
#define RAISES(signo, function, address) \
	plumb_raises(PLUMB_AT(#function "(" #address ") raises " #signo), signo, function, address)
/* Reads, or writes 'x' to, the byte at this address. */
void load_byte(void *address);
void store_byte(void *address);

/* Signals: a handler that counts. flags are sigaction()'s, SA_SIGINFO not needed. Unresolved if sigaction() fails. */
void catch_signal(int signo, int flags);
/* How often that handler has run in this process, and with what it ran last. */
int caught(int signo);
#ifdef SI_USER /* so there is siginfo_t, which some libc does without */
siginfo_t caught_info(int signo);
#define PLUMB_INFO siginfo_t
#else
#define PLUMB_INFO void
#endif

/*
 * Private names and objects. Each is new at every call and is gone after the case, however that ends. Strings live as long as
 * the process. Making them is set-up.
 */
const char *temp_dir(void);  /* absolute path of the case's own directory: one a case, empty at first */
const char *temp_path(void); /* absolute path in it at which there is nothing; fits sockaddr_un */
const char *temp_fifo(void); /* path of a new FIFO, mode 0600 */
const char *temp_file(const void *data, size_t size); /* path of a new file that holds the data, or zeros if data is null */
const char *temp_mq_name(void);                       /* name of no message queue, for mq_open() */
const char *temp_shm_name(void);                      /* name of no shared memory object, for shm_open() */
const char *temp_sem_name(void);                      /* name of no semaphore, for sem_open() */
key_t temp_key(void);                                 /* key of no System V object */
int temp_queue(void);                                 /* a new System V message queue, mode 0600 */
int temp_segment(size_t size);                        /* a new System V shared memory segment, mode 0600 */
int temp_semaphores(int count);                       /* a new System V semaphore set, mode 0600, all values 0 */
/* Hands over System V objects that the case made with IPC_PRIVATE, to be removed after it. Their value is the id. */
int temp_own_queue(int msqid);
int temp_own_segment(int shmid);
int temp_own_semaphores(int semid);

/* Descriptors. */
/* Writes to the pipe, FIFO or socket until not one byte more fits; how many went in. Set-up. */
size_t fill(int fd);
/* Waits until there is something to read or an end of file, or the time for that is over: for what then does not block. */
void await_data(int fd);
/* Likewise, until poll() has one of these to report, or an error. */
void await_events(int fd, short events);
/* The number that the next descriptor will have: equal before and after what must open none. */
int next_fd(void);
/* Opens descriptors until the limit lets no more be opened; the last one. Set-up. */
int use_up_descriptors(void);

/* Record locks. */
struct flock;
/* A request for fcntl(): from the file's start. Valid until the next call in this process. */
struct flock *record_lock(short type, off_t start, off_t length);
/*
 * Another process finds the file locked like this, byte by byte: W for writing, R for reading, - not at all. Both kinds of
 * access must be open to fd.
 */
#define LOCKED(fd, picture) plumb_locked(PLUMB_AT(#fd " is locked " #picture), fd, picture)

/* Memory. */
void *guarded(size_t size);       /* zeroed; its last byte lies before a page that no access is allowed to */
void *bad_address(void);          /* a page that no access is allowed to: for EFAULT */
void *shared_memory(size_t size); /* zeroed, shared with the children made later */
size_t page_size(void);           /* bytes */

/* Time. */
int64_t now_ms(void);     /* CLOCK_MONOTONIC, milliseconds: for lower bounds only */
void let_clock_run(void); /* sleeps for some milliseconds: between two looks at what only the clock changes */
struct timespec
deadline_ms(int64_t ms); /* CLOCK_REALTIME, ms from now (before now if negative): for sem_timedwait() and such */

/* Privilege. */
/* The second user, who owns nothing: its user ID, which is also its group ID. */
uid_t second_user(void);
/* Makes this process the second user, for good: real, effective and saved IDs, no other groups. NEEDS(SECOND_USER). */
void become_second_user(void);
/* child() that is the second user before it runs function(argument). NEEDS(SECOND_USER). */
pid_t child_as_second_user(void (*function)(void *), void *argument);
/*
 * Gives up one PRIVILEGE_, or several or-ed, in this process for good. Where there are no capabilities, root becomes the second
 * user for it.
 */
void drop_privileges(uint64_t privileges);

/*
 * A limit of the kernel that stands in a file, such as /proc/sys/kernel/shmmni: the number that the file begins with, and the
 * file's new text. Set-up. Where there is no such file, or it may not be written, the case ends as a skip. A case that
 * NEEDS(OWN_MACHINE) may set what is one for the whole machine: the limit is put back after it, however it ends.
 */
long kernel_limit(const char *path);
void set_kernel_limit(const char *path, const char *text);
/* After the case, which NEEDS(OWN_MACHINE), CLOCK_REALTIME goes on as if nobody had set it. Set-up, before it is set. */
void clock_comes_back(void);
/* The soft limit of the resource, RLIMIT_FSIZE for one, becomes that where it is lower. Where it may not, the case ends as a
 * skip. */
void need_limit(int resource, uintmax_t least);
/* Where a filter of system calls (seccomp) keeps away this call, which no kernel refuses, the case ends as a skip. */
#define need_call(call) plumb_need_call(#call, LOOK(call))

#include "behind.h"

#endif
