/* SPDX-License-Identifier: MIT */
/*
 * The fault layer: between the cases and libc, in build/plumbline-faults. In that build every call of a case to a function of
 * interfaces.def comes here first; calls of lib/ and of the runner do not.
 *
 * A generic fault breaks one call, the k-th of a function in a run of a case, as any function can be broken. A named fault
 * breaks all calls of a function, as one documented behaviour of it can be broken: those stand in FACILITY.c beside this file.
 */
#ifndef FAULTS_H
#define FAULTS_H

#include "inside.h"

/* A call that a case makes: its arguments, of which as many count as the function has. */
struct call {
	int interface;
	long a[6];
};

typedef long faulty_function(struct call *call);

/*
 * NAMED(function, "name", "what is broken, in a sentence") { ... return result; }
 *
 * The body stands in for the function: A(n) is its n-th argument from 0, REAL() does the call with the arguments as they are
 * then. Functions of libc can be called by their names. On failure it returns -1 and sets errno, as the function would.
 */
#define NAMED(function_, name_, sentence_) NAMED_AT(__LINE__, function_, name_, sentence_)
#define NAMED_AT(line, function_, name_, sentence_) NAMED_PASTED(line, function_, name_, sentence_)
#define NAMED_PASTED(line, function_, name_, sentence_)                                                                     \
	static long named_##line(struct call *call);                                                                        \
	static const struct named_fault fault_##line = {PLUMB_FACILITY, name_, #function_, sentence_, named_##line};        \
	static const struct named_fault *const entry_##line __attribute__((section("plumb_faults"), used)) = &fault_##line; \
	static long named_##line(struct call *call)
#define A(n) (call->a[n])
#define REAL() plumb_real(call)

struct named_fault {
	const char *facility, *name, *function, *sentence;
	faulty_function *body;
};

/*
 * EQUIVALENT("case", "fault", "why")
 *
 * A generic fault that shows nothing in cases of this facility, and why it cannot: what it does there is not against the
 * document, or is what would have been done anyway. case is a glob over the names in the facility, fault one over what the list
 * of survivors says of the fault: "msgsnd() call 2 does it twice".
 */
#define EQUIVALENT(case_, fault_, why_) EQUIVALENT_AT(__LINE__, case_, fault_, why_)
#define EQUIVALENT_AT(line, case_, fault_, why_) EQUIVALENT_PASTED(line, case_, fault_, why_)
#define EQUIVALENT_PASTED(line, case_, fault_, why_)                                                                  \
	static struct equivalent equivalent_##line = {PLUMB_FACILITY "/" case_, fault_, why_, 0};                     \
	static struct equivalent *const equivalent_entry_##line __attribute__((section("plumb_equivalents"), used)) = \
		&equivalent_##line;
/* For "fails with another error". */
#define OF_WHAT_WAS_REMOVED \
	"the identifier is of what was removed: POSIX has EINVAL for it, Linux's pages EIDRM, and the case takes either"

struct equivalent {
	const char *cases, *faults, *why;
	int count; /* of the survivors that it explains */
};

/* Does the call, without any fault; its answer as a long. */
long plumb_real(struct call *call);

/* How a function answers: see interfaces.def. */
enum answer { ZERO, COUNT, NUMBER, ERROR, POINTER, OBJECT, NOTHING };

struct interface {
	const char *name;
	enum answer answer;
	struct traits {
		bool none, open, fcntl, sops, mmap, twice;
		int flags, wants, fd, zero;
		long nowait;
	} traits;
	long (*real)(long, ...);
};
extern const struct interface interfaces[];
extern const int interface_count;

/* The generic faults. */
enum operator{
	DO_NOTHING,
	REPORT_FAILURE,
	OTHER_ERROR,
	SHORTER,
	LONGER,
	DROP_FLAG,
	NEVER_BLOCK,
	IGNORE_ARGUMENT,
	CORRUPT,
	TWICE,
	OPERATORS
};
extern const char *const operator_names[];

/* One fault to inject: named, by its index, or generic (k from 1). */
struct fault {
	int named; /* or -1 */
	int interface, k;
	enum operator operator;
	long flag;
};
extern const struct named_fault *const __start_plumb_faults[];
extern const struct named_fault *const __stop_plumb_faults[];
extern struct equivalent *const __start_plumb_equivalents[] __attribute__((weak));
extern struct equivalent *const __stop_plumb_equivalents[] __attribute__((weak));

/* What an unfaulted run of a case calls: of each function the first calls, and the last one. */
enum { MOST_CALLS = 64, MOST_K = 6, MOST_INTERFACES = 320 };
struct recorded_call {
	short interface;
	int k;
	int error; /* 0: it succeeded */
	long answer;
	long a[6];                 /* of semop(): a[4] whether it changes a value, a[5] all its flags */
	bool slept, filled, found; /* found: its key named a System V object before it */
};
struct record {
	bool called[MOST_INTERFACES]; /* in set-up too, which has no recorded calls */
	int count;
	struct recorded_call calls[MOST_CALLS];
};

/* In a worker, before and after an attempt: its calls are recorded where fault is null, else that fault is injected. */
void fault_begin(const struct fault *fault);
const struct record *fault_record(void);
/* Whether the generic fault changed anything in that run: the call may not have come, or not had to wait. */
bool fault_took_effect(void);
/* In the new image of a case that has executed itself. */
void fault_go_on(void);

#endif
