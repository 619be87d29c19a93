// SPDX-License-Identifier: MIT
#include "emit/array.hpp"
#include "emit/formats.hpp"

namespace vacparse::emit {
namespace {

void record(std::string_view id, const Parsed& parsed, const EmitOptions& options, std::size_t index,
            std::string& out) {
  std::string line;
  kNdjson.record(id, parsed, options, index, line);
  append_element(line, options, index, out);
}

void failure(std::string_view id, const Error& error, const EmitOptions& options, std::size_t index,
             std::string& out) {
  std::string line;
  kNdjson.failure(id, error, options, index, line);
  append_element(line, options, index, out);
}

}  // namespace

extern const Emitter kJson = {
    "json", "JSON, indented; several inputs: an array", open_array, record, failure, close_array};

}  // namespace vacparse::emit
