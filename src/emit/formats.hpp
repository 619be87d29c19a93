// SPDX-License-Identifier: MIT
#pragma once
/// The output formats, one source file each. emit.cpp lists them.

#include "vacparse/emit.hpp"

namespace vacparse::emit {

extern const Emitter kJson;
extern const Emitter kNdjson;
extern const Emitter kCsv;
extern const Emitter kCsvItems;
extern const Emitter kJsonld;

}  // namespace vacparse::emit
