// SPDX-License-Identifier: MIT
#include "emit/evidence.hpp"
#include "emit/formats.hpp"
#include "emit/line.hpp"

namespace vacparse::emit {
namespace {

void begin(const EmitOptions&, std::string&) {}

void record(std::string_view id, const Parsed& parsed, const EmitOptions& options, std::size_t,
            std::string& out) {
  LineSink sink(parsed.text, out);
  walk_record(Record{to_utf8(id), parsed}, options.evidence, sink);
  out += '\n';
}

void failure(std::string_view id, const Error& error, const EmitOptions&, std::size_t, std::string& out) {
  const Text none;
  LineSink sink(none, out);
  walk(make_failure(id, error), sink);
  out += '\n';
}

void end(const EmitOptions&, std::string&) {}

}  // namespace

extern const Emitter kNdjson = {"ndjson", "JSON, one line a record", begin, record, failure, end};

}  // namespace vacparse::emit
