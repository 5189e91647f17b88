#pragma once
#include <stddef.h>
#include <stdint.h>

// The driver that the compiler's run-time library has, for a program with a main of its own (llvm.org, LibFuzzer).
int LLVMFuzzerRunDriver(int *count, char ***arguments, int (*trial)(const uint8_t *bytes, size_t count));
