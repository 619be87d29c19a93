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
  walk_record(Record{Id(to_utf8(id), options.id), parsed}, options, sink);
  out += '\n';
}

void failure(std::string_view id, const Error& error, const EmitOptions& options, std::size_t,
             std::string& out) {
  const Text none;
  LineSink sink(none, out);
  walk_failure(make_failure(id, error, options.id), options, sink);
  out += '\n';
}

void end(const EmitOptions&, std::string&) {}

}  // namespace

extern const Emitter kNdjson = {"ndjson", "JSON, one line a record", begin, record, failure, end};

}  // namespace vacparse::emit
